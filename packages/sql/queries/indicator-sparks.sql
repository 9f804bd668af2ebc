-- The kommun's own outcomes of whole years, eight up to that of the period $1, both genders together: a hole is a row
-- without a value, or none.
SELECT
  u."indicator" AS "indicator",
  u."organisation" AS "organisation",
  CAST(left(u."period", 4) AS INTEGER) AS "year",
  max_by(
    CASE WHEN coalesce(u."status", 'ok') IN ('ok', 'preliminary') THEN u."value" END,
    coalesce(u."retrieved", DATE '0001-01-01')
  ) AS "value"
FROM "outcomes" AS u
LEFT JOIN "plan" AS p ON true
WHERE length(u."period") = 4
  AND coalesce(u."gender", 'T') = 'T'
  AND coalesce(u."status", 'ok') <> 'forecast'
  AND (u."municipality" IS NULL OR u."municipality" IS NOT DISTINCT FROM p."code")
  AND CAST(left(u."period", 4) AS INTEGER) BETWEEN CAST(left($1, 4) AS INTEGER) - 7 AND CAST(left($1, 4) AS INTEGER)
GROUP BY u."indicator", u."organisation", "year"
ORDER BY u."indicator", u."organisation" NULLS FIRST, "year"
