-- What the organs themselves say of the goals for a period ($1): the latest of each organ, outcome and forecast apart.
-- "rating" is what the organ's word means; "owner": the goal is the organ's own.
SELECT
  a."goal" AS "goal",
  t."title" AS "title",
  a."organisation" AS "organisation",
  coalesce(o."name", a."organisation") AS "organisationName",
  list_contains(t."owner", a."organisation") AS "owner",
  a."period" AS "period",
  coalesce(a."basis", 'outcome') AS "basis",
  a."rating" AS "word",
  coalesce(r."means", a."rating") AS "rating",
  a."trend" AS "trend",
  a."reasoning" AS "reasoning",
  a."conditions" AS "conditions",
  a."phase" AS "phase",
  a."progress" AS "progress",
  a."action" AS "action",
  a."actionOwner" AS "actionOwner",
  a."actionDue" AS "actionDue",
  a."assessedAt" AS "assessedAt",
  coalesce(a."illustrative", false) AS "illustrative"
FROM "assessments" AS a
JOIN "attainment" AS t ON t."goal" = a."goal"
LEFT JOIN "organisations" AS o ON o."id" = a."organisation"
LEFT JOIN "ratings" AS r
  ON lower(strip_accents(regexp_replace(r."word", '[\s_]', '', 'g')))
  = lower(strip_accents(regexp_replace(a."rating", '[\s_]', '', 'g')))
WHERE a."period" = $1 OR (length($1) = 4 AND left(a."period", 4) = $1)
QUALIFY row_number() OVER (
  PARTITION BY a."goal", a."organisation", coalesce(a."basis", 'outcome')
  ORDER BY a."rating" IS NULL, a."assessedAt" DESC NULLS LAST, a."period" DESC, a.rowid
) = 1
ORDER BY t.rowid, a.rowid
