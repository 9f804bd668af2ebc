-- All words on one goal ($1) for the period $2: positions first, then assessments, the latest first.
SELECT
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
FROM (
  SELECT
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
  WHERE p."subject" = $1
  UNION ALL
  SELECT
    "organisation", "period", NULL, "rating", coalesce("basis", 'outcome'), "reasoning", NULL, NULL, "conditions", NULL,
    "action", "phase", "progress", "assessedAt", coalesce("illustrative", false)
  FROM "assessments"
  WHERE "goal" = $1
) AS w
LEFT JOIN "organisations" AS o ON o."id" = w."organisation"
LEFT JOIN "ratings" AS r
  ON lower(strip_accents(regexp_replace(r."word", '[\s_]', '', 'g')))
  = lower(strip_accents(regexp_replace(w."rating", '[\s_]', '', 'g')))
WHERE (w."period" = $2 OR w."period" LIKE $2 || '-%' OR (w."basis" IS NULL AND w."period" = left($2, 4)))
  AND (
    coalesce(w."reasoning", w."risk", w."opportunity", w."conditions", w."handling", w."phase") IS NOT NULL
    OR w."progress" IS NOT NULL
  )
ORDER BY w."basis" NULLS FIRST, w."period" DESC, w."day" DESC, o.rowid
