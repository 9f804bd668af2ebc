-- The links of the red thread on the day $1, from the more concrete end to what it serves; an indicator serves the goal
-- that it measures. "suspect": to confirm.
SELECT
  t."descendant" AS "from",
  t."ancestor" AS "to",
  coalesce(bool_or(u."changed" > coalesce(l."confirmed", d."date")), false) AS "suspect"
FROM "trace" AS t
LEFT JOIN "links" AS l ON l."from" = t."descendant" AND l."to" = t."ancestor" AND l."kind" = 'contributes'
  AND coalesce(l."validFrom" <= TRY_CAST($1 AS DATE), true)
  AND coalesce(TRY_CAST($1 AS DATE) <= l."validTo", true)
LEFT JOIN "goals" AS u ON u."id" = t."ancestor"
LEFT JOIN "goals" AS g ON g."id" = t."descendant"
LEFT JOIN "decisions" AS d ON d."id" = g."decision"
WHERE t."depth" = 1
GROUP BY t."descendant", t."ancestor"
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
