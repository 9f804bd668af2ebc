-- The goals that something can be tried with, the highest kinds first: two thousand at most.
SELECT
  a."goal" AS "goal",
  a."kind" AS "kind",
  a."title" AS "title",
  g."number" AS "number",
  a."owner" AS "owner",
  coalesce(
    (SELECT string_agg(o."name", ', ') FROM "organisations" AS o WHERE list_contains(a."owner", o."id")),
    ''
  ) AS "owners"
FROM "attainment" AS a
LEFT JOIN "goals" AS g ON g."id" = a."goal"
ORDER BY
  list_position(
    ['riktningsmal', 'budgetmal', 'namndmal', 'bolagsmal', 'verksamhetsmal', 'aktivitet', 'vision', 'vardegrund', 'vardeord'],
    a."kind"
  ),
  a.rowid
LIMIT 2000
