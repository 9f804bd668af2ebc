-- What the organ $2 has said of the omvärldsfaktor $1 for the period $3, the latest published first.
SELECT
  p."stance" AS "stance",
  p."reasoning" AS "reasoning",
  p."risk" AS "risk",
  p."opportunity" AS "opportunity",
  p."handling" AS "handling",
  p."conditions" AS "conditions",
  n."published" AS "day",
  coalesce(p."illustrative", false) AS "illustrative"
FROM "positions" AS p
LEFT JOIN "analyses" AS n ON n."id" = p."analysis"
WHERE p."subject" = $1
  AND coalesce(p."organisation", n."organisation") = $2
  AND left(coalesce(p."period", CAST(n."year" AS VARCHAR)), 4) = left($3, 4)
ORDER BY n."published" DESC NULLS LAST, p.rowid
