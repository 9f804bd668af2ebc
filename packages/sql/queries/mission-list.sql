-- All missions as of the day $1: those that stand, and last those that have ended and been reported ("ended"). "given": the
-- day of the decision, or else of the first day. "shown": passes the filter of all views. "by": the goals and verksamheter that make it concrete.
WITH "ended" AS (
  SELECT m.*
  FROM "missions" AS m
  LEFT JOIN "mandate" AS a ON a."id" = m."id"
  WHERE a."id" IS NULL AND m."validTo" < TRY_CAST($1 AS DATE) AND m."reported" <= TRY_CAST($1 AS DATE)
),
"concrete" AS (
  SELECT u."id" AS "id", list(coalesce(g."title", o."name") ORDER BY u."place") AS "titles"
  FROM (
    SELECT "id", unnest("concretisedBy") AS "by", generate_subscripts("concretisedBy", 1) AS "place" FROM "mandate"
  ) AS u
  LEFT JOIN "goals" AS g ON g."id" = u."by"
  LEFT JOIN "organisations" AS o ON o."id" = u."by"
  GROUP BY u."id"
)
SELECT
  m."id" AS "id",
  m."title" AS "title",
  m."source" AS "source",
  m."phase" AS "phase",
  m."due" AS "due",
  CASE WHEN m."reported" <= TRY_CAST($1 AS DATE) THEN m."reported" END AS "reported",
  m."result" AS "result",
  coalesce(a."late", false) AS "late",
  a."daysLate" AS "daysLate",
  coalesce(a."unreported", false) AS "unreported",
  coalesce(a."abstract", false) AS "abstract",
  coalesce(a."satsning", m."source" = 'budget') AS "satsning",
  m."organisation" AS "organisation",
  coalesce(o."name", m."organisation") AS "organisationName",
  coalesce(d."date", m."validFrom") AS "given",
  coalesce(a."lapsed", false) AS "lapsed",
  a."id" IS NULL AS "ended",
  coalesce(a."leadsNowhere", false) AS "leadsNowhere",
  a."amount" AS "amount",
  coalesce(c."titles", []) AS "by",
  len(coalesce(a."operations", [])) AS "operations",
  m."organisation" IN (SELECT "id" FROM "shown_organs") AS "shown",
  coalesce(m."illustrative", false) AS "illustrative"
FROM "missions" AS m
LEFT JOIN "mandate" AS a ON a."id" = m."id"
LEFT JOIN "organisations" AS o ON o."id" = m."organisation"
LEFT JOIN "decisions" AS d ON d."id" = m."decision"
LEFT JOIN "concrete" AS c ON c."id" = m."id"
WHERE a."id" IS NOT NULL OR m."id" IN (SELECT "id" FROM "ended")
ORDER BY a."id" IS NULL, m.rowid
