-- Every goal that takes part, for the list of måluppfyllelse: its figure, whose it is, and what it serves. "organs" are
-- the owners, or the organs that a verksamhet or sektor is part of; "above" the goals one link up.
WITH RECURSIVE "organ" AS (
  SELECT a."goal" AS "goal", o."id" AS "id", o."kind" AS "kind", o."partOf" AS "partOf"
  FROM "attainment" AS a
  JOIN "organisations" AS o ON list_contains(a."owner", o."id")
  UNION
  SELECT u."goal" AS "goal", o."id" AS "id", o."kind" AS "kind", o."partOf" AS "partOf"
  FROM "organ" AS u
  JOIN "organisations" AS o ON list_contains(u."partOf", o."id")
  WHERE u."kind" IN ('verksamhet', 'sektor')
),
"named" AS (
  SELECT a."goal" AS "goal", list(coalesce(o."name", a."id") ORDER BY a."at") AS "names"
  FROM (
    SELECT "goal", unnest("owner") AS "id", generate_subscripts("owner", 1) AS "at" FROM "attainment"
  ) AS a
  LEFT JOIN "organisations" AS o ON o."id" = a."id"
  GROUP BY a."goal"
)
SELECT
  a."goal" AS "goal",
  a."title" AS "title",
  a."kind" AS "kind",
  coalesce(n."names", []) AS "owners",
  coalesce(o."organs", []) AS "organs",
  coalesce(t."above", []) AS "above",
  m."number" AS "number",
  m."area" AS "area",
  m."husbandry" AS "husbandry",
  m."description" AS "description",
  m."due" AS "due",
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
SEMI JOIN "shown_goals" AS s ON s."id" = a."goal"
LEFT JOIN "goals" AS m ON m."id" = a."goal"
LEFT JOIN "named" AS n ON n."goal" = a."goal"
LEFT JOIN (
  SELECT u."goal" AS "goal", list(u."id" ORDER BY r.rowid) AS "organs"
  FROM "organ" AS u
  JOIN "organisations" AS r ON r."id" = u."id"
  WHERE u."kind" NOT IN ('verksamhet', 'sektor')
  GROUP BY u."goal"
) AS o ON o."goal" = a."goal"
LEFT JOIN (
  SELECT "descendant" AS "goal", list("ancestor" ORDER BY rowid) AS "above"
  FROM "trace"
  WHERE "depth" = 1
  GROUP BY "descendant"
) AS t ON t."goal" = a."goal"
ORDER BY a.rowid
