-- Every goal that takes part, with its figure and its status. "shown": passes the filter of all views.
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
  a."goal" IN (SELECT s."id" FROM "shown_goals" AS s) AS "shown",
  coalesce(m."illustrative", false) AS "illustrative"
FROM "attainment" AS a
LEFT JOIN "goals" AS m ON m."id" = a."goal"
ORDER BY a.rowid
