-- The nämndmål and bolagsmål without a path to a riktningsmål or budgetmål on the day $1. "mandated": a mission stands
-- behind them (grundat i uppdrag); else they hang loose (utan koppling).
SELECT
  a."goal" AS "goal",
  a."title" AS "title",
  a."kind" AS "kind",
  g."number" AS "number",
  coalesce(w."names", []) AS "owners",
  m."titles" IS NOT NULL AS "mandated",
  coalesce(m."titles", []) AS "missions",
  coalesce(g."illustrative", false) AS "illustrative"
FROM "attainment" AS a
SEMI JOIN "shown_goals" AS s ON s."id" = a."goal"
LEFT JOIN "goals" AS g ON g."id" = a."goal"
LEFT JOIN (
  SELECT
    u."goal" AS "goal",
    list(coalesce(o."name", u."owner") ORDER BY u."place") AS "names"
  FROM (
    SELECT "goal", unnest("owner") AS "owner", generate_subscripts("owner", 1) AS "place" FROM "attainment"
  ) AS u
  LEFT JOIN "organisations" AS o ON o."id" = u."owner"
  GROUP BY u."goal"
) AS w ON w."goal" = a."goal"
LEFT JOIN (
  SELECT
    l."from" AS "goal",
    list(u."title" ORDER BY l.rowid) AS "titles"
  FROM "links" AS l
  JOIN "missions" AS u ON u."id" = l."to"
  WHERE l."kind" = 'concretises'
    AND coalesce(l."validFrom" <= TRY_CAST($1 AS DATE), true)
    AND coalesce(TRY_CAST($1 AS DATE) <= l."validTo", true)
    AND coalesce(u."validFrom" <= TRY_CAST($1 AS DATE), true)
    AND coalesce(TRY_CAST($1 AS DATE) <= u."validTo", true)
  GROUP BY l."from"
) AS m ON m."goal" = a."goal"
WHERE a."kind" IN ('namndmal', 'bolagsmal')
  AND NOT EXISTS (
    SELECT 1
    FROM "trace" AS t
    JOIN "attainment" AS top ON top."goal" = t."ancestor"
    WHERE t."descendant" = a."goal" AND top."kind" IN ('riktningsmal', 'budgetmal')
  )
ORDER BY "mandated", a.rowid
