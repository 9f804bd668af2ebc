-- The tillitsdialoger that the kommunstyrelse has held before, the latest first: with whom, and what came of them.
SELECT
  e."organisation" AS "organisation",
  coalesce(o."name", e."organisation") AS "organisationName",
  e."dialogue" AS "dialogue",
  e."date" AS "date",
  e."result" AS "result",
  e."reported" AS "reported",
  e."illustrative" AS "illustrative"
FROM "uppsikt_earlier" AS e
LEFT JOIN "organisations" AS o ON o."id" = e."organisation"
WHERE e."organisation" IN (SELECT "id" FROM "shown_organs")
ORDER BY e."date" DESC, e.rowid
