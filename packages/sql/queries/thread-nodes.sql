-- All that the red thread can show on the day $1: the goals that take part, the verksamheter that carry one, and the
-- indicators that measure one. "owners": who answers for it; of a verksamhet, what it is part of. "verksamheter": those of
-- the owners that are one. With a filter: the goals that pass it, what they serve, and what carries or measures them.
WITH "measured" AS (
  SELECT DISTINCT l."to" AS "id"
  FROM "links" AS l
  JOIN "attainment" AS a ON a."goal" = l."from"
  WHERE l."kind" = 'measuredBy'
    AND coalesce(l."validFrom" <= TRY_CAST($1 AS DATE), true)
    AND coalesce(TRY_CAST($1 AS DATE) <= l."validTo", true)
),
"owned" AS (
  SELECT "goal" AS "id", unnest("owner") AS "owner", generate_subscripts("owner", 1) AS "place" FROM "attainment"
  UNION ALL
  SELECT "id" AS "id", unnest("partOf") AS "owner", generate_subscripts("partOf", 1) AS "place" FROM "organisations"
),
"named" AS (
  SELECT
    w."id" AS "id",
    list(coalesce(o."name", w."owner") ORDER BY w."place") AS "owners",
    list(o."name" ORDER BY w."place") FILTER (WHERE o."kind" = 'verksamhet') AS "verksamheter"
  FROM "owned" AS w
  LEFT JOIN "organisations" AS o ON o."id" = w."owner"
  GROUP BY w."id"
),
"kept" AS (
  SELECT "id" AS "id" FROM "shown_goals"
  UNION
  SELECT t."ancestor" FROM "trace" AS t SEMI JOIN "shown_goals" AS s ON s."id" = t."descendant"
  UNION
  SELECT t."descendant"
  FROM "trace" AS t
  SEMI JOIN "shown_goals" AS s ON s."id" = t."ancestor"
  WHERE t."depth" = 1 AND t."descendant" IN (SELECT "id" FROM "organisations")
  UNION
  SELECT l."to" FROM "links" AS l SEMI JOIN "shown_goals" AS s ON s."id" = l."from" WHERE l."kind" = 'measuredBy'
)
SELECT
  x."id" AS "id",
  x."kind" AS "kind",
  x."title" AS "title",
  x."number" AS "number",
  coalesce(n."owners", []) AS "owners",
  coalesce(n."verksamheter", []) AS "verksamheter",
  x."status" AS "status",
  x."value" AS "value",
  x."low" AS "low",
  x."high" AS "high",
  x."evidence" AS "evidence",
  x."illustrative" AS "illustrative"
FROM (
  SELECT
    0 AS "table",
    a.rowid AS "place",
    a."goal" AS "id",
    a."kind" AS "kind",
    a."title" AS "title",
    g."number" AS "number",
    a."status" AS "status",
    a."value" AS "value",
    a."low" AS "low",
    a."high" AS "high",
    a."evidence" AS "evidence",
    coalesce(g."illustrative", false) AS "illustrative"
  FROM "attainment" AS a
  LEFT JOIN "goals" AS g ON g."id" = a."goal"
  UNION ALL
  SELECT 1, o.rowid, o."id", o."kind", o."name", NULL, NULL, NULL, NULL, NULL, NULL, coalesce(o."illustrative", false)
  FROM "organisations" AS o
  WHERE o."id" IN (SELECT "descendant" FROM "trace")
  UNION ALL
  SELECT 2, i.rowid, i."id", 'indicator', i."title", NULL, NULL, NULL, NULL, NULL, NULL, coalesce(i."illustrative", false)
  FROM "indicators" AS i
  WHERE i."id" IN (FROM "measured")
) AS x
LEFT JOIN "named" AS n ON n."id" = x."id"
WHERE x."id" IN (FROM "kept")
ORDER BY x."table", x."place"
