-- What runs out by the end of the mandate period (else of the year), goals and omvärldsfaktorer and missions, the highest
-- kinds first: what stands ready in its place, and what would stand on nothing.
SELECT
  e."table" AS "table",
  e."id" AS "id",
  e."kind" AS "kind",
  e."title" AS "title",
  e."validTo" AS "validTo",
  (
    SELECT coalesce(list(coalesce(g."title", f."title", m."title", s."id")), [])
    FROM (SELECT unnest(e."successor") AS "id") AS s
    LEFT JOIN "goals" AS g ON g."id" = s."id"
    LEFT JOIN "factors" AS f ON f."id" = s."id"
    LEFT JOIN "missions" AS m ON m."id" = s."id"
  ) AS "successors",
  e."successorStatus" AS "successorStatus",
  coalesce(e."notReplaced", false) AS "notReplaced",
  e."belowCount" AS "below",
  e."hangingCount" AS "hanging",
  e."illustrative" AS "illustrative"
FROM "expiry" AS e
WHERE e."table" IN ('goals', 'factors', 'missions')
ORDER BY
  list_position(['goals', 'factors', 'missions'], e."table"),
  list_position(
    ['vision', 'vardegrund', 'vardeord', 'riktningsmal', 'budgetmal', 'namndmal', 'bolagsmal', 'verksamhetsmal', 'aktivitet'],
    e."kind"
  ),
  e.rowid
