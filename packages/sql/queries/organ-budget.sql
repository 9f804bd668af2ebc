-- The organ's money ($1), in tkr, for the two latest years that are known, up to that of the day $2: budget, outcome, forecast, and what each is for.
SELECT
  b."year" AS "year",
  b."period" AS "period",
  b."kind" AS "kind",
  b."amount" AS "amount",
  b."actual" AS "actual",
  b."forecast" AS "forecast",
  coalesce(g."title", m."title") AS "for",
  b."deviation" AS "deviation",
  b."forecastDeviation" AS "forecastDeviation",
  b."consumed" AS "consumed",
  b."leadsNowhere" AS "leadsNowhere",
  b."illustrative" AS "illustrative"
FROM "budget_follow_up" AS b
LEFT JOIN "goals" AS g ON g."id" = b."goal"
LEFT JOIN "missions" AS m ON m."id" = b."mission"
WHERE b."organisation" = $1
  AND b."year" <= year(TRY_CAST($2 AS DATE))
  AND b."year" > (
    SELECT max("year") - 2
    FROM "budget_follow_up"
    WHERE "organisation" = $1 AND "year" <= year(TRY_CAST($2 AS DATE))
  )
ORDER BY
  CASE b."kind" WHEN 'driftsram' THEN 0 WHEN 'satsning' THEN 1 WHEN 'investering' THEN 2 ELSE 3 END,
  b."year" DESC,
  b."period" NULLS FIRST,
  b.rowid
