-- The links of the thread of one goal: from the more concrete end to what it serves.
WITH "nodes" AS (
  SELECT CAST($1 AS VARCHAR) AS "id"
  UNION
  SELECT "ancestor" AS "id" FROM "trace" WHERE "descendant" = $1
  UNION
  SELECT "descendant" AS "id" FROM "trace" WHERE "ancestor" = $1
)
SELECT
  t."descendant" AS "from",
  t."ancestor" AS "to"
FROM "trace" AS t
WHERE t."depth" = 1 AND t."descendant" IN (FROM "nodes") AND t."ancestor" IN (FROM "nodes")
ORDER BY t."descendant", t."ancestor"
