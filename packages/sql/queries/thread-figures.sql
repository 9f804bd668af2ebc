-- The figures of one goal (its indicators) or of one indicator (the goals that it measures), $1.
SELECT
  p."child" AS "indicator",
  i."title" AS "title",
  i."unit" AS "unit",
  i."polarity" AS "polarity",
  p."goal" AS "goal",
  g."title" AS "goalTitle",
  o."name" AS "organisationName",
  p."outcome" AS "outcome",
  p."outcomePeriod" AS "outcomePeriod",
  p."target" AS "target",
  p."targetMax" AS "targetMax",
  p."targetPeriod" AS "targetPeriod",
  p."condition" AS "condition",
  p."lagged" AS "lagged",
  coalesce(i."illustrative", false) OR coalesce(t."illustrative", false) AS "illustrative"
FROM "parts" AS p
LEFT JOIN "indicators" AS i ON i."id" = p."child"
LEFT JOIN "goals" AS g ON g."id" = p."goal"
LEFT JOIN "organisations" AS o ON o."id" = p."organisation"
LEFT JOIN (
  SELECT "indicator", bool_or("illustrative") AS "illustrative" FROM "targets" GROUP BY "indicator"
) AS t ON t."indicator" = i."id"
WHERE p."kind" = 'indicator' AND (p."goal" = $1 OR p."child" = $1)
ORDER BY p.rowid
