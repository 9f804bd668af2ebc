-- What should have been done by now: åtgärder (RT097), uppdrag (RT118) and aktiviteter (RT120), the longest overdue first.
SELECT
  u."organisation" AS "organisation",
  o."name" AS "organisationName",
  u."code" AS "code",
  u."message" AS "message",
  u."ids"[1] AS "id",
  u."since" AS "since",
  u."days" AS "days",
  u."illustrative" AS "illustrative"
FROM "uppsikt" AS u
LEFT JOIN "organisations" AS o ON o."id" = u."organisation"
WHERE u."code" IN ('RT097', 'RT118', 'RT120')
  AND (
    u."organisation" IN (SELECT "id" FROM "shown_organs")
    OR (u."organisation" IS NULL AND 'organ' NOT IN (SELECT "what" FROM "chosen"))
  )
ORDER BY u."days" DESC NULLS LAST, u.rowid
