-- The goals of god ekonomisk hushållning: met or not by the measures, and what their owners say for the period $1 (the
-- latest of outcome and of forecast). A row without a goal is a kind that is missing; of a
-- filter, the goals that it lets pass.
WITH "said" AS (
  SELECT
    s."goal" AS "goal",
    coalesce(s."basis", 'outcome') AS "basis",
    s."rating" AS "word",
    coalesce(r."means", s."rating") AS "rating",
    s."period" AS "period",
    s."reasoning" AS "reasoning"
  FROM "assessments" AS s
  JOIN "husbandry_goals" AS h ON h."goal" = s."goal" AND list_contains(h."owner", s."organisation")
  LEFT JOIN "ratings" AS r
    ON lower(strip_accents(regexp_replace(r."word", '[\s_]', '', 'g')))
    = lower(strip_accents(regexp_replace(s."rating", '[\s_]', '', 'g')))
  WHERE s."rating" IS NOT NULL
    AND (s."period" = $1 OR (length($1) = 4 AND starts_with(s."period", $1 || '-')))
  QUALIFY row_number() OVER (
    PARTITION BY s."goal", coalesce(s."basis", 'outcome')
    ORDER BY s."assessedAt" DESC NULLS LAST, s."period" DESC, s.rowid
  ) = 1
)
SELECT
  h."scope" AS "scope",
  h."kind" AS "kind",
  h."goal" AS "goal",
  h."goalTitle" AS "title",
  (
    SELECT coalesce(list(o."name" ORDER BY o.rowid), [])
    FROM "organisations" AS o
    WHERE list_contains(h."owner", o."id")
  ) AS "owners",
  h."status" AS "status",
  h."low" AS "low",
  h."high" AS "high",
  h."evidence" AS "evidence",
  h."applied" AS "applied",
  h."met" AS "met",
  h."missing" AS "missing",
  u."word" AS "judgedWord",
  u."rating" AS "judged",
  u."reasoning" AS "reasoning",
  f."word" AS "forecastWord",
  f."rating" AS "forecast",
  f."period" AS "forecastPeriod",
  d."title" AS "decisionTitle",
  d."date" AS "decisionDate",
  h."illustrative" AS "illustrative"
FROM "husbandry_goals" AS h
LEFT JOIN "said" AS u ON u."goal" = h."goal" AND u."basis" = 'outcome'
LEFT JOIN "said" AS f ON f."goal" = h."goal" AND f."basis" = 'forecast'
LEFT JOIN "goals" AS g ON g."id" = h."goal"
LEFT JOIN "decisions" AS d ON d."id" = g."decision"
WHERE NOT exists(FROM "chosen") OR h."goal" IN (SELECT s."id" FROM "shown_goals" AS s)
ORDER BY h.rowid
