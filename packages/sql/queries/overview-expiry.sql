-- What runs out on or after a day ($1), the nearest first: riktningsmål and omvärldsfaktorer. "along": the goals of nämnder
-- and bolag below that run out the same day; "hanging": those that go on, and would then stand on nothing.
WITH "ending" AS (
  SELECT g."id" AS "id", g."validTo" AS "day", g."kind" AS "kind"
  FROM "goals" AS g
  JOIN "attainment" AS a ON a."goal" = g."id"
  SEMI JOIN "shown_directions" AS s ON s."id" = g."id"
  WHERE g."kind" = 'riktningsmal' AND g."validTo" IS NOT NULL
  UNION ALL
  SELECT f."id" AS "id", f."validTo" AS "day", f."kind" AS "kind"
  FROM "factors" AS f
  WHERE f."kind" = 'omvarldsfaktor'
    AND (f."validFrom" IS NULL OR f."validFrom" <= CAST($1 AS DATE))
    AND f."validTo" >= CAST($1 AS DATE)
),
"lower" AS (
  SELECT g."id" AS "id", g."validTo" AS "day"
  FROM "goals" AS g
  SEMI JOIN "shown_goals" AS s ON s."id" = g."id"
  WHERE g."kind" IN ('namndmal', 'bolagsmal')
),
"hung" AS (
  SELECT x."id" AS "above", unnest(x."hanging") AS "id" FROM "expiry" AS x WHERE x."what" = 'ends'
)
SELECT
  e."day" AS "day",
  e."kind" AS "kind",
  count(DISTINCT e."id") AS "amount",
  count(DISTINCT w."id") AS "along",
  count(DISTINCT l."id") AS "hanging"
FROM "ending" AS e
LEFT JOIN "trace" AS t ON t."ancestor" = e."id"
LEFT JOIN "lower" AS w ON w."id" = t."descendant" AND w."day" = e."day"
LEFT JOIN "hung" AS h ON h."above" = e."id"
LEFT JOIN "lower" AS l ON l."id" = h."id"
GROUP BY e."day", e."kind"
ORDER BY e."day", e."kind" DESC
