-- The goals that rest on one indicator ($1), each with its status and what the indicator gives it: one row for each part.
SELECT
  g."goal" AS "goal",
  a."title" AS "title",
  a."kind" AS "kind",
  (
    SELECT coalesce(list(o."name" ORDER BY o.rowid), [])
    FROM "organisations" AS o
    WHERE list_contains(a."owner", o."id")
  ) AS "owners",
  a."status" AS "status",
  a."low" AS "low",
  a."high" AS "high",
  a."evidence" AS "evidence",
  p."organisation" AS "organisation",
  w."name" AS "organisationName",
  p."weight" AS "weight",
  p."value" AS "share",
  p."rule" AS "rule",
  p."target" AS "target",
  p."targetMax" AS "targetMax",
  p."targetPeriod" AS "targetPeriod",
  p."condition" AS "condition",
  coalesce(p."final", false) AS "final",
  d."title" AS "decisionTitle",
  d."date" AS "decisionDate",
  coalesce(m."illustrative", false) AS "illustrative"
FROM (
  SELECT DISTINCT unnest(s."goals") AS "goal" FROM "outcome_states" AS s WHERE s."indicator" = $1
) AS g
JOIN "attainment" AS a ON a."goal" = g."goal"
LEFT JOIN "goals" AS m ON m."id" = g."goal"
LEFT JOIN "parts" AS p ON p."goal" = g."goal" AND p."kind" = 'indicator' AND p."child" = $1
LEFT JOIN "organisations" AS w ON w."id" = p."organisation"
LEFT JOIN "decisions" AS d ON d."id" = p."decision"
ORDER BY a.rowid, p.rowid
