-- Riktningsmål × organ, in the order of the source. "single": alone in carrying the riktningsmål.
SELECT
  c."goal" AS "goal",
  g."title" AS "goalTitle",
  c."organisation" AS "organisation",
  coalesce(o."name", c."organisation") AS "organisationName",
  c."level" AS "level",
  c."name" AS "name",
  c."answered" AS "answered",
  c."stance" AS "stance",
  c."level" >= 2 AND g."single" AS "single",
  c."via" AS "via"
FROM "coverage" AS c
SEMI JOIN "shown_directions" AS s ON s."id" = c."goal"
SEMI JOIN "shown_organs" AS w ON w."id" = c."organisation"
JOIN "coverage_goals" AS g ON g."goal" = c."goal"
LEFT JOIN "organisations" AS o ON o."id" = c."organisation"
ORDER BY c.rowid
