-- What else the thread can start from on the day $1: the missions and the omvärldsfaktorer, in the shape of thread-nodes.
SELECT
  x."id" AS "id",
  x."kind" AS "kind",
  x."title" AS "title",
  CAST(NULL AS VARCHAR) AS "number",
  CASE WHEN x."owner" IS NULL THEN [] ELSE [coalesce(o."name", x."owner")] END AS "owners",
  CAST([] AS VARCHAR[]) AS "verksamheter",
  CAST(NULL AS VARCHAR) AS "status",
  CAST(NULL AS DOUBLE) AS "value",
  CAST(NULL AS DOUBLE) AS "low",
  CAST(NULL AS DOUBLE) AS "high",
  CAST(NULL AS DOUBLE) AS "evidence",
  x."illustrative" AS "illustrative"
FROM (
  SELECT
    0 AS "table",
    rowid AS "place",
    "id" AS "id",
    'mission' AS "kind",
    "title" AS "title",
    "organisation" AS "owner",
    "validFrom" AS "validFrom",
    "validTo" AS "validTo",
    coalesce("illustrative", false) AS "illustrative"
  FROM "missions"
  UNION ALL
  SELECT 1, rowid, "id", 'factor', "title", NULL, "validFrom", "validTo", coalesce("illustrative", false)
  FROM "factors"
) AS x
LEFT JOIN "organisations" AS o ON o."id" = x."owner"
WHERE coalesce(x."validFrom" <= TRY_CAST($1 AS DATE), true)
  AND coalesce(TRY_CAST($1 AS DATE) <= x."validTo", true)
ORDER BY x."table", x."place"
