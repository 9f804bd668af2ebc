-- What a filter can be made of: organs that answer to riktningsmål or own a goal, riktningsmål, statuses and kinds, each
-- with how many goals it would let pass alone ("amount"). "what" is organ, goal, status or kind.
WITH "owned" AS (
  SELECT "goal", unnest("owner") AS "organ" FROM "attainment"
),
"options" AS (
  SELECT
    'organ' AS "what",
    o."id" AS "value",
    o."name" AS "label",
    (SELECT count(*) FROM "owned" AS w WHERE w."organ" = o."id") AS "amount",
    o.rowid AS "place"
  FROM "organisations" AS o
  WHERE o."kind" NOT IN ('verksamhet', 'sektor')
    AND (o."id" IN (SELECT "organ" FROM "owned") OR o."id" IN (SELECT "organisation" FROM "coverage"))
  UNION ALL
  SELECT
    'goal' AS "what",
    r."goal" AS "value",
    coalesce(g."number" || ' ', '') || r."title" AS "label",
    (SELECT count(*) FROM "trace" AS t WHERE t."ancestor" = r."goal") AS "amount",
    r.rowid AS "place"
  FROM "coverage_goals" AS r
  LEFT JOIN "goals" AS g ON g."id" = r."goal"
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
    ['attained', 'partly', 'not_attained', 'undetermined', 'unmeasured', 'not_assessed', 'words',
     'riktningsmal', 'budgetmal', 'namndmal', 'bolagsmal', 'verksamhetsmal', 'aktivitet', 'vision', 'vardegrund', 'vardeord'],
    "value"
  ) NULLS LAST,
  "value"
