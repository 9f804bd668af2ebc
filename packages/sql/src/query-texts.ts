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
  'goal-judgements': `-- What the organs themselves say of the goals for a period ($1): the latest of each organ, outcome and forecast apart.
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
  ON lower(strip_accents(regexp_replace(r."word", '[\\s_]', '', 'g')))
  = lower(strip_accents(regexp_replace(a."rating", '[\\s_]', '', 'g')))
WHERE a."period" = $1 OR (length($1) = 4 AND left(a."period", 4) = $1)
QUALIFY row_number() OVER (
  PARTITION BY a."goal", a."organisation", coalesce(a."basis", 'outcome')
  ORDER BY a."rating" IS NULL, a."assessedAt" DESC NULLS LAST, a."period" DESC, a.rowid
) = 1
ORDER BY t.rowid, a.rowid`,
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
  'overview-data': `-- How old the figures are: the indicators that a figure rests on, those with an outcome of the period, with an older
-- one, and with none; and when outcomes were last fetched.
WITH "figures" AS (
  SELECT p."child" AS "id",
    bool_or(p."outcome" IS NOT NULL AND NOT p."lagged") AS "current",
    bool_or(p."outcome" IS NOT NULL AND p."lagged") AS "lagged"
  FROM "parts" AS p
  WHERE p."kind" = 'indicator'
  GROUP BY p."child"
)
SELECT
  count(*) AS "indicators",
  count(*) FILTER (WHERE f."current") AS "current",
  count(*) FILTER (WHERE f."lagged" AND NOT f."current") AS "lagged",
  count(*) FILTER (WHERE NOT f."lagged" AND NOT f."current") AS "missing",
  (SELECT max(u."retrieved") FROM "outcomes" AS u) AS "retrieved"
FROM "figures" AS f`,
  'overview-events': `-- The årshjul from a day ($1): what is to come, and what should have been done in the year before it and is not noted
-- as done.
SELECT
  e."id" AS "id",
  e."kind" AS "kind",
  e."date" AS "date",
  o."name" AS "organisationName",
  e."date" < CAST($1 AS DATE) AS "late",
  coalesce(e."illustrative", false) AS "illustrative"
FROM "events" AS e
LEFT JOIN "organisations" AS o ON o."id" = e."organisation"
WHERE (e."done" IS NULL OR e."done" > CAST($1 AS DATE)) AND e."date" >= CAST($1 AS DATE) - 365
ORDER BY "late" DESC, e."date", e.rowid
LIMIT 8`,
  'overview-expiry': `-- What runs out on or after a day ($1), the nearest first: riktningsmål and omvärldsfaktorer, and how many goals of
-- nämnder and bolag stand below.
WITH "ending" AS (
  SELECT g."id" AS "id", g."validTo" AS "day", g."kind" AS "kind", g."reviewed" AS "reviewed"
  FROM "goals" AS g
  JOIN "attainment" AS a ON a."goal" = g."id"
  WHERE g."kind" = 'riktningsmal' AND g."validTo" IS NOT NULL
  UNION ALL
  SELECT f."id" AS "id", f."validTo" AS "day", f."kind" AS "kind", f."reviewed" AS "reviewed"
  FROM "factors" AS f
  WHERE f."kind" = 'omvarldsfaktor'
    AND (f."validFrom" IS NULL OR f."validFrom" <= CAST($1 AS DATE))
    AND f."validTo" >= CAST($1 AS DATE)
)
SELECT
  e."day" AS "day",
  e."kind" AS "kind",
  count(DISTINCT e."id") AS "amount",
  count(DISTINCT e."id") FILTER (WHERE e."reviewed" IS NULL) AS "unreviewed",
  count(DISTINCT g."id") AS "hanging"
FROM "ending" AS e
LEFT JOIN "trace" AS t ON t."ancestor" = e."id"
LEFT JOIN "goals" AS g ON g."id" = t."descendant" AND g."kind" IN ('namndmal', 'bolagsmal')
GROUP BY e."day", e."kind"
ORDER BY e."day", e."kind" DESC`,
  'overview-notable': `-- The goal whose thread is worth showing first: of the nämnder's and bolag's goals the one that serves most
-- riktningsmål, then the one with most below it, as long as it can be seen at a glance.
SELECT a."goal" AS "goal"
FROM "attainment" AS a
LEFT JOIN "trace" AS u ON u."descendant" = a."goal"
LEFT JOIN "coverage_goals" AS r ON r."goal" = u."ancestor"
LEFT JOIN (SELECT "ancestor" AS "goal", count(*) AS "amount" FROM "trace" GROUP BY "ancestor") AS d ON d."goal" = a."goal"
WHERE a."kind" IN ('namndmal', 'bolagsmal') AND coalesce(d."amount", 0) <= 12
GROUP BY a."goal", a.rowid, d."amount"
ORDER BY count(r."goal") DESC, coalesce(d."amount", 0) DESC, a.rowid
LIMIT 1`,
  'overview-reporting': `-- Who has reported what for a period ($1): one row for each organ that answers to riktningsmål.
-- "figures" of "indicators" with an outcome of the period, "judged" of its own "goals", "answered" of the
-- riktningsmål, the nulägesbeskrivning of the year, and its dialogues in the year.
WITH "organs" AS (
  SELECT c."organisation" AS "id", min(c.rowid) AS "place", count(*) AS "riktningsmal",
    count(*) FILTER (WHERE c."answered") AS "answered"
  FROM "coverage" AS c
  GROUP BY c."organisation"
),
"own" AS (
  SELECT a."goal" AS "goal", unnest(a."owner") AS "organisation"
  FROM "attainment" AS a
  WHERE a."kind" IN ('namndmal', 'bolagsmal', 'budgetmal')
)
SELECT
  g."id" AS "organisation",
  coalesce(o."name", g."id") AS "name",
  (SELECT count(DISTINCT p."child") FROM "parts" AS p JOIN "own" AS w ON w."goal" = p."goal"
    WHERE w."organisation" = g."id" AND p."kind" = 'indicator') AS "indicators",
  (SELECT count(DISTINCT p."child") FROM "parts" AS p JOIN "own" AS w ON w."goal" = p."goal"
    WHERE w."organisation" = g."id" AND p."kind" = 'indicator' AND p."outcome" IS NOT NULL
      AND NOT p."lagged") AS "figures",
  (SELECT count(*) FROM "own" AS w WHERE w."organisation" = g."id") AS "goals",
  (SELECT count(DISTINCT a."goal") FROM "assessments" AS a JOIN "own" AS w ON w."goal" = a."goal"
    WHERE w."organisation" = g."id" AND a."organisation" = g."id" AND coalesce(a."basis", 'outcome') = 'outcome'
      AND (a."period" = $1 OR (length($1) = 4 AND left(a."period", 4) = $1))) AS "judged",
  g."riktningsmal" AS "riktningsmal",
  g."answered" AS "answered",
  coalesce((SELECT bool_or(n."analysis" IS NOT NULL OR n."operations" IS NOT NULL) FROM "analyses" AS n
    WHERE n."organisation" = g."id" AND n."year" = CAST(left($1, 4) AS INTEGER)), false) AS "description",
  (SELECT count(*) FROM "dialogues" AS d WHERE year(d."date") = CAST(left($1, 4) AS INTEGER)
    AND (d."organisation" = g."id" OR list_contains(d."participants", g."id"))) AS "dialogues"
FROM "organs" AS g
LEFT JOIN "organisations" AS o ON o."id" = g."id"
ORDER BY g."place"`,
  'overview-thread-edges': `-- The links from each goal ($1: those of its thread) and verksamhet to what it serves, and from each indicator to
-- what it measures: "from" is the more concrete end. Ends that a picture doesn't show are for the picture to leave out.
SELECT t."descendant" AS "from", t."ancestor" AS "to"
FROM "trace" AS t
LEFT JOIN "goals" AS g ON g."id" = t."descendant"
WHERE t."depth" = 1
  AND (
    g."kind" IN ('riktningsmal', 'vardeord', 'vardegrund', 'namndmal', 'bolagsmal')
    OR t."ancestor" = $1
    OR t."ancestor" IN (SELECT s."descendant" FROM "trace" AS s WHERE s."ancestor" = $1)
  )
UNION
SELECT l."to" AS "from", l."from" AS "to"
FROM "links" AS l
WHERE l."kind" = 'measuredBy'
  AND (l."from" = $1 OR l."from" IN (SELECT s."descendant" FROM "trace" AS s WHERE s."ancestor" = $1))
ORDER BY "from", "to"`,
  'overview-thread-nodes': `-- The thread of one goal ($1) with what stands beside it: its goals, verksamheter and indicators; and, for the
-- context, all riktningsmål with what they serve and the goals directly below the thread's riktningsmål.
WITH "thread" AS (
  SELECT CAST($1 AS VARCHAR) AS "id"
  UNION
  SELECT "ancestor" AS "id" FROM "trace" WHERE "descendant" = $1
  UNION
  SELECT "descendant" AS "id" FROM "trace" WHERE "ancestor" = $1
),
"beside" AS (
  SELECT t."descendant" AS "id"
  FROM "trace" AS t
  JOIN "coverage_goals" AS r ON r."goal" = t."ancestor"
  JOIN "goals" AS g ON g."id" = t."descendant" AND g."kind" IN ('namndmal', 'bolagsmal')
  WHERE t."depth" = 1 AND t."ancestor" IN (FROM "thread")
    AND (r."goal" = $1 OR g."owner" && (SELECT "owner" FROM "goals" WHERE "id" = $1))
),
"all" AS (
  FROM "thread"
  UNION
  SELECT "goal" AS "id" FROM "coverage_goals"
  UNION
  SELECT t."ancestor" AS "id" FROM "trace" AS t JOIN "coverage_goals" AS r ON r."goal" = t."descendant"
  UNION
  FROM "beside"
)
SELECT
  n."id" AS "id",
  coalesce(g."kind", o."kind", 'indicator') AS "kind",
  coalesce(g."title", o."name", n."id") AS "title",
  g."number" AS "number",
  (SELECT string_agg(w."name", ', ') FROM "organisations" AS w WHERE list_contains(g."owner", w."id")) AS "ownerName",
  a."value" AS "value",
  a."status" AS "status",
  coalesce(g."illustrative", o."illustrative", false) AS "illustrative"
FROM "all" AS n
LEFT JOIN "goals" AS g ON g."id" = n."id"
LEFT JOIN "organisations" AS o ON o."id" = n."id"
LEFT JOIN "attainment" AS a ON a."goal" = n."id"
UNION ALL
SELECT DISTINCT
  i."id" AS "id",
  'indicator' AS "kind",
  i."title" AS "title",
  NULL AS "number",
  i."source" AS "ownerName",
  NULL AS "value",
  NULL AS "status",
  coalesce(i."illustrative", false) AS "illustrative"
FROM "links" AS l
JOIN "indicators" AS i ON i."id" = l."to"
WHERE l."kind" = 'measuredBy' AND l."from" IN (
  SELECT CAST($1 AS VARCHAR) UNION SELECT "descendant" FROM "trace" WHERE "ancestor" = $1
)
ORDER BY "kind", "number", "id"`,
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
