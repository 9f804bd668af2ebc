-- The links of the red thread on the day $1, from the more concrete end to what it serves; an indicator serves the goal
-- that it measures. "suspect": to confirm.
SELECT
  t."descendant" AS "from",
  t."ancestor" AS "to",
  EXISTS (SELECT 1 FROM "suspect" AS s WHERE s."from" = t."descendant" AND s."to" = t."ancestor") AS "suspect"
FROM "trace" AS t
WHERE t."depth" = 1
UNION ALL
SELECT DISTINCT
  l."to" AS "from",
  l."from" AS "to",
  false AS "suspect"
FROM "links" AS l
JOIN "attainment" AS a ON a."goal" = l."from"
WHERE l."kind" = 'measuredBy'
  AND coalesce(l."validFrom" <= TRY_CAST($1 AS DATE), true)
  AND coalesce(TRY_CAST($1 AS DATE) <= l."validTo", true)
ORDER BY "from", "to"
