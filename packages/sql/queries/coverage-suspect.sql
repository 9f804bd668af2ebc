-- The links to confirm (att bekräfta) on the day $1: the upper goal has changed after the link was confirmed or, without
-- that, after the lower goal was decided.
SELECT
  l."from" AS "from",
  coalesce(lower."title", o."name", l."from") AS "fromTitle",
  lower."number" AS "fromNumber",
  l."to" AS "to",
  upper."title" AS "toTitle",
  upper."changed" AS "changed",
  coalesce(l."confirmed", d."date") AS "confirmed",
  coalesce(l."illustrative", false) AS "illustrative"
FROM "links" AS l
JOIN "trace" AS t ON t."descendant" = l."from" AND t."ancestor" = l."to" AND t."depth" = 1
JOIN "goals" AS upper ON upper."id" = l."to"
LEFT JOIN "goals" AS lower ON lower."id" = l."from"
LEFT JOIN "organisations" AS o ON o."id" = l."from"
LEFT JOIN "decisions" AS d ON d."id" = lower."decision"
WHERE l."kind" = 'contributes'
  AND (
    l."from" IN (SELECT "id" FROM "shown_goals")
    OR (l."from" IN (SELECT "id" FROM "shown_organs") AND l."to" IN (SELECT "id" FROM "shown_goals"))
  )
  AND coalesce(l."validFrom" <= TRY_CAST($1 AS DATE), true)
  AND coalesce(TRY_CAST($1 AS DATE) <= l."validTo", true)
  AND upper."changed" > coalesce(l."confirmed", d."date")
ORDER BY l.rowid
