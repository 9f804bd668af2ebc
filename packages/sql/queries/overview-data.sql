-- How old the figures are: the indicators that a figure rests on, those with an outcome of the period, with an older
-- one, and with none; and when outcomes were last fetched, by the day $1.
WITH "figures" AS (
  SELECT p."child" AS "id",
    bool_or(p."outcome" IS NOT NULL AND NOT p."lagged") AS "current",
    bool_or(p."outcome" IS NOT NULL AND p."lagged") AS "lagged"
  FROM "parts" AS p
  WHERE p."kind" = 'indicator' AND p."goal" IN (SELECT s."id" FROM "shown_goals" AS s)
  GROUP BY p."child"
)
SELECT
  count(*) AS "indicators",
  count(*) FILTER (WHERE f."current") AS "current",
  count(*) FILTER (WHERE f."lagged" AND NOT f."current") AS "lagged",
  count(*) FILTER (WHERE NOT f."lagged" AND NOT f."current") AS "missing",
  (SELECT max(u."retrieved") FROM "outcomes" AS u WHERE u."retrieved" <= TRY_CAST($1 AS DATE)) AS "retrieved"
FROM "figures" AS f
