-- Nämnder, bolag and kommunstyrelser that do not answer to riktningsmål, valid on the day $1, with the reason.
SELECT
  o."id" AS "organisation",
  o."name" AS "name",
  o."kind" AS "kind",
  o."answersReason" AS "reason",
  d."title" AS "decision",
  d."date" AS "decided",
  d."paragraph" AS "paragraph",
  coalesce(o."illustrative", false) AS "illustrative"
FROM "organisations" AS o
SEMI JOIN "shown_organs" AS s ON s."id" = o."id"
LEFT JOIN "decisions" AS d ON d."id" = o."decision"
WHERE o."kind" IN ('namnd', 'bolag', 'kommunstyrelse')
  AND o."answers" = false
  AND coalesce(o."validFrom" <= TRY_CAST($1 AS DATE), true)
  AND coalesce(TRY_CAST($1 AS DATE) <= o."validTo", true)
ORDER BY o.rowid
