-- Who has reported what for a period ($1): one row for each organ that answers to riktningsmål.
-- "figures" of "indicators" with an outcome of the period, "judged" of its own "goals", "answered" of the
-- riktningsmål, the nulägesbeskrivning of the year, and its dialogues in the year.
WITH "organs" AS (
  SELECT c."organisation" AS "id", min(c.rowid) AS "place", count(*) AS "riktningsmal",
    count(*) FILTER (WHERE c."answered") AS "answered"
  FROM "coverage" AS c
  GROUP BY c."organisation"
),
"own" AS (
  SELECT a."goal" AS "goal", unnest(a."owner") AS "organisation"
  FROM "attainment" AS a
  WHERE a."kind" IN ('namndmal', 'bolagsmal', 'budgetmal')
)
SELECT
  g."id" AS "organisation",
  coalesce(o."name", g."id") AS "name",
  (SELECT count(DISTINCT p."child") FROM "parts" AS p JOIN "own" AS w ON w."goal" = p."goal"
    WHERE w."organisation" = g."id" AND p."kind" = 'indicator') AS "indicators",
  (SELECT count(DISTINCT p."child") FROM "parts" AS p JOIN "own" AS w ON w."goal" = p."goal"
    WHERE w."organisation" = g."id" AND p."kind" = 'indicator' AND p."outcome" IS NOT NULL
      AND NOT p."lagged") AS "figures",
  (SELECT count(*) FROM "own" AS w WHERE w."organisation" = g."id") AS "goals",
  (SELECT count(DISTINCT a."goal") FROM "assessments" AS a JOIN "own" AS w ON w."goal" = a."goal"
    WHERE w."organisation" = g."id" AND a."organisation" = g."id" AND coalesce(a."basis", 'outcome') = 'outcome'
      AND (a."period" = $1 OR (length($1) = 4 AND left(a."period", 4) = $1))) AS "judged",
  g."riktningsmal" AS "riktningsmal",
  g."answered" AS "answered",
  coalesce((SELECT bool_or(n."analysis" IS NOT NULL OR n."operations" IS NOT NULL) FROM "analyses" AS n
    WHERE n."organisation" = g."id" AND n."year" = CAST(left($1, 4) AS INTEGER)), false) AS "description",
  (SELECT count(*) FROM "dialogues" AS d WHERE year(d."date") = CAST(left($1, 4) AS INTEGER)
    AND (d."organisation" = g."id" OR list_contains(d."participants", g."id"))) AS "dialogues"
FROM "organs" AS g
LEFT JOIN "organisations" AS o ON o."id" = g."id"
ORDER BY g."place"
