-- The thread of one goal ($1) with what stands beside it: its goals, verksamheter and indicators; and, for the
-- context, all riktningsmål with what they serve and the goals directly below the thread's riktningsmål.
WITH "thread" AS (
  SELECT CAST($1 AS VARCHAR) AS "id"
  UNION
  SELECT "ancestor" AS "id" FROM "trace" WHERE "descendant" = $1
  UNION
  SELECT "descendant" AS "id" FROM "trace" WHERE "ancestor" = $1
),
"beside" AS (
  SELECT t."descendant" AS "id"
  FROM "trace" AS t
  JOIN "coverage_goals" AS r ON r."goal" = t."ancestor"
  JOIN "goals" AS g ON g."id" = t."descendant" AND g."kind" IN ('namndmal', 'bolagsmal')
  WHERE t."depth" = 1 AND t."ancestor" IN (FROM "thread")
    AND (r."goal" = $1 OR g."owner" && (SELECT "owner" FROM "goals" WHERE "id" = $1))
),
"all" AS (
  FROM "thread"
  UNION
  SELECT "goal" AS "id" FROM "coverage_goals"
  UNION
  SELECT t."ancestor" AS "id" FROM "trace" AS t JOIN "coverage_goals" AS r ON r."goal" = t."descendant"
  UNION
  FROM "beside"
)
SELECT
  n."id" AS "id",
  coalesce(g."kind", o."kind", 'indicator') AS "kind",
  coalesce(g."title", o."name", n."id") AS "title",
  g."number" AS "number",
  (SELECT string_agg(w."name", ', ') FROM "organisations" AS w WHERE list_contains(g."owner", w."id")) AS "ownerName",
  a."value" AS "value",
  a."status" AS "status",
  coalesce(g."illustrative", o."illustrative", false) AS "illustrative"
FROM "all" AS n
LEFT JOIN "goals" AS g ON g."id" = n."id"
LEFT JOIN "organisations" AS o ON o."id" = n."id"
LEFT JOIN "attainment" AS a ON a."goal" = n."id"
UNION ALL
SELECT DISTINCT
  i."id" AS "id",
  'indicator' AS "kind",
  i."title" AS "title",
  NULL AS "number",
  i."source" AS "ownerName",
  NULL AS "value",
  NULL AS "status",
  coalesce(i."illustrative", false) AS "illustrative"
FROM "links" AS l
JOIN "indicators" AS i ON i."id" = l."to"
WHERE l."kind" = 'measuredBy' AND l."from" IN (
  SELECT CAST($1 AS VARCHAR) UNION SELECT "descendant" FROM "trace" WHERE "ancestor" = $1
)
ORDER BY "kind", "number", "id"
