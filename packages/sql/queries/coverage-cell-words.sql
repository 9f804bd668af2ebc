-- The words behind one cell of the coverage matrix: those of the organ $2 on the riktningsmål $1, and anyone's on the
-- organ's own goals below it, for the period $3.
WITH "about" AS (
  SELECT $1 AS "goal", true AS "top"
  UNION
  SELECT unnest("via") AS "goal", false AS "top" FROM "coverage" WHERE "goal" = $1 AND "organisation" = $2
),
"words" AS (
  SELECT
    p."subject" AS "goal",
    coalesce(p."organisation", n."organisation") AS "organisation",
    coalesce(p."period", CAST(n."year" AS VARCHAR)) AS "period",
    p."stance" AS "stance",
    NULL AS "rating",
    NULL AS "basis",
    p."reasoning" AS "reasoning",
    p."risk" AS "risk",
    p."opportunity" AS "opportunity",
    p."conditions" AS "conditions",
    p."handling" AS "handling",
    NULL AS "action",
    NULL AS "phase",
    NULL AS "progress",
    n."published" AS "day",
    coalesce(p."illustrative", false) AS "illustrative"
  FROM "positions" AS p
  LEFT JOIN "analyses" AS n ON n."id" = p."analysis"
  UNION ALL
  SELECT
    "goal" AS "goal",
    "organisation" AS "organisation",
    "period" AS "period",
    NULL AS "stance",
    "rating" AS "rating",
    coalesce("basis", 'outcome') AS "basis",
    "reasoning" AS "reasoning",
    NULL AS "risk",
    NULL AS "opportunity",
    "conditions" AS "conditions",
    NULL AS "handling",
    "action" AS "action",
    "phase" AS "phase",
    "progress" AS "progress",
    "assessedAt" AS "day",
    coalesce("illustrative", false) AS "illustrative"
  FROM "assessments"
)
SELECT
  w."goal" AS "goal",
  g."title" AS "goalTitle",
  o."name" AS "organisationName",
  w."period" AS "period",
  w."stance" AS "stance",
  w."rating" AS "word",
  coalesce(r."means", w."rating") AS "rating",
  w."basis" AS "basis",
  w."reasoning" AS "reasoning",
  w."risk" AS "risk",
  w."opportunity" AS "opportunity",
  w."conditions" AS "conditions",
  w."handling" AS "handling",
  w."action" AS "action",
  w."phase" AS "phase",
  w."progress" AS "progress",
  w."day" AS "day",
  w."illustrative" AS "illustrative"
FROM "words" AS w
JOIN "about" AS a ON a."goal" = w."goal"
LEFT JOIN "goals" AS g ON g."id" = w."goal"
LEFT JOIN "organisations" AS o ON o."id" = w."organisation"
LEFT JOIN "ratings" AS r
  ON lower(strip_accents(regexp_replace(r."word", '[\s_]', '', 'g')))
  = lower(strip_accents(regexp_replace(w."rating", '[\s_]', '', 'g')))
WHERE (NOT a."top" OR w."organisation" = $2)
  AND (w."period" = $3 OR w."period" LIKE $3 || '-%' OR (w."basis" IS NULL AND w."period" = left($3, 4)))
  AND (
    coalesce(w."reasoning", w."risk", w."opportunity", w."conditions", w."handling", w."phase") IS NOT NULL
    OR w."progress" IS NOT NULL
  )
ORDER BY a."top" DESC, w."goal", w."basis" NULLS FIRST, w."period" DESC, w."day" DESC
