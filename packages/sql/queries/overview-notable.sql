-- The goal whose thread is worth showing first: of the nämnder's and bolag's goals the one that serves most
-- riktningsmål, then the one with most below it, as long as it can be seen at a glance.
SELECT a."goal" AS "goal"
FROM "attainment" AS a
LEFT JOIN "trace" AS u ON u."descendant" = a."goal"
LEFT JOIN "coverage_goals" AS r ON r."goal" = u."ancestor"
LEFT JOIN (SELECT "ancestor" AS "goal", count(*) AS "amount" FROM "trace" GROUP BY "ancestor") AS d ON d."goal" = a."goal"
WHERE a."kind" IN ('namndmal', 'bolagsmal') AND coalesce(d."amount", 0) <= 12
GROUP BY a."goal", a.rowid, d."amount"
ORDER BY count(r."goal") DESC, coalesce(d."amount", 0) DESC, a.rowid
LIMIT 1
