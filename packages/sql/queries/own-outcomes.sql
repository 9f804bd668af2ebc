-- The kommun's own latest outcome of every indicator, by organ where it is kept by organ; both sexes together.
SELECT
  i."id" AS "indicator",
  i."title" AS "title",
  i."unit" AS "unit",
  i."polarity" AS "polarity",
  u."organisation" AS "organisation",
  u."period" AS "period",
  u."value" AS "value",
  u."status" AS "status"
FROM "indicators" AS i
LEFT JOIN (
  SELECT o.*
  FROM "outcomes" AS o
  LEFT JOIN "plan" AS p ON true
  WHERE o."value" IS NOT NULL
    AND coalesce(o."gender", 'T') = 'T'
    AND coalesce(o."status", 'ok') IN ('ok', 'preliminary')
    AND (o."municipality" IS NULL OR o."municipality" IS NOT DISTINCT FROM p."code")
  QUALIFY row_number() OVER (
    PARTITION BY o."indicator", o."organisation"
    ORDER BY
      left(o."period", 4) DESC,
      CASE substr(o."period", 6, 1)
        WHEN '' THEN 12
        WHEN 'T' THEN 4 * CAST(substr(o."period", 7) AS INTEGER)
        WHEN 'Q' THEN 3 * CAST(substr(o."period", 7) AS INTEGER)
        ELSE CAST(substr(o."period", 6) AS INTEGER)
      END DESC,
      length(o."period"),
      o.rowid
  ) = 1
) AS u ON u."indicator" = i."id"
ORDER BY i.rowid, u."organisation" NULLS FIRST
