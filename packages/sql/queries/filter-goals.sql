-- What the filter of all views asks of each goal: whose it is, its status (null for one that doesn't take part), its kind,
-- and the goals whose choice it follows: itself and those above it.
SELECT
  g."id" AS "goal",
  coalesce(g."owner", []) AS "owners",
  a."status" AS "status",
  g."kind" AS "kind",
  list_concat([g."id"], coalesce(t."above", [])) AS "choices"
FROM "goals" AS g
LEFT JOIN "attainment" AS a ON a."goal" = g."id"
LEFT JOIN (
  SELECT "descendant" AS "goal", list(DISTINCT "ancestor" ORDER BY "ancestor") AS "above"
  FROM "trace"
  GROUP BY "descendant"
) AS t ON t."goal" = g."id"
ORDER BY g.rowid
