-- The kommun's own outcomes of the indicators that enter a figure: whole years (eight, up to that of the period $1), the
-- parts of that year (of the year before too where the period is a part itself), and women and men of it and the year
-- before. Forecasts are left out. $2: the goals whose figures are meant; all where it is null.
SELECT
  u."indicator" AS "indicator",
  u."organisation" AS "organisation",
  u."period" AS "period",
  coalesce(u."gender", 'T') AS "gender",
  u."value" AS "value",
  coalesce(u."status", 'ok') AS "status",
  coalesce(u."illustrative", false) AS "illustrative"
FROM "outcomes" AS u
LEFT JOIN "plan" AS p ON true
WHERE u."indicator" IN (
    SELECT a."child"
    FROM "parts" AS a
    WHERE a."kind" = 'indicator' AND ($2 IS NULL OR a."goal" IN (SELECT unnest(CAST($2 AS VARCHAR[]))))
  )
  AND coalesce(u."status", 'ok') <> 'forecast'
  AND (u."municipality" IS NULL OR u."municipality" IS NOT DISTINCT FROM p."code")
  AND CAST(left(u."period", 4) AS INTEGER) BETWEEN
    CAST(left($1, 4) AS INTEGER) - CASE
      WHEN length(u."period") > 4 AND length($1) = 4 THEN 0
      WHEN length(u."period") > 4 THEN 1
      WHEN coalesce(u."gender", 'T') = 'T' THEN 7
      ELSE 1
    END
    AND CAST(left($1, 4) AS INTEGER)
ORDER BY u."indicator", u."organisation" NULLS FIRST, u."period", "gender" DESC, u.rowid
