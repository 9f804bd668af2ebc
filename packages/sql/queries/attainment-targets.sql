-- All targets of one indicator ($1), with their decisions.
SELECT
  t."period" AS "period",
  t."value" AS "value",
  t."valueMax" AS "valueMax",
  t."condition" AS "condition",
  t."goal" AS "goal",
  t."organisation" AS "organisation",
  d."date" AS "decisionDate",
  coalesce(t."illustrative", false) AS "illustrative"
FROM "targets" AS t
LEFT JOIN "decisions" AS d ON d."id" = t."decision"
WHERE t."indicator" = $1
ORDER BY t."period" NULLS FIRST, d."date" NULLS FIRST, t.rowid
