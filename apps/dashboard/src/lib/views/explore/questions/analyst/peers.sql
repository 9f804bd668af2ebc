-- {Hur ligger kommunen till bland andra?|How does the kommun stand among others?}
-- {Plats från bäst där en riktning är beslutad, och medianen att jämföra med.|The place from the best where a direction is decided, and the median to compare with.}
SELECT
  "title" AS "{indikator|indicator}",
  "period" AS "{period|period}",
  "own" AS "{här|here}",
  "median" AS "{median|median}",
  "rank" AS "{plats|place}",
  "count" AS "{av|of}",
  "unit" AS "{enhet|unit}"
FROM "peers"
ORDER BY "rank" NULLS LAST, "title"
