-- The row of the coverage of each organ, in the order of the source: what stands in the list of organs.
SELECT
  c."organisation" AS "organisation",
  c."goal" AS "goal",
  g."title" AS "title",
  c."level" AS "level",
  c."stance" AS "stance",
  c."answered" AS "answered",
  c."level" >= 2 AND g."single" AS "single"
FROM "coverage" AS c
JOIN "coverage_goals" AS g ON g."goal" = c."goal"
ORDER BY c.rowid
