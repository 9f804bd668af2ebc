-- The riktningsmål by each of the three methods; "chosen" is the plan's.
SELECT
  m."goal" AS "goal",
  a."title" AS "title",
  g."number" AS "number",
  m."method" AS "method",
  m."chosen" AS "chosen",
  m."value" AS "value",
  m."low" AS "low",
  m."high" AS "high",
  m."status" AS "status",
  coalesce(g."illustrative", false) AS "illustrative"
FROM "attainment_methods" AS m
SEMI JOIN "shown_directions" AS s ON s."id" = m."goal"
JOIN "attainment" AS a ON a."goal" = m."goal"
LEFT JOIN "goals" AS g ON g."id" = m."goal"
ORDER BY m.rowid
