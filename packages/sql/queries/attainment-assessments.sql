-- What organs say of the goals that take part, for the period $1 and the periods inside it. "own": the words of an owner
-- (of kommunfullmäktige or kommunstyrelsen where there is none). "rating" is what the word of the plan's scale means;
-- "latest": an organ's last rating of its kind (outcome or forecast).
SELECT
  s."goal" AS "goal",
  s."organisation" AS "organisation",
  coalesce(o."name", s."organisation") AS "organisationName",
  CASE len(a."owner")
    WHEN 0 THEN coalesce(o."kind" IN ('kommunfullmaktige', 'kommunstyrelse'), false)
    ELSE list_contains(a."owner", s."organisation")
  END AS "own",
  s."period" AS "period",
  coalesce(s."basis", 'outcome') AS "basis",
  s."rating" AS "word",
  coalesce(r."means", s."rating") AS "rating",
  s."rating" IS NOT NULL AND row_number() OVER (
    PARTITION BY s."goal", s."organisation", coalesce(s."basis", 'outcome'), s."rating" IS NULL
    ORDER BY
      s."assessedAt" DESC NULLS LAST,
      CASE substr(s."period", 6, 1)
        WHEN '' THEN 12
        WHEN 'T' THEN 4 * CAST(substr(s."period", 7) AS INTEGER)
        WHEN 'Q' THEN 3 * CAST(substr(s."period", 7) AS INTEGER)
        ELSE CAST(substr(s."period", 6) AS INTEGER)
      END DESC,
      length(s."period"),
      s.rowid
  ) = 1 AS "latest",
  s."trend" AS "trend",
  s."reasoning" AS "reasoning",
  s."conditions" AS "conditions",
  s."phase" AS "phase",
  s."progress" AS "progress",
  s."action" AS "action",
  s."actionOwner" AS "actionOwner",
  s."actionDue" AS "actionDue",
  s."assessedAt" AS "assessedAt",
  coalesce(s."illustrative", false) AS "illustrative"
FROM "assessments" AS s
JOIN "attainment" AS a ON a."goal" = s."goal"
LEFT JOIN "organisations" AS o ON o."id" = s."organisation"
LEFT JOIN "ratings" AS r
  ON lower(strip_accents(regexp_replace(r."word", '[\s_]', '', 'g')))
  = lower(strip_accents(regexp_replace(s."rating", '[\s_]', '', 'g')))
WHERE s."period" = $1 OR (length($1) = 4 AND starts_with(s."period", $1 || '-'))
ORDER BY a.rowid, "own" DESC, s.rowid
