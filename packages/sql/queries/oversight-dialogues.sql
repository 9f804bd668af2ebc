-- The tillitsdialoger of the year by organ: those that are missing first, then those whose result fullmäktige has not been
-- told, then the rest.
SELECT
  d."year" AS "year",
  d."organisation" AS "organisation",
  coalesce(o."name", d."organisation", '') AS "organisationName",
  d."kind" AS "kind",
  d."state" AS "state",
  d."date" AS "date",
  d."due" AS "due",
  d."daysLate" AS "daysLate",
  d."result" AS "result",
  d."reported" AS "reported",
  d."daysUnreported" AS "daysUnreported",
  d."illustrative" AS "illustrative"
FROM "dialogue_status" AS d
LEFT JOIN "organisations" AS o ON o."id" = d."organisation"
WHERE d."state" <> 'none'
  AND (
    d."organisation" IN (SELECT "id" FROM "shown_organs")
    OR (d."organisation" IS NULL AND 'organ' NOT IN (SELECT "what" FROM "chosen"))
  )
ORDER BY
  list_position(['missing', 'held', 'coming'], d."state"),
  d."daysLate" DESC NULLS LAST,
  d."daysUnreported" DESC NULLS LAST,
  d.rowid
