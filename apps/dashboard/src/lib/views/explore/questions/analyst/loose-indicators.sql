-- {Vilka indikatorer mäter inget mål?|Which indicators measure no goal?}
-- {De samlas in, men inget mål hänvisar till dem.|They are collected, but no goal refers to them.}
SELECT
  i."title" AS "{indikator|indicator}",
  i."unit" AS "{enhet|unit}",
  i."source" AS "{källa|source}"
FROM "indicators" AS i
ANTI JOIN "links" AS l ON l."to" = i."id" AND l."kind" = 'measuredBy'
ORDER BY i."title"
