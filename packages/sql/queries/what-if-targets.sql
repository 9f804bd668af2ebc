-- The targets that can be another, by indicator, the latest period first: two thousand at most.
SELECT
  i."id" AS "indicator",
  i."title" AS "title",
  i."unit" AS "unit",
  t."period" AS "period",
  t."goal" AS "goal",
  t."organisation" AS "organisation",
  o."name" AS "organisationName",
  t."value" AS "value"
FROM "indicators" AS i
JOIN "targets" AS t ON t."indicator" = i."id"
LEFT JOIN "organisations" AS o ON o."id" = t."organisation"
WHERE t."value" IS NOT NULL AND t."period" IS NOT NULL
QUALIFY count(*) OVER (PARTITION BY t."indicator", t."period", t."goal", t."organisation") = 1
ORDER BY i.rowid, t."period" DESC, t.rowid
LIMIT 2000
