-- The riktningsmål that pass the reader's filter ("chosen") as rows of a matrix: chosen themselves, and of a chosen status.
-- Whose they are and of what kind is not asked: a riktningsmål is everybody's.
SELECT r."goal" AS "id"
FROM "coverage_goals" AS r
LEFT JOIN "attainment" AS a ON a."goal" = r."goal"
WHERE (
    'goal' NOT IN (SELECT "what" FROM "chosen")
    OR r."goal" IN (SELECT "value" FROM "chosen" WHERE "what" = 'goal')
  )
  AND (
    'status' NOT IN (SELECT "what" FROM "chosen")
    OR a."status" IN (SELECT "value" FROM "chosen" WHERE "what" = 'status')
  )
