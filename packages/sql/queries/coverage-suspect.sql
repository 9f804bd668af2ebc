-- The links to confirm (att bekräfta): by the as-of date the upper goal has changed after the link was confirmed or, without
-- that, after the lower goal was decided.
SELECT
  s."from" AS "from",
  s."fromTitle" AS "fromTitle",
  lower."number" AS "fromNumber",
  s."to" AS "to",
  s."toTitle" AS "toTitle",
  s."changed" AS "changed",
  s."confirmed" AS "confirmed",
  s."illustrative" AS "illustrative"
FROM "suspect" AS s
LEFT JOIN "goals" AS lower ON lower."id" = s."from"
WHERE s."from" IN (SELECT "id" FROM "shown_goals")
  OR (s."from" IN (SELECT "id" FROM "shown_organs") AND s."to" IN (SELECT "id" FROM "shown_goals"))
ORDER BY s.rowid
