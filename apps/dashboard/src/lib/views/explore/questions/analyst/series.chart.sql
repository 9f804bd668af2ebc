-- {Hur har en indikator utvecklats, här och i andra kommuner?|How has an indicator developed, here and elsewhere?}
-- {Den indikator som flest kommuner har utfall för. Skriv i."title" = '…' efter WHERE för en annan.|The indicator that most kommuner have outcomes for. Write i."title" = '…' after WHERE for another.}
SELECT
  CAST(u."period" AS INTEGER) AS "{år|year}",
  median(u."value") AS "{utfall|outcome}",
  CASE
    WHEN coalesce(u."municipality", p."code") = p."code" THEN '{här|here}'
    ELSE '{median av andra|median of others}'
  END AS "{var|where}",
  i."title" AS "{indikator|indicator}"
FROM "outcomes" AS u
JOIN "indicators" AS i ON i."id" = u."indicator"
CROSS JOIN "plan" AS p
WHERE i."id" = (SELECT arg_max("indicator", "count") FROM "peers")
  AND length(u."period") = 4
  AND coalesce(u."gender", 'T') = 'T'
  AND u."organisation" IS NULL
  AND u."value" IS NOT NULL
GROUP BY ALL
ORDER BY 3, 1
