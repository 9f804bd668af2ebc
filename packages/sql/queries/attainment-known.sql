-- How much of what is to be measured is known, of the goals that pass the filter. "asked": each indicator once for each
-- that it is measured for, and each goal with a figure that has no parts; "known": the indicators that have both outcome and
-- target in every part. "goals": how many take part, whatever the filter.
WITH "goals_of" AS (
  SELECT a."goal" AS "goal", a."low" IS NOT NULL AND a."high" IS NOT NULL AS "measured"
  FROM "attainment" AS a
  SEMI JOIN "shown_goals" AS s ON s."id" = a."goal"
),
"parts_of" AS (
  SELECT
    p."goal" AS "goal",
    p."kind" AS "kind",
    p."child" AS "child",
    p."organisation" AS "organisation",
    p."evidence" AS "evidence"
  FROM "parts" AS p
  SEMI JOIN "goals_of" AS g ON g."goal" = p."goal"
),
"indicators_of" AS (
  SELECT bool_and(p."evidence" > 0) AS "known"
  FROM "parts_of" AS p
  WHERE p."kind" = 'indicator'
  GROUP BY p."child", p."organisation"
)
SELECT
  (SELECT count(*) FROM "attainment") AS "goals",
  (SELECT count(*) FROM "indicators_of") + (
    SELECT count(*) FROM "goals_of" AS g ANTI JOIN "parts_of" AS p ON p."goal" = g."goal" WHERE g."measured"
  ) AS "asked",
  (SELECT count(*) FROM "indicators_of" AS i WHERE i."known") AS "known"
