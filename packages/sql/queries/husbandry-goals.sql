-- The goals of god ekonomisk hushållning: met or not by the measures, and what their owners say for the period $1 (the
-- latest of each, of outcome and of forecast): `divided` where owners say different things. A row without a goal is a kind that is missing; of a
-- filter, the goals that it lets pass.
WITH "latest" AS (
  SELECT
    s."goal" AS "goal",
    coalesce(s."basis", 'outcome') AS "basis",
    o."name" AS "name",
    s."rating" AS "word",
    coalesce(r."means", s."rating") AS "rating",
    s."period" AS "period",
    s."reasoning" AS "reasoning",
    s.rowid AS "place"
  FROM "assessments" AS s
  JOIN "organisations" AS o ON o."id" = s."organisation"
  JOIN "husbandry_goals" AS h
    ON h."goal" = s."goal"
    AND CASE len(h."owner")
      WHEN 0 THEN o."kind" IN ('kommunfullmaktige', 'kommunstyrelse')
      ELSE list_contains(h."owner", s."organisation")
    END
  LEFT JOIN "ratings" AS r
    ON lower(strip_accents(regexp_replace(r."word", '[\s_]', '', 'g')))
    = lower(strip_accents(regexp_replace(s."rating", '[\s_]', '', 'g')))
  WHERE s."rating" IS NOT NULL
    AND (s."period" = $1 OR (length($1) = 4 AND starts_with(s."period", $1 || '-')))
  QUALIFY row_number() OVER (
    PARTITION BY s."goal", s."organisation", coalesce(s."basis", 'outcome')
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
  ) = 1
),
"said" AS (
  SELECT
    l."goal" AS "goal",
    l."basis" AS "basis",
    count(DISTINCT l."rating") FILTER (WHERE l."rating" <> 'not_assessed') > 1 AS "divided",
    min_by(l."word", CASE WHEN l."rating" = 'not_assessed' THEN 1e9 + l."place" ELSE l."place" END) AS "word",
    min_by(l."rating", CASE WHEN l."rating" = 'not_assessed' THEN 1e9 + l."place" ELSE l."place" END) AS "rating",
    max(l."period") AS "period",
    CASE
      WHEN count(l."reasoning") > 1 THEN string_agg(l."name" || ': ' || l."reasoning", ' ' ORDER BY l."place")
      ELSE any_value(l."reasoning")
    END AS "reasoning"
  FROM "latest" AS l
  GROUP BY l."goal", l."basis"
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
  CASE WHEN NOT u."divided" THEN u."word" END AS "judgedWord",
  CASE WHEN u."divided" THEN 'divided' ELSE u."rating" END AS "judged",
  u."reasoning" AS "reasoning",
  CASE WHEN NOT f."divided" THEN f."word" END AS "forecastWord",
  CASE WHEN f."divided" THEN 'divided' ELSE f."rating" END AS "forecast",
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
