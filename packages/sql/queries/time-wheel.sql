-- The municipal year in order of date: done, late, soon or to come; last, without a date, what the year lacks.
SELECT
  v."kind" AS "kind",
  v."date" AS "date",
  v."done" AS "done",
  coalesce(o."name", v."organisation") AS "organisationName",
  v."state" AS "state",
  v."days" AS "days",
  v."illustrative" AS "illustrative"
FROM "wheel" AS v
LEFT JOIN "organisations" AS o ON o."id" = v."organisation"
ORDER BY v."date" NULLS LAST, v.rowid
