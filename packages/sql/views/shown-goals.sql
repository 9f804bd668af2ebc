-- The goals that pass the reader's filter ("chosen"): of a chosen organ, or of a verksamhet or sektor within it; in the
-- thread below a chosen riktningsmål, or one itself; of a chosen status; of a chosen kind. What is not chosen lets all pass.
WITH RECURSIVE "within" AS (
  SELECT c."value" AS "id" FROM "chosen" AS c WHERE c."what" = 'organ'
  UNION
  SELECT o."id" AS "id"
  FROM "organisations" AS o
  JOIN "within" AS w ON list_contains(o."partOf", w."id")
  WHERE o."kind" IN ('verksamhet', 'sektor')
),
"threads" AS (
  SELECT c."value" AS "id" FROM "chosen" AS c WHERE c."what" = 'goal'
  UNION
  SELECT t."descendant" AS "id"
  FROM "trace" AS t
  JOIN "chosen" AS c ON c."what" = 'goal' AND c."value" = t."ancestor"
)
SELECT g."id" AS "id"
FROM "goals" AS g
LEFT JOIN "attainment" AS a ON a."goal" = g."id"
WHERE (
    'organ' NOT IN (SELECT "what" FROM "chosen")
    OR coalesce(g."owner" && (SELECT list(w."id") FROM "within" AS w), false)
  )
  AND ('goal' NOT IN (SELECT "what" FROM "chosen") OR g."id" IN (SELECT "id" FROM "threads"))
  AND (
    'status' NOT IN (SELECT "what" FROM "chosen")
    OR a."status" IN (SELECT "value" FROM "chosen" WHERE "what" = 'status')
  )
  AND (
    'kind' NOT IN (SELECT "what" FROM "chosen")
    OR g."kind" IN (SELECT "value" FROM "chosen" WHERE "what" = 'kind')
  )
