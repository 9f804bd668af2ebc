-- All that follows from the mission $1: the goals that it grounds and those below them, the verksamheter, the
-- nulägesbeskrivningar that take it up, and the money. "alone": the goal stands on missions alone.
WITH "mission" AS (
  SELECT * FROM "mandate" WHERE "id" = $1
),
"grounded" AS (
  SELECT unnest("concretisedBy") AS "id" FROM "mission"
),
"below" AS (
  SELECT "id" AS "goal", 0 AS "depth" FROM "grounded"
  UNION ALL
  SELECT t."descendant" AS "goal", min(t."depth") AS "depth"
  FROM "trace" AS t
  JOIN "grounded" AS g ON g."id" = t."ancestor"
  WHERE t."descendant" NOT IN (SELECT "id" FROM "grounded")
  GROUP BY t."descendant"
),
"owned" AS (
  SELECT u."goal" AS "goal", string_agg(coalesce(o."name", u."owner"), ', ' ORDER BY u."place") AS "names"
  FROM (
    SELECT "id" AS "goal", unnest("owner") AS "owner", generate_subscripts("owner", 1) AS "place" FROM "goals"
  ) AS u
  LEFT JOIN "organisations" AS o ON o."id" = u."owner"
  GROUP BY u."goal"
),
"follows" AS (
  SELECT
    'goal' AS "what",
    b."goal" AS "id",
    m."title" AS "title",
    w."names" AS "owner",
    m."kind" AS "kind",
    a."status" AS "status",
    c."phase" AS "phase",
    c."due" AS "due",
    c."daysLate" AS "daysLate",
    k."goal" IS NOT NULL AS "alone",
    coalesce(m."illustrative", false) AS "illustrative",
    b."depth" AS "place"
  FROM "below" AS b
  JOIN "goals" AS m ON m."id" = b."goal"
  LEFT JOIN "owned" AS w ON w."goal" = b."goal"
  LEFT JOIN "attainment" AS a ON a."goal" = b."goal"
  LEFT JOIN "activities" AS c ON c."id" = b."goal"
  LEFT JOIN "mandated_goals" AS k ON k."goal" = b."goal"
  UNION ALL
  SELECT
    'operation' AS "what",
    o."id" AS "id",
    o."name" AS "title",
    o."manager" AS "owner",
    NULL AS "kind",
    NULL AS "status",
    NULL AS "phase",
    NULL AS "due",
    NULL AS "daysLate",
    false AS "alone",
    coalesce(o."illustrative", false) AS "illustrative",
    0 AS "place"
  FROM "organisations" AS o
  WHERE o."id" IN (SELECT unnest("operations") FROM "mission")
  UNION ALL
  SELECT
    'analysis' AS "what",
    n."id" AS "id",
    CAST(n."year" AS VARCHAR) AS "title",
    o."name" AS "owner",
    NULL AS "kind",
    NULL AS "status",
    NULL AS "phase",
    NULL AS "due",
    NULL AS "daysLate",
    false AS "alone",
    coalesce(n."illustrative", false) AS "illustrative",
    0 AS "place"
  FROM "analyses" AS n
  LEFT JOIN "organisations" AS o ON o."id" = n."organisation"
  WHERE n."id" IN (SELECT unnest("analyses") FROM "mission")
)
SELECT * EXCLUDE ("place") FROM "follows" ORDER BY "what", "place", "title"
