-- What the organs themselves say of the goals for a period ($1): the latest of each organ, outcome and forecast apart.
-- "rating" is what the organ's word means; "owner": the goal is the organ's own (a goal without owners is
-- kommunfullmäktige's and kommunstyrelsen's).
SELECT
  a."goal" AS "goal",
  t."title" AS "title",
  a."organisation" AS "organisation",
  coalesce(o."name", a."organisation") AS "organisationName",
  CASE len(t."owner")
    WHEN 0 THEN coalesce(o."kind" IN ('kommunfullmaktige', 'kommunstyrelse'), false)
    ELSE list_contains(t."owner", a."organisation")
  END AS "owner",
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
  ORDER BY
    a."rating" IS NULL,
    a."assessedAt" DESC NULLS LAST,
    CASE substr(a."period", 6, 1)
      WHEN '' THEN 12
      WHEN 'T' THEN 4 * CAST(substr(a."period", 7) AS INTEGER)
      WHEN 'Q' THEN 3 * CAST(substr(a."period", 7) AS INTEGER)
      ELSE CAST(substr(a."period", 6) AS INTEGER)
    END DESC,
    length(a."period"),
    a.rowid
) = 1
ORDER BY t.rowid, a.rowid
