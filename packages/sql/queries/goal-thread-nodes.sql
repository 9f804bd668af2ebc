-- The thread of one goal: itself (depth 0), what it serves (above: negative) and what serves it (below: positive).
SELECT
  t."id" AS "id",
  t."depth" AS "depth",
  coalesce(g."title", o."name", t."id") AS "title",
  coalesce(g."kind", o."kind") AS "kind",
  g."number" AS "number",
  coalesce(g."owner", []) AS "owner",
  a."value" AS "value",
  a."status" AS "status",
  coalesce(g."illustrative", o."illustrative", false) AS "illustrative"
FROM (
  SELECT CAST($1 AS VARCHAR) AS "id", 0 AS "depth"
  UNION ALL
  SELECT "ancestor" AS "id", -"depth" AS "depth" FROM "trace" WHERE "descendant" = $1 AND "depth" > 0
  UNION ALL
  SELECT "descendant" AS "id", "depth" AS "depth" FROM "trace" WHERE "ancestor" = $1 AND "depth" > 0
) AS t
LEFT JOIN "goals" AS g ON g."id" = t."id"
LEFT JOIN "organisations" AS o ON o."id" = t."id"
LEFT JOIN "attainment" AS a ON a."goal" = t."id"
ORDER BY t."depth", g.rowid, t."id"
