-- The goals that pass the reader's filter ("chosen"): of a chosen organ, or of a verksamhet or sektor within it; in the
-- thread below a chosen riktningsmål, or one itself; of a chosen status; of a chosen kind. What is not chosen lets all pass.
WITH "asked" AS (
  SELECT
    list(c."value") FILTER (c."what" = 'organ') AS "organs",
    list(c."value") FILTER (c."what" = 'goal') AS "goals",
    list(c."value") FILTER (c."what" = 'status') AS "statuses",
    list(c."value") FILTER (c."what" = 'kind') AS "kinds"
  FROM "chosen" AS c
)
SELECT g."id" AS "id"
FROM "goals" AS g
CROSS JOIN "asked" AS c
LEFT JOIN "attainment" AS a ON a."goal" = g."id"
WHERE (
    c."organs" IS NULL
    OR coalesce(g."owner" && (SELECT list(o."id") FROM "shown_organs" AS o), false)
  )
  AND (c."statuses" IS NULL OR coalesce(list_contains(c."statuses", a."status"), false))
  AND (c."kinds" IS NULL OR list_contains(c."kinds", g."kind"))
  AND (
    c."goals" IS NULL
    OR list_contains(c."goals", g."id")
    OR g."id" IN (
      SELECT t."descendant"
      FROM "trace" AS t
      JOIN "chosen" AS h ON h."what" = 'goal' AND h."value" = t."ancestor"
    )
  )
