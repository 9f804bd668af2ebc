-- {Hur många organ bär varje riktningsmål?|How many bodies carry each directional goal?}
-- {Ett organ bär riktningsmålet när det har ett eget mål som är kopplat till det (nivå 2 eller mer).|A body carries a goal when it has one of its own linked to it (level 2 or more).}
SELECT
  g."title" AS "{riktningsmål|directional goal}",
  count(*) FILTER (c."level" >= 2) AS "{organ som bär det|bodies that carry it}"
FROM "coverage" AS c
JOIN "goals" AS g ON g."id" = c."goal"
GROUP BY g."title"
ORDER BY 2, g."title"
