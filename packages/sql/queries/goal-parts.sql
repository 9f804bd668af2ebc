-- What the figure of one goal is made of, one step down: its indicators first, then its goals, the heaviest first.
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
ORDER BY p."kind" DESC, p."weight" DESC, p.rowid
