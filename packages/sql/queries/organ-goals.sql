-- The organ's own goals ($1) with the figure, its own words for the period $2, and what they serve. "grounded": stands
-- on a mission alone. "loose": no way to a riktningsmål or budgetmål, and no mission either.
WITH "said" AS (
  SELECT
    s."goal" AS "goal",
    coalesce(s."basis", 'outcome') AS "basis",
    s."rating" AS "word",
    coalesce(r."means", s."rating") AS "rating",
    s."action" AS "action",
    s."actionDue" AS "actionDue"
  FROM "assessments" AS s
  LEFT JOIN "ratings" AS r
    ON lower(strip_accents(regexp_replace(r."word", '[\s_]', '', 'g')))
    = lower(strip_accents(regexp_replace(s."rating", '[\s_]', '', 'g')))
  WHERE s."organisation" = $1
    AND s."rating" IS NOT NULL
    AND (s."period" = $2 OR (length($2) = 4 AND starts_with(s."period", $2 || '-')))
  QUALIFY row_number() OVER (
    PARTITION BY s."goal", coalesce(s."basis", 'outcome')
    ORDER BY s."assessedAt" DESC NULLS LAST, length(s."period"), s."period" DESC, s.rowid
  ) = 1
),
"served" AS (
  SELECT t."descendant" AS "goal", list(u."title" ORDER BY u.rowid) AS "titles"
  FROM "trace" AS t
  JOIN "attainment" AS u ON u."goal" = t."ancestor"
  WHERE u."kind" IN ('riktningsmal', 'budgetmal')
  GROUP BY t."descendant"
)
SELECT
  a."goal" AS "goal",
  a."title" AS "title",
  a."kind" AS "kind",
  m."number" AS "number",
  a."status" AS "status",
  a."reason" AS "reason",
  a."low" AS "low",
  a."high" AS "high",
  a."evidence" AS "evidence",
  a."trend" AS "trend",
  y."word" AS "word",
  y."rating" AS "rating",
  f."word" AS "forecastWord",
  f."rating" AS "forecast",
  y."action" AS "action",
  y."actionDue" AS "actionDue",
  coalesce(v."titles", []) AS "serves",
  k."goal" IS NOT NULL AS "grounded",
  a."kind" IN ('namndmal', 'bolagsmal') AND v."goal" IS NULL AND k."goal" IS NULL AS "loose",
  coalesce(s."suspect", false) AS "suspect",
  coalesce(m."illustrative", false) AS "illustrative"
FROM "attainment" AS a
LEFT JOIN "goals" AS m ON m."id" = a."goal"
LEFT JOIN "said" AS y ON y."goal" = a."goal" AND y."basis" = 'outcome'
LEFT JOIN "said" AS f ON f."goal" = a."goal" AND f."basis" = 'forecast'
LEFT JOIN "served" AS v ON v."goal" = a."goal"
LEFT JOIN "mandated_goals" AS k ON k."goal" = a."goal"
LEFT JOIN (SELECT DISTINCT "from" AS "goal", true AS "suspect" FROM "suspect") AS s ON s."goal" = a."goal"
WHERE list_contains(a."owner", $1)
ORDER BY a.rowid
