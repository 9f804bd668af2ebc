-- The period's year of the budget by organ and kind, in tkr; a row without an organ is the sum of the kommun's: there is
-- none of chosen organs.
SELECT
  b."year" AS "year",
  b."scope" AS "scope",
  b."organisation" AS "organisation",
  o."name" AS "name",
  b."kind" AS "kind",
  b."amount" AS "amount",
  b."actual" AS "actual",
  b."deviation" AS "deviation",
  b."share" AS "share",
  b."result" AS "result",
  b."forecast" AS "forecast",
  b."forecastDeviation" AS "forecastDeviation",
  b."forecastShare" AS "forecastShare",
  b."forecastResult" AS "forecastResult",
  b."spent" AS "spent",
  b."spentPeriod" AS "spentPeriod",
  b."consumed" AS "consumed",
  b."illustrative" AS "illustrative"
FROM "budget_organs" AS b
LEFT JOIN "organisations" AS o ON o."id" = b."organisation"
WHERE b."organisation" IN (SELECT s."id" FROM "shown_organs" AS s)
  OR (b."organisation" IS NULL AND NOT exists(FROM "chosen" AS c WHERE c."what" = 'organ'))
ORDER BY b."kind" = 'driftsram' DESC, b."kind" = 'investering', b."organisation" IS NULL, b.rowid
