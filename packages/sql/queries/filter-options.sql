-- What a filter can be made of: organs that answer to riktningsmål or own a goal, riktningsmål, statuses and kinds, each
-- with how many goals it would let pass alone ("amount"). "what" is organ, goal, status or kind.
WITH RECURSIVE "owned" AS (
  SELECT "goal", unnest("owner") AS "organ" FROM "attainment"
),
"within" AS (
  SELECT "id" AS "organ", "id" AS "id" FROM "organisations" WHERE "kind" NOT IN ('verksamhet', 'sektor')
  UNION
  SELECT w."organ" AS "organ", o."id" AS "id"
  FROM "within" AS w
  JOIN "organisations" AS o ON list_contains(o."partOf", w."id")
  WHERE o."kind" IN ('verksamhet', 'sektor')
),
"held" AS (
  SELECT i."organ" AS "organ", count(DISTINCT w."goal") AS "amount"
  FROM "within" AS i
  JOIN "owned" AS w ON w."organ" = i."id"
  GROUP BY i."organ"
),
"below" AS (
  SELECT t."ancestor" AS "goal", count(*) AS "amount"
  FROM "trace" AS t
  SEMI JOIN "attainment" AS a ON a."goal" = t."descendant"
  GROUP BY t."ancestor"
),
"options" AS (
  SELECT
    'organ' AS "what",
    o."id" AS "value",
    o."name" AS "label",
    coalesce(h."amount", 0) AS "amount",
    o.rowid AS "place"
  FROM "organisations" AS o
  LEFT JOIN "held" AS h ON h."organ" = o."id"
  WHERE o."kind" NOT IN ('verksamhet', 'sektor')
    AND (o."id" IN (SELECT "organ" FROM "owned") OR o."id" IN (SELECT "organisation" FROM "coverage"))
  UNION ALL
  SELECT
    'goal' AS "what",
    r."goal" AS "value",
    coalesce(g."number" || ' ', '') || r."title" AS "label",
    1 + coalesce(b."amount", 0) AS "amount",
    r.rowid AS "place"
  FROM "coverage_goals" AS r
  LEFT JOIN "goals" AS g ON g."id" = r."goal"
  LEFT JOIN "below" AS b ON b."goal" = r."goal"
  UNION ALL
  SELECT 'status' AS "what", "status" AS "value", "status" AS "label", count(*) AS "amount", 0 AS "place"
  FROM "attainment"
  GROUP BY "status"
  UNION ALL
  SELECT 'kind' AS "what", "kind" AS "value", "kind" AS "label", count(*) AS "amount", 0 AS "place"
  FROM "attainment"
  GROUP BY "kind"
)
SELECT "what" AS "what", "value" AS "value", "label" AS "label", "amount" AS "amount"
FROM "options"
ORDER BY
  list_position(['organ', 'goal', 'status', 'kind'], "what"),
  "place",
  list_position(
    ['attained', 'partly', 'not_attained', 'undetermined', 'unmeasured', 'divided', 'on_track', 'unassessed',
     'riktningsmal', 'budgetmal', 'namndmal', 'bolagsmal', 'verksamhetsmal', 'aktivitet', 'vision', 'vardegrund', 'vardeord'],
    "value"
  ) NULLS LAST,
  "value"
