-- The organ's row of the coverage ($1): each riktningsmål with level and stance, and its latest words on it for the period $2.
WITH "said" AS (
  SELECT
    p."subject" AS "goal",
    coalesce(p."reasoning", p."handling", p."opportunity", p."risk") AS "words",
    p."conditions" AS "conditions",
    coalesce(p."illustrative", false) AS "illustrative",
    0 AS "place",
    n."published" AS "day"
  FROM "positions" AS p
  LEFT JOIN "analyses" AS n ON n."id" = p."analysis"
  WHERE coalesce(p."organisation", n."organisation") = $1
    AND (
      coalesce(p."period", CAST(n."year" AS VARCHAR)) IN ($2, left($2, 4))
      OR (length($2) = 4 AND starts_with(p."period", $2 || '-'))
    )
  UNION ALL
  SELECT
    s."goal" AS "goal",
    s."reasoning" AS "words",
    s."conditions" AS "conditions",
    coalesce(s."illustrative", false) AS "illustrative",
    1 AS "place",
    s."assessedAt" AS "day"
  FROM "assessments" AS s
  WHERE s."organisation" = $1
    AND (s."period" = $2 OR (length($2) = 4 AND starts_with(s."period", $2 || '-')))
),
"latest" AS (
  SELECT *
  FROM "said"
  WHERE coalesce("words", "conditions") IS NOT NULL
  QUALIFY row_number() OVER (PARTITION BY "goal" ORDER BY "place", "day" DESC NULLS LAST) = 1
)
SELECT
  c."goal" AS "goal",
  g."title" AS "title",
  m."number" AS "number",
  c."level" AS "level",
  c."stance" AS "stance",
  c."answered" AS "answered",
  c."level" >= 2 AND g."single" AS "single",
  len(c."via") AS "own",
  y."words" AS "words",
  y."conditions" AS "conditions",
  coalesce(m."illustrative", false) OR coalesce(y."illustrative", false) AS "illustrative"
FROM "coverage" AS c
JOIN "coverage_goals" AS g ON g."goal" = c."goal"
LEFT JOIN "goals" AS m ON m."id" = c."goal"
LEFT JOIN "latest" AS y ON y."goal" = c."goal"
WHERE c."organisation" = $1
ORDER BY c.rowid
