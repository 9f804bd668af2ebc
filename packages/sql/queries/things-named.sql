-- The things with the ids $1, in that order: what each is called, in which table it stands, and of which kind it is.
WITH "asked" AS (
  SELECT unnest($1) AS "id", generate_subscripts($1, 1) AS "place"
),
"things" AS (
  SELECT "id", "title", 'goals' AS "table", "kind" FROM "goals"
  UNION ALL
  SELECT "id", "name", 'organisations', "kind" FROM "organisations"
  UNION ALL
  SELECT "id", "title", 'indicators', NULL FROM "indicators"
  UNION ALL
  SELECT "id", "title", 'missions', NULL FROM "missions"
  UNION ALL
  SELECT "id", "title", 'factors', "kind" FROM "factors"
  UNION ALL
  SELECT "id", "title", 'proposals', "kind" FROM "proposals"
  UNION ALL
  SELECT "id", CAST("date" AS VARCHAR), 'dialogues', "kind" FROM "dialogues"
  UNION ALL
  SELECT "id", CAST("year" AS VARCHAR), 'analyses', NULL FROM "analyses"
)
SELECT
  t."id" AS "id",
  t."title" AS "title",
  t."table" AS "table",
  t."kind" AS "kind"
FROM "things" AS t
JOIN "asked" AS a ON a."id" = t."id"
ORDER BY a."place"
