-- {Vilka organ håller inte sin budget?|Which bodies do not keep their budget?}
-- {Avvikelsen i tusental kronor: över noll har mer kostat än budgeterats. Driftsramen för hela det senaste året med utfall.|The deviation in thousand kronor: above zero more was spent than budgeted. The operating budget of the latest whole year with an outcome.}
SELECT
  o."name" AS "{organ|body}",
  sum(b."deviation") AS "{avvikelse tkr|deviation tkr}"
FROM "budget_follow_up" AS b
JOIN "organisations" AS o ON o."id" = b."organisation"
WHERE b."period" IS NULL
  AND b."deviation" IS NOT NULL
  AND b."kind" = 'driftsram'
  AND b."year" = (SELECT max("year") FROM "budget_follow_up" WHERE "period" IS NULL AND "actual" IS NOT NULL)
GROUP BY o."name"
ORDER BY 2 DESC
