/** The texts of `queries/*.sql`; written by `node packages/sql/src/node-query-texts.ts`, not by hand. */
export const QUERY_TEXTS = {
  'attainment-goals': `-- Every goal that takes part, with its figure and its status.
SELECT
  a."goal" AS "goal",
  a."title" AS "title",
  a."kind" AS "kind",
  a."owner" AS "owner",
  m."number" AS "number",
  m."area" AS "area",
  m."followUp" AS "followUp",
  a."value" AS "value",
  a."low" AS "low",
  a."high" AS "high",
  a."evidence" AS "evidence",
  a."status" AS "status",
  a."reason" AS "reason",
  a."trend" AS "trend",
  a."unmeasurable" AS "unmeasurable",
  coalesce(m."illustrative", false) AS "illustrative"
FROM "attainment" AS a
LEFT JOIN "goals" AS m ON m."id" = a."goal"
ORDER BY a.rowid`,
  'coverage-goals': `-- The riktningsmål with the sums of their rows: "carriers" are linked or more.
SELECT
  g."goal" AS "goal",
  g."title" AS "title",
  m."number" AS "number",
  m."area" AS "area",
  g."uncovered" AS "uncovered",
  g."deep" AS "deep",
  g."single" AS "single",
  g."reach" AS "reach",
  g."unanswered" AS "unanswered",
  coalesce(c."organisations", 0) AS "organisations",
  coalesce(c."carriers", 0) AS "carriers"
FROM "coverage_goals" AS g
LEFT JOIN "goals" AS m ON m."id" = g."goal"
LEFT JOIN (
  SELECT
    "goal" AS "goal",
    count(*) AS "organisations",
    count(*) FILTER (WHERE "level" >= 2) AS "carriers"
  FROM "coverage"
  GROUP BY "goal"
) AS c ON c."goal" = g."goal"
ORDER BY g.rowid`,
  'coverage-matrix': `-- Riktningsmål × organ, in the order of the source. "single": alone in carrying the riktningsmål.
SELECT
  c."goal" AS "goal",
  g."title" AS "goalTitle",
  c."organisation" AS "organisation",
  coalesce(o."name", c."organisation") AS "organisationName",
  c."level" AS "level",
  c."name" AS "name",
  c."answered" AS "answered",
  c."stance" AS "stance",
  c."level" >= 2 AND g."single" AS "single",
  c."via" AS "via"
FROM "coverage" AS c
JOIN "coverage_goals" AS g ON g."goal" = c."goal"
LEFT JOIN "organisations" AS o ON o."id" = c."organisation"
ORDER BY c.rowid`,
  'findings-by-severity': `-- How many findings of each code, the gravest first.
SELECT
  "severity" AS "severity",
  "code" AS "code",
  count(*) AS "amount"
FROM "findings"
GROUP BY "severity", "code"
ORDER BY list_position(['error', 'warning', 'info'], "severity"), "code"`,
  'goal-parts': `-- What the figure of one goal is made of, one step down: its indicators first, then its goals, the heaviest first.
SELECT
  p."child" AS "child",
  p."kind" AS "kind",
  coalesce(i."title", g."title", p."child") AS "title",
  i."unit" AS "unit",
  p."organisation" AS "organisation",
  o."name" AS "organisationName",
  p."weight" AS "weight",
  p."low" AS "low",
  p."high" AS "high",
  p."value" AS "value",
  p."evidence" AS "evidence",
  p."rule" AS "rule",
  p."outcome" AS "outcome",
  p."outcomePeriod" AS "outcomePeriod",
  p."lagged" AS "lagged",
  p."target" AS "target",
  p."targetMax" AS "targetMax",
  p."targetPeriod" AS "targetPeriod",
  p."condition" AS "condition",
  p."final" AS "final",
  p."baseline" AS "baseline",
  p."previous" AS "previous",
  p."decision" AS "decision"
FROM "parts" AS p
LEFT JOIN "indicators" AS i ON p."kind" = 'indicator' AND i."id" = p."child"
LEFT JOIN "goals" AS g ON p."kind" = 'goal' AND g."id" = p."child"
LEFT JOIN "organisations" AS o ON o."id" = p."organisation"
WHERE p."goal" = $1
ORDER BY p."kind" DESC, p."weight" DESC, p.rowid`,
  'goal-thread-edges': `-- The links of the thread of one goal: from the more concrete end to what it serves.
WITH "nodes" AS (
  SELECT CAST($1 AS VARCHAR) AS "id"
  UNION
  SELECT "ancestor" AS "id" FROM "trace" WHERE "descendant" = $1
  UNION
  SELECT "descendant" AS "id" FROM "trace" WHERE "ancestor" = $1
)
SELECT
  t."descendant" AS "from",
  t."ancestor" AS "to"
FROM "trace" AS t
WHERE t."depth" = 1 AND t."descendant" IN (FROM "nodes") AND t."ancestor" IN (FROM "nodes")
ORDER BY t."descendant", t."ancestor"`,
  'goal-thread-nodes': `-- The thread of one goal: itself (depth 0), what it serves (above: negative) and what serves it (below: positive).
SELECT
  t."id" AS "id",
  t."depth" AS "depth",
  coalesce(g."title", o."name", t."id") AS "title",
  coalesce(g."kind", o."kind") AS "kind",
  g."number" AS "number",
  coalesce(g."owner", []) AS "owner",
  a."value" AS "value",
  a."status" AS "status",
  coalesce(g."illustrative", o."illustrative", false) AS "illustrative"
FROM (
  SELECT CAST($1 AS VARCHAR) AS "id", 0 AS "depth"
  UNION ALL
  SELECT "ancestor" AS "id", -"depth" AS "depth" FROM "trace" WHERE "descendant" = $1 AND "depth" > 0
  UNION ALL
  SELECT "descendant" AS "id", "depth" AS "depth" FROM "trace" WHERE "ancestor" = $1 AND "depth" > 0
) AS t
LEFT JOIN "goals" AS g ON g."id" = t."id"
LEFT JOIN "organisations" AS o ON o."id" = t."id"
LEFT JOIN "attainment" AS a ON a."goal" = t."id"
ORDER BY t."depth", g.rowid, t."id"`,
  'indicator-series': `-- All outcomes of one indicator. "own": the kommun's own, not another's for comparison. "year" and "month" say when
-- the period ends.
SELECT
  u."period" AS "period",
  CAST(left(u."period", 4) AS INTEGER) AS "year",
  CASE substr(u."period", 6, 1)
    WHEN '' THEN 12
    WHEN 'T' THEN 4 * CAST(substr(u."period", 7) AS INTEGER)
    WHEN 'Q' THEN 3 * CAST(substr(u."period", 7) AS INTEGER)
    ELSE CAST(substr(u."period", 6) AS INTEGER)
  END AS "month",
  u."value" AS "value",
  u."organisation" AS "organisation",
  u."municipality" IS NULL OR u."municipality" IS NOT DISTINCT FROM p."code" AS "own",
  u."municipality" AS "municipality",
  coalesce(u."gender", 'T') AS "gender",
  coalesce(u."status", 'ok') AS "status",
  coalesce(u."illustrative", false) AS "illustrative"
FROM "outcomes" AS u
LEFT JOIN "plan" AS p ON true
WHERE u."indicator" = $1
ORDER BY "year", "month", "gender" DESC, u."organisation" NULLS FIRST, u."municipality" NULLS FIRST, u.rowid`,
  'own-outcomes': `-- The kommun's own latest outcome of every indicator, by organ where it is kept by organ; both sexes together.
SELECT
  i."id" AS "indicator",
  i."title" AS "title",
  i."unit" AS "unit",
  i."polarity" AS "polarity",
  u."organisation" AS "organisation",
  u."period" AS "period",
  u."value" AS "value",
  u."status" AS "status"
FROM "indicators" AS i
LEFT JOIN (
  SELECT o.*
  FROM "outcomes" AS o
  LEFT JOIN "plan" AS p ON true
  WHERE o."value" IS NOT NULL
    AND coalesce(o."gender", 'T') = 'T'
    AND coalesce(o."status", 'ok') IN ('ok', 'preliminary')
    AND (o."municipality" IS NULL OR o."municipality" IS NOT DISTINCT FROM p."code")
  QUALIFY row_number() OVER (
    PARTITION BY o."indicator", o."organisation"
    ORDER BY
      left(o."period", 4) DESC,
      CASE substr(o."period", 6, 1)
        WHEN '' THEN 12
        WHEN 'T' THEN 4 * CAST(substr(o."period", 7) AS INTEGER)
        WHEN 'Q' THEN 3 * CAST(substr(o."period", 7) AS INTEGER)
        ELSE CAST(substr(o."period", 6) AS INTEGER)
      END DESC,
      length(o."period"),
      o.rowid
  ) = 1
) AS u ON u."indicator" = i."id"
ORDER BY i.rowid, u."organisation" NULLS FIRST`,
} as const
