-- The nulägesbeskrivning of the organ $1 for the year of the period $2, as it was published on the day $3. An
-- omvärldsanalys is common to the kommun: where the organ's own is empty, kommunstyrelsen's serves.
SELECT
  n."year" AS "year",
  n."published" AS "published",
  n."operations" AS "operations",
  n."environment" AS "environment",
  c."environment" AS "common",
  n."analysis" AS "analysis",
  coalesce(n."illustrative", false) AS "illustrative"
FROM "analyses" AS n
LEFT JOIN (
  SELECT b."year" AS "year", any_value(b."environment") AS "environment"
  FROM "analyses" AS b
  JOIN "organisations" AS o ON o."id" = b."organisation" AND o."kind" = 'kommunstyrelse'
  WHERE coalesce(b."published" <= TRY_CAST($3 AS DATE), true)
  GROUP BY b."year"
) AS c ON c."year" = n."year"
WHERE n."organisation" = $1
  AND CAST(n."year" AS VARCHAR) = left($2, 4)
  AND coalesce(n."published" <= TRY_CAST($3 AS DATE), true)
ORDER BY n.rowid
