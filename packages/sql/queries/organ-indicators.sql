-- The indicators that the organ $1 and its verksamheter answer for, each with where its outcome of the period is: those
-- that are missing or late first.
WITH RECURSIVE "within" AS (
  SELECT $1 AS "id"
  UNION
  SELECT o."id" AS "id"
  FROM "within" AS w
  JOIN "organisations" AS o ON list_contains(o."partOf", w."id")
  WHERE o."kind" IN ('verksamhet', 'sektor')
)
SELECT
  s."indicator" AS "indicator",
  s."title" AS "title",
  s."unit" AS "unit",
  s."state" AS "state",
  s."outcome" AS "outcome",
  s."outcomePeriod" AS "outcomePeriod",
  s."latestPeriod" AS "latestPeriod",
  s."age" AS "age",
  s."met" AS "met",
  g."title" AS "goalTitle",
  s."illustrative" AS "illustrative"
FROM "outcome_states" AS s
LEFT JOIN "goals" AS g ON g."id" = s."goals"[1]
WHERE list_has_any(s."deliverers", (SELECT list("id") FROM "within"))
ORDER BY
  CASE s."state" WHEN 'late' THEN 0 WHEN 'missing' THEN 1 WHEN 'never' THEN 2 WHEN 'lagged' THEN 3 WHEN 'suppressed' THEN 4 ELSE 5 END,
  s."age" DESC NULLS LAST,
  s.rowid
