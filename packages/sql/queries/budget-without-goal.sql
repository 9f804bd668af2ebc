-- Satsningar and investments that are for no goal and for no mission that somebody makes concrete, of the year of the
-- period $1 and after it.
SELECT
  b."year" AS "year",
  b."organisation" AS "organisation",
  coalesce(o."name", b."organisation") AS "name",
  b."kind" AS "kind",
  m."title" AS "mission",
  b."amount" AS "amount",
  d."title" AS "decisionTitle",
  b."illustrative" AS "illustrative"
FROM "budget_follow_up" AS b
SEMI JOIN "shown_organs" AS s ON s."id" = b."organisation"
LEFT JOIN "organisations" AS o ON o."id" = b."organisation"
LEFT JOIN "missions" AS m ON m."id" = b."mission"
LEFT JOIN "decisions" AS d ON d."id" = b."decision"
WHERE b."leadsNowhere" AND b."period" IS NULL AND b."year" >= CAST(left($1, 4) AS INTEGER)
ORDER BY b."year", b.rowid
