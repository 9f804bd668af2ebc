-- What every figure is made of, one step down from each goal, with what an indicator was measured against: its outcome
-- and its source, its target and the decision of it. $1 is the period: a part without an outcome has the status of the
-- period's empty row, if there is one. $2: the goals that are asked about; all where it is null.
WITH "asked" AS (
  SELECT p.*, p.rowid AS "place"
  FROM "parts" AS p
  WHERE $2 IS NULL OR p."goal" IN (SELECT unnest(CAST($2 AS VARCHAR[])))
)
SELECT
  p."goal" AS "goal",
  p."child" AS "child",
  p."kind" AS "kind",
  coalesce(i."title", g."title", p."child") AS "title",
  i."unit" AS "unit",
  i."polarity" AS "polarity",
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
  u."status" AS "outcomeStatus",
  coalesce(u."illustrative", i."illustrative", false) AS "outcomeIllustrative",
  coalesce(u."source", i."source") AS "source",
  i."caveat" AS "caveat",
  p."lagged" AS "lagged",
  p."target" AS "target",
  p."targetMax" AS "targetMax",
  p."targetPeriod" AS "targetPeriod",
  p."condition" AS "condition",
  CASE WHEN p."final" THEN t."value" END AS "finalValue",
  coalesce(t."illustrative", false) AS "targetIllustrative",
  p."final" AS "final",
  p."baseline" AS "baseline",
  i."baselinePeriod" AS "baselinePeriod",
  p."previous" AS "previous",
  p."decision" AS "decision",
  d."title" AS "decisionTitle",
  coalesce(b."name", d."body") AS "decisionBody",
  d."date" AS "decisionDate",
  d."paragraph" AS "decisionParagraph"
FROM "asked" AS p
LEFT JOIN "indicators" AS i ON p."kind" = 'indicator' AND i."id" = p."child"
LEFT JOIN "goals" AS g ON p."kind" = 'goal' AND g."id" = p."child"
LEFT JOIN "organisations" AS o ON o."id" = p."organisation"
LEFT JOIN (
  SELECT
    r."indicator" AS "indicator",
    r."organisation" AS "organisation",
    r."period" AS "period",
    r."value" AS "value",
    max_by(coalesce(r."status", 'ok'), coalesce(r."retrieved", DATE '0001-01-01')) AS "status",
    max_by(r."source", coalesce(r."retrieved", DATE '0001-01-01')) AS "source",
    bool_or(coalesce(r."illustrative", false)) AS "illustrative"
  FROM "outcomes" AS r
  LEFT JOIN "plan" AS l ON true
  WHERE r."indicator" IN (SELECT "child" FROM "asked")
    AND coalesce(r."gender", 'T') = 'T'
    AND coalesce(r."status", 'ok') <> 'forecast'
    AND (r."municipality" IS NULL OR r."municipality" IS NOT DISTINCT FROM l."code")
  GROUP BY r."indicator", r."organisation", r."period", r."value"
) AS u
  ON u."indicator" = p."child"
  AND u."organisation" IS NOT DISTINCT FROM p."organisation"
  AND u."period" = coalesce(p."outcomePeriod", $1)
  AND u."value" IS NOT DISTINCT FROM p."outcome"
LEFT JOIN "targets" AS t
  ON t."indicator" = p."child"
  AND t."period" IS NOT DISTINCT FROM p."targetPeriod"
  AND t."decision" IS NOT DISTINCT FROM p."decision"
  AND (t."goal" IS NULL OR t."goal" = p."goal")
  AND (t."organisation" IS NULL OR p."organisation" IS NULL OR t."organisation" = p."organisation")
  AND p."rule" <> 'no_target'
LEFT JOIN "decisions" AS d ON d."id" = p."decision"
LEFT JOIN "organisations" AS b ON b."id" = d."body"
QUALIFY row_number() OVER (
  PARTITION BY p."place"
  ORDER BY t."goal" NULLS LAST, t."organisation" NULLS LAST, t.rowid
) = 1
ORDER BY p."place"
