-- The goals of god ekonomisk hushållning that held in the period and have ended by the as-of date.
SELECT "goal" AS "goal", "goalTitle" AS "title", "husbandry" AS "kind", "ended" AS "ended", "illustrative" AS "illustrative"
FROM "ended_goals"
WHERE "husbandry" IS NOT NULL
ORDER BY rowid
