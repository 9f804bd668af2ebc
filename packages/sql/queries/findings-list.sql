-- The findings one by one, the gravest first, in the order of the source. $1: of these severities
-- (all when empty); $2: of this table; $3: with this in what is said; $4: of this code; $5: at most so many. What is empty lets all
-- pass. "thing": the first thing that it concerns and that has a view of its own.
WITH "things" AS (
  SELECT "id", "title", 'goals' AS "table", "illustrative" FROM "goals"
  UNION ALL
  SELECT "id", "name", 'organisations', "illustrative" FROM "organisations"
  UNION ALL
  SELECT "id", "title", 'indicators', "illustrative" FROM "indicators"
  UNION ALL
  SELECT "id", "title", 'missions', "illustrative" FROM "missions"
),
"page" AS (
  SELECT
    row_number() OVER (
      ORDER BY list_position(['error', 'warning', 'info'], f."severity"), f."code", f.rowid
    ) AS "place",
    f.*
  FROM "findings" AS f
  WHERE (len($1) = 0 OR list_contains($1, f."severity"))
    AND ($2 = '' OR f."table" = $2)
    AND ($3 = '' OR contains(lower(concat_ws(' ', f."code", f."message", f."advice", f."id", f."value")), lower($3)))
    AND ($4 = '' OR f."code" = $4)
    AND ('organ' NOT IN (SELECT "what" FROM "chosen") OR f."organs" && (SELECT list("id") FROM "shown_organs"))
  ORDER BY "place"
  LIMIT $5
),
"named" AS (
  SELECT u."place" AS "place", list(o."name" ORDER BY u."nth") AS "names"
  FROM (
    SELECT "place", unnest("organs") AS "organ", generate_subscripts("organs", 1) AS "nth" FROM "page"
  ) AS u
  JOIN "organisations" AS o ON o."id" = u."organ"
  GROUP BY u."place"
),
"subjects" AS (
  SELECT u."place" AS "place", arg_min(t, u."nth") AS "thing"
  FROM (SELECT "place", unnest("ids") AS "id", generate_subscripts("ids", 1) AS "nth" FROM "page") AS u
  JOIN "things" AS t ON t."id" = u."id"
  GROUP BY u."place"
)
SELECT
  p."place" AS "place",
  p."code" AS "code",
  p."severity" AS "severity",
  p."message" AS "message",
  p."advice" AS "advice",
  p."basis" AS "basis",
  p."table" AS "table",
  p."file" AS "file",
  p."row" AS "row",
  p."column" AS "column",
  p."value" AS "value",
  p."id" AS "id",
  p."ids" AS "ids",
  coalesce(n."names", []) AS "organs",
  s."thing"."id" AS "thing",
  s."thing"."title" AS "thingTitle",
  s."thing"."table" AS "thingTable",
  coalesce(s."thing"."illustrative", false) AS "illustrative"
FROM "page" AS p
LEFT JOIN "named" AS n ON n."place" = p."place"
LEFT JOIN "subjects" AS s ON s."place" = p."place"
ORDER BY p."place"
