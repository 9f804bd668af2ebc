-- The indicators behind one cell of the coverage matrix: of the goals of the organ $2 below the riktningsmål $1, of the
-- goals below those, and of the riktningsmål itself where the organ has a target that can serve the period $3 or an
-- outcome of its own in that year.
WITH "via" AS (
  SELECT unnest("via") AS "goal" FROM "coverage" WHERE "goal" = $1 AND "organisation" = $2
),
"below" AS (
  SELECT "goal" FROM "via"
  UNION
  SELECT "descendant" AS "goal" FROM "trace" WHERE "ancestor" IN (FROM "via")
),
"own" AS (
  SELECT DISTINCT l."to" AS "indicator" FROM "links" AS l WHERE l."kind" = 'measuredBy' AND l."from" = $1
)
SELECT
  p."child" AS "indicator",
  i."title" AS "title",
  i."unit" AS "unit",
  i."polarity" AS "polarity",
  p."goal" AS "goal",
  g."title" AS "goalTitle",
  o."name" AS "organisationName",
  p."outcome" AS "outcome",
  p."outcomePeriod" AS "outcomePeriod",
  p."target" AS "target",
  p."targetMax" AS "targetMax",
  p."targetPeriod" AS "targetPeriod",
  p."condition" AS "condition",
  coalesce(i."illustrative", false) OR coalesce(t."illustrative", false) AS "illustrative"
FROM "parts" AS p
JOIN "indicators" AS i ON i."id" = p."child"
LEFT JOIN "goals" AS g ON g."id" = p."goal"
LEFT JOIN "organisations" AS o ON o."id" = p."organisation"
LEFT JOIN (
  SELECT "indicator", bool_or("illustrative") AS "illustrative" FROM "targets" GROUP BY "indicator"
) AS t ON t."indicator" = i."id"
WHERE p."kind" = 'indicator' AND p."goal" IN (FROM "below")
UNION ALL
SELECT
  i."id" AS "indicator",
  i."title" AS "title",
  i."unit" AS "unit",
  i."polarity" AS "polarity",
  $1 AS "goal",
  g."title" AS "goalTitle",
  o."name" AS "organisationName",
  u."value" AS "outcome",
  u."period" AS "outcomePeriod",
  m."value" AS "target",
  m."valueMax" AS "targetMax",
  m."period" AS "targetPeriod",
  m."condition" AS "condition",
  coalesce(i."illustrative", false)
  OR coalesce(t."illustrative", false)
  OR coalesce(u."illustrative", false) AS "illustrative"
FROM "indicators" AS i
JOIN "own" ON "own"."indicator" = i."id"
JOIN "goals" AS g ON g."id" = $1
JOIN "organisations" AS o ON o."id" = $2
LEFT JOIN (
  SELECT r.*
  FROM "outcomes" AS r
  LEFT JOIN "plan" AS l ON true
  WHERE r."organisation" = $2
    AND coalesce(r."gender", 'T') = 'T'
    AND coalesce(r."status", 'ok') <> 'forecast'
    AND (r."municipality" IS NULL OR r."municipality" IS NOT DISTINCT FROM l."code")
    AND left(r."period", 4) = left($3, 4)
  QUALIFY row_number() OVER (
    PARTITION BY r."indicator"
    ORDER BY
      r."period" = $3 DESC,
      CASE substr(r."period", 6, 1)
        WHEN '' THEN 12
        WHEN 'T' THEN 4 * CAST(substr(r."period", 7) AS INTEGER)
        WHEN 'Q' THEN 3 * CAST(substr(r."period", 7) AS INTEGER)
        ELSE CAST(substr(r."period", 6) AS INTEGER)
      END DESC,
      length(r."period"),
      r."retrieved" DESC NULLS LAST,
      r.rowid
  ) = 1
) AS u ON u."indicator" = i."id"
LEFT JOIN (
  SELECT *
  FROM "targets"
  WHERE "organisation" = $2
    AND coalesce("goal" = $1, true)
    AND coalesce("period" IN ($3, left($3, 4)) OR left("period", 4) > left($3, 4), true)
  QUALIFY row_number() OVER (
    PARTITION BY "indicator"
    ORDER BY
      CASE WHEN "period" = $3 THEN 0 WHEN "period" = left($3, 4) THEN 1 WHEN "period" IS NULL THEN 2 ELSE 3 END,
      "period",
      rowid
  ) = 1
) AS m ON m."indicator" = i."id"
LEFT JOIN (
  SELECT "indicator", bool_or("illustrative") AS "illustrative" FROM "targets" GROUP BY "indicator"
) AS t ON t."indicator" = i."id"
WHERE u."indicator" IS NOT NULL OR m."indicator" IS NOT NULL
ORDER BY "goalTitle", "title", "organisationName"
