-- What one indicator ($1) is, and where its outcome is for the period: one row, or one for each organ that measures its
-- own.
SELECT
  i."id" AS "indicator",
  i."title" AS "title",
  i."unit" AS "unit",
  i."polarity" AS "polarity",
  d."title" AS "directionTitle",
  d."date" AS "directionDate",
  coalesce(d."illustrative", false) AS "directionIllustrative",
  i."baseline" AS "baseline",
  i."baselinePeriod" AS "baselinePeriod",
  coalesce(i."accumulates", false) AS "accumulates",
  i."maxAge" AS "maxAge",
  i."source" AS "source",
  i."sourceId" AS "sourceId",
  coalesce(i."genderSplit", false) AS "genderSplit",
  i."frequency" AS "frequency",
  i."caveat" AS "caveat",
  s."organisation" AS "organisation",
  o."name" AS "organisationName",
  (
    SELECT coalesce(list(coalesce(w."name", e."id") ORDER BY e."place"), [])
    FROM (
      SELECT unnest(s."deliverers") AS "id", generate_subscripts(s."deliverers", 1) AS "place"
    ) AS e
    LEFT JOIN "organisations" AS w ON w."id" = e."id"
  ) AS "deliverers",
  s."state" AS "state",
  s."outcome" AS "outcome",
  s."outcomePeriod" AS "outcomePeriod",
  s."preliminary" AS "preliminary",
  s."latest" AS "latest",
  s."latestPeriod" AS "latestPeriod",
  s."retrieved" AS "retrieved",
  s."age" AS "age",
  s."met" AS "met",
  s."trend" AS "trend",
  s."illustrative" AS "illustrative"
FROM "indicators" AS i
JOIN "outcome_states" AS s ON s."indicator" = i."id"
LEFT JOIN "organisations" AS o ON o."id" = s."organisation"
LEFT JOIN "decisions" AS d ON d."id" = i."polarityDecision"
WHERE i."id" = $1
ORDER BY s.rowid
