-- The goals behind one cell of the coverage matrix: those of the organ $2 below the riktningsmål $1.
SELECT
  v."goal" AS "goal",
  a."title" AS "title",
  a."kind" AS "kind",
  g."number" AS "number",
  a."status" AS "status",
  a."value" AS "value",
  a."low" AS "low",
  a."high" AS "high",
  a."evidence" AS "evidence",
  coalesce(t."depth", 1) AS "depth",
  coalesce(g."illustrative", false) AS "illustrative"
FROM (
  SELECT unnest("via") AS "goal", generate_subscripts("via", 1) AS "place"
  FROM "coverage"
  WHERE "goal" = $1 AND "organisation" = $2
) AS v
JOIN "attainment" AS a ON a."goal" = v."goal"
LEFT JOIN "goals" AS g ON g."id" = v."goal"
LEFT JOIN "trace" AS t ON t."ancestor" = $1 AND t."descendant" = v."goal"
ORDER BY "depth", v."place"
