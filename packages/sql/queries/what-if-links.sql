-- The links between goals that hold, from the more concrete end to what it serves: two thousand at most.
SELECT
  t."descendant" AS "from",
  lower."title" AS "fromTitle",
  t."ancestor" AS "to",
  upper."title" AS "toTitle"
FROM "trace" AS t
JOIN "goals" AS lower ON lower."id" = t."descendant"
JOIN "goals" AS upper ON upper."id" = t."ancestor"
WHERE t."depth" = 1
ORDER BY t.rowid
LIMIT 2000
