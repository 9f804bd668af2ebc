-- How many findings of each code, the gravest first. $1: of this table of the source; $2: with this
-- in what is said; an empty text lets all pass.
SELECT
  f."code" AS "code",
  f."severity" AS "severity",
  count(*) AS "amount"
FROM "findings" AS f
WHERE ($1 = '' OR f."table" = $1)
  AND ($2 = '' OR contains(lower(concat_ws(' ', f."code", f."message", f."advice", f."id", f."value")), lower($2)))
  AND ('organ' NOT IN (SELECT "what" FROM "chosen") OR f."organs" && (SELECT list("id") FROM "shown_organs"))
GROUP BY f."code", f."severity"
ORDER BY list_position(['error', 'warning', 'info'], f."severity"), f."code"
