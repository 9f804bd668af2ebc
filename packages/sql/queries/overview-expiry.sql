-- What runs out on or after a day ($1), the nearest first: riktningsmål and omvärldsfaktorer, and how many goals of
-- nämnder and bolag stand below.
WITH "ending" AS (
  SELECT g."id" AS "id", g."validTo" AS "day", g."kind" AS "kind", g."reviewed" AS "reviewed"
  FROM "goals" AS g
  JOIN "attainment" AS a ON a."goal" = g."id"
  WHERE g."kind" = 'riktningsmal' AND g."validTo" IS NOT NULL
  UNION ALL
  SELECT f."id" AS "id", f."validTo" AS "day", f."kind" AS "kind", f."reviewed" AS "reviewed"
  FROM "factors" AS f
  WHERE f."kind" = 'omvarldsfaktor'
    AND (f."validFrom" IS NULL OR f."validFrom" <= CAST($1 AS DATE))
    AND f."validTo" >= CAST($1 AS DATE)
)
SELECT
  e."day" AS "day",
  e."kind" AS "kind",
  count(DISTINCT e."id") AS "amount",
  count(DISTINCT e."id") FILTER (WHERE e."reviewed" IS NULL) AS "unreviewed",
  count(DISTINCT g."id") AS "hanging"
FROM "ending" AS e
LEFT JOIN "trace" AS t ON t."ancestor" = e."id"
LEFT JOIN "goals" AS g ON g."id" = t."descendant" AND g."kind" IN ('namndmal', 'bolagsmal')
GROUP BY e."day", e."kind"
ORDER BY e."day", e."kind" DESC
