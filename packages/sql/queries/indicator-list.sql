-- Every indicator, for the list: where its outcome is, how old, who answers for it, which goals use it, and the first
-- target that it is held against. "changed": another measure came before it. Of a filter, those that its goals use.
WITH "named" AS (
  SELECT r."at" AS "at", list(coalesce(o."name", r."id") ORDER BY r."place") AS "names"
  FROM (
    SELECT rowid AS "at", unnest("deliverers") AS "id", generate_subscripts("deliverers", 1) AS "place"
    FROM "outcome_states"
  ) AS r
  LEFT JOIN "organisations" AS o ON o."id" = r."id"
  GROUP BY r."at"
),
"using" AS (
  SELECT r."at" AS "at", list(coalesce(g."title", r."id") ORDER BY r."place") AS "titles"
  FROM (
    SELECT rowid AS "at", unnest("goals") AS "id", generate_subscripts("goals", 1) AS "place"
    FROM "outcome_states"
  ) AS r
  LEFT JOIN "goals" AS g ON g."id" = r."id"
  GROUP BY r."at"
)
SELECT
  s."indicator" AS "indicator",
  s."title" AS "title",
  s."unit" AS "unit",
  i."polarity" AS "polarity",
  s."organisation" AS "organisation",
  o."name" AS "organisationName",
  coalesce(n."names", []) AS "deliverers",
  s."goals" AS "goals",
  coalesce(u."titles", []) AS "goalTitles",
  s."state" AS "state",
  s."outcome" AS "outcome",
  s."outcomePeriod" AS "outcomePeriod",
  s."preliminary" AS "preliminary",
  s."latest" AS "latest",
  s."latestPeriod" AS "latestPeriod",
  s."age" AS "age",
  s."met" AS "met",
  s."trend" AS "trend",
  p."target" AS "target",
  p."targetMax" AS "targetMax",
  p."condition" AS "condition",
  i."source" AS "source",
  i."frequency" AS "frequency",
  exists(
    FROM "lineage" AS l
    WHERE l."table" = 'indicators' AND l."new" = s."indicator" AND l."old" <> l."new"
  ) AS "changed",
  s."illustrative" AS "illustrative"
FROM "outcome_states" AS s
JOIN "indicators" AS i ON i."id" = s."indicator"
LEFT JOIN "organisations" AS o ON o."id" = s."organisation"
LEFT JOIN "named" AS n ON n."at" = s.rowid
LEFT JOIN "using" AS u ON u."at" = s.rowid
LEFT JOIN "parts" AS p
  ON p."kind" = 'indicator' AND p."child" = s."indicator"
  AND p."organisation" IS NOT DISTINCT FROM s."organisation"
WHERE NOT exists(FROM "chosen")
  OR (
    coalesce(s."goals" && (SELECT list(g."id") FROM "shown_goals" AS g), false)
    AND (s."organisation" IS NULL OR s."organisation" IN (SELECT r."id" FROM "shown_organs" AS r))
  )
QUALIFY row_number() OVER (PARTITION BY s.rowid ORDER BY p.rowid) = 1
ORDER BY s.rowid
