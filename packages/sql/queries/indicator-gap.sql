-- Women and men of one indicator ($1), side by side.
SELECT
  "organisation" AS "organisation",
  "period" AS "period",
  "women" AS "women",
  "men" AS "men",
  "gap" AS "gap",
  "relative" AS "relative",
  "better" AS "better",
  "change" AS "change",
  "missing" AS "missing",
  "illustrative" AS "illustrative"
FROM "gap"
WHERE "indicator" = $1
ORDER BY rowid
