-- The riktningsmål with the sums of their rows: "carriers" are linked or more.
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
  coalesce(c."carriers", 0) AS "carriers",
  m."followUp" AS "followUp",
  coalesce(m."illustrative", false) AS "illustrative"
FROM "coverage_goals" AS g
SEMI JOIN "shown_directions" AS s ON s."id" = g."goal"
LEFT JOIN "goals" AS m ON m."id" = g."goal"
LEFT JOIN (
  SELECT
    "goal" AS "goal",
    count(*) AS "organisations",
    count(*) FILTER (WHERE "level" >= 2) AS "carriers"
  FROM "coverage"
  GROUP BY "goal"
) AS c ON c."goal" = g."goal"
ORDER BY g.rowid
