-- Omvärldsfaktor × organ: what each organ has said of each, in the order of the source.
SELECT
  f."factor" AS "factor",
  f."factorTitle" AS "factorTitle",
  f."organisation" AS "organisation",
  coalesce(o."name", f."organisation") AS "organisationName",
  f."state" AS "state",
  f."answered" AS "answered",
  f."asked" AS "asked",
  f."stance" AS "stance",
  f."risk" AS "risk",
  f."opportunity" AS "opportunity",
  f."handling" AS "handling",
  f."missing" AS "missing",
  f."illustrative" AS "illustrative"
FROM "factor_matrix" AS f
SEMI JOIN "shown_organs" AS s ON s."id" = f."organisation"
LEFT JOIN "organisations" AS o ON o."id" = f."organisation"
ORDER BY f.rowid
