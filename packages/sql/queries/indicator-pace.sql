-- Whether one indicator ($1) keeps pace with its final targets.
SELECT
  p."goal" AS "goal",
  p."goalTitle" AS "goalTitle",
  p."organisation" AS "organisation",
  p."baseline" AS "baseline",
  p."baselinePeriod" AS "baselinePeriod",
  p."target" AS "target",
  p."targetPeriod" AS "targetPeriod",
  p."expected" AS "expected",
  p."outcome" AS "outcome",
  p."outcomePeriod" AS "outcomePeriod",
  p."status" AS "status",
  p."reason" AS "reason",
  p."neededPerYear" AS "neededPerYear",
  p."illustrative" AS "illustrative"
FROM "pace" AS p
WHERE p."indicator" = $1
ORDER BY p.rowid
