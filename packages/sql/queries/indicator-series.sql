-- All outcomes of one indicator. "own": the kommun's own, not another's for comparison. "year" and "month" say when
-- the period ends.
SELECT
  u."period" AS "period",
  CAST(left(u."period", 4) AS INTEGER) AS "year",
  CASE substr(u."period", 6, 1)
    WHEN '' THEN 12
    WHEN 'T' THEN 4 * CAST(substr(u."period", 7) AS INTEGER)
    WHEN 'Q' THEN 3 * CAST(substr(u."period", 7) AS INTEGER)
    ELSE CAST(substr(u."period", 6) AS INTEGER)
  END AS "month",
  u."value" AS "value",
  u."organisation" AS "organisation",
  u."municipality" IS NULL OR u."municipality" IS NOT DISTINCT FROM p."code" AS "own",
  u."municipality" AS "municipality",
  coalesce(u."gender", 'T') AS "gender",
  coalesce(u."status", 'ok') AS "status",
  u."source" AS "source",
  u."retrieved" AS "retrieved",
  coalesce(u."illustrative", false) AS "illustrative"
FROM "outcomes" AS u
LEFT JOIN "plan" AS p ON true
WHERE u."indicator" = $1
ORDER BY "year", "month", "gender" DESC, u."organisation" NULLS FIRST, u."municipality" NULLS FIRST, u.rowid
