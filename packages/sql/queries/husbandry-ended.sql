-- The goals of god ekonomisk hushållning that held in the period and have ended by the as-of date.
SELECT
  e."goal" AS "goal",
  e."goalTitle" AS "title",
  e."husbandry" AS "kind",
  e."ended" AS "ended",
  e."illustrative" AS "illustrative"
FROM "ended_goals" AS e
SEMI JOIN "shown_goals" AS s ON s."id" = e."goal"
WHERE e."husbandry" IS NOT NULL
ORDER BY e.rowid
