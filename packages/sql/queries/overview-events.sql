-- The årshjul from a day ($1): what is to come, and what should have been done in the year before it and is not noted
-- as done.
SELECT
  e."id" AS "id",
  e."kind" AS "kind",
  e."date" AS "date",
  e."organisation" AS "organisation",
  coalesce(o."name", e."organisation") AS "organisationName",
  e."date" < CAST($1 AS DATE) AS "late",
  coalesce(e."illustrative", false) AS "illustrative"
FROM "events" AS e
LEFT JOIN "organisations" AS o ON o."id" = e."organisation"
WHERE (e."done" IS NULL OR e."done" > CAST($1 AS DATE)) AND e."date" >= CAST($1 AS DATE) - 365
ORDER BY "late" DESC, e."date", e.rowid
LIMIT 8
