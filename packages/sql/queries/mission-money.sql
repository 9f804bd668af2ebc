-- The budget rows of the mission $1, in tkr, with outcome and forecast.
SELECT
  b."year" AS "year",
  b."period" AS "period",
  b."kind" AS "kind",
  b."amount" AS "amount",
  b."actual" AS "actual",
  b."forecast" AS "forecast",
  b."illustrative" AS "illustrative"
FROM "budget_follow_up" AS b
WHERE b."mission" = $1
ORDER BY b."year", b."period" NULLS FIRST, b.rowid
