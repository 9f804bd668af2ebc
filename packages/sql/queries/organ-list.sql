-- The organs that are valid on the day $1, each with what there is to ask about: what it carries and has not answered,
-- its own goals by status, and what is late, missing, waiting or to confirm, its verksamheter included. "forecast": the
-- driftsram of the latest year with a forecast, up to the day's own, above zero where more is spent. "shown": passes the filter of all views;
-- a sheet has the others too.
WITH RECURSIVE "listed" AS (
  SELECT "id", "name", "kind", "answers", "answersReason", "decision", "illustrative", rowid AS "place"
  FROM "organisations"
  WHERE "kind" IN ('kommunstyrelse', 'namnd', 'gemensam_namnd', 'utskott', 'bolag', 'kommunalforbund')
    AND coalesce("validFrom" <= TRY_CAST($1 AS DATE), true)
    AND coalesce(TRY_CAST($1 AS DATE) <= "validTo", true)
),
"within" AS (
  SELECT "id" AS "organ", "id" AS "id" FROM "listed"
  UNION
  SELECT w."organ" AS "organ", o."id" AS "id"
  FROM "within" AS w
  JOIN "organisations" AS o ON list_contains(o."partOf", w."id")
  WHERE o."kind" IN ('verksamhet', 'sektor')
),
"cells" AS (
  SELECT
    "organisation" AS "organ",
    count(*) AS "cells",
    count(*) FILTER (WHERE "level" >= 2) AS "carried",
    count(*) FILTER (WHERE "level" = 0 OR NOT "answered") AS "silent"
  FROM "coverage"
  GROUP BY "organisation"
),
"own" AS (
  SELECT l."id" AS "organ", list(a."status" ORDER BY a.rowid) AS "statuses"
  FROM "listed" AS l
  JOIN "attainment" AS a ON list_contains(a."owner", l."id")
  GROUP BY l."id"
),
"doubtful" AS (
  SELECT w."organ" AS "organ", count(DISTINCT s.rowid) AS "amount"
  FROM "suspect" AS s
  LEFT JOIN "attainment" AS a ON a."goal" = s."from"
  JOIN "within" AS w ON w."id" = s."from" OR list_contains(a."owner", w."id")
  GROUP BY w."organ"
),
"waiting" AS (
  SELECT "organisation" AS "organ", count(*) AS "amount", max("days") AS "days"
  FROM "dialogue_chain"
  WHERE "state" IN ('unanswered', 'postponed')
  GROUP BY "organisation"
),
"asked" AS (
  SELECT
    w."organ" AS "organ",
    count(*) AS "amount",
    count(*) FILTER (WHERE m."late") AS "late"
  FROM "mandate" AS m
  JOIN "within" AS w ON w."id" = m."organisation"
  GROUP BY w."organ"
),
"unheld" AS (
  SELECT "organisation" AS "organ", count(*) AS "amount"
  FROM "dialogue_status"
  WHERE "state" = 'missing'
  GROUP BY "organisation"
),
"money" AS (
  SELECT "organisation" AS "organ", "year", sum("forecastDeviation") AS "deviation"
  FROM "budget_follow_up"
  WHERE "kind" = 'driftsram' AND "period" IS NULL AND "year" <= year(TRY_CAST($1 AS DATE))
  GROUP BY "organisation", "year"
  HAVING count("forecastDeviation") = count(*)
  QUALIFY row_number() OVER (PARTITION BY "organisation" ORDER BY "year" DESC) = 1
)
SELECT
  l."id" AS "organisation",
  l."name" AS "name",
  l."kind" AS "kind",
  l."answers" IS NOT DISTINCT FROM false AS "exempt",
  l."answersReason" AS "reason",
  d."title" AS "decision",
  d."date" AS "decided",
  coalesce(c."cells", 0) AS "cells",
  coalesce(c."carried", 0) AS "carried",
  coalesce(c."silent", 0) AS "silent",
  coalesce(g."statuses", []) AS "statuses",
  coalesce(s."amount", 0) AS "suspect",
  r."stepsDone" AS "stepsDone",
  r."stepsOf" AS "stepsOf",
  coalesce(w."amount", 0) AS "waiting",
  w."days" AS "waited",
  coalesce(u."amount", 0) AS "missions",
  coalesce(u."late", 0) AS "late",
  coalesce(h."amount", 0) AS "unheld",
  m."year" AS "forecastYear",
  m."deviation" AS "forecast",
  l."id" IN (SELECT "id" FROM "shown_organs") AS "shown",
  coalesce(l."illustrative", false) OR coalesce(r."illustrative", false) AS "illustrative"
FROM "listed" AS l
LEFT JOIN "decisions" AS d ON d."id" = l."decision"
LEFT JOIN "cells" AS c ON c."organ" = l."id"
LEFT JOIN "own" AS g ON g."organ" = l."id"
LEFT JOIN "doubtful" AS s ON s."organ" = l."id"
LEFT JOIN "reporting" AS r ON r."organisation" = l."id"
LEFT JOIN "waiting" AS w ON w."organ" = l."id"
LEFT JOIN "asked" AS u ON u."organ" = l."id"
LEFT JOIN "unheld" AS h ON h."organ" = l."id"
LEFT JOIN "money" AS m ON m."organ" = l."id"
ORDER BY l."place"
