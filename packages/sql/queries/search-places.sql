-- What can be gone to by name, of each table the nearest. $1 is what was typed: each of its words has to stand in the
-- title, the number, the id or the names of the owners, whatever their case and accents. "rank": 0 the number or the id
-- itself, 1 the title begins with it, 2 a word of the title does, 3 it stands somewhere.
WITH "typed" AS (
  SELECT strip_accents(lower(trim($1))) AS "text"
),
"places" AS (
  SELECT
    1 AS "table",
    g.rowid AS "place",
    g."id" AS "id",
    g."kind" AS "kind",
    g."title" AS "title",
    g."number" AS "number",
    g."owner" AS "owner"
  FROM "goals" AS g
  SEMI JOIN "attainment" AS a ON a."goal" = g."id"
  UNION ALL
  SELECT 0, o.rowid, o."id", o."kind", o."name", NULL, o."partOf"
  FROM "organisations" AS o
  UNION ALL
  SELECT 2, i.rowid, i."id", 'indicator', i."title", NULL, NULL
  FROM "indicators" AS i
  UNION ALL
  SELECT 3, m.rowid, m."id", 'mission', m."title", NULL, [m."organisation"]
  FROM "missions" AS m
  UNION ALL
  SELECT 4, min(f.rowid), f."code", 'finding', min_by(f."message", f.rowid), NULL, NULL
  FROM "findings" AS f
  GROUP BY f."code"
),
"owned" AS (
  SELECT w."table" AS "table", w."id" AS "id", list(o."name" ORDER BY w."at") AS "owners"
  FROM (
    SELECT "table", "id", unnest("owner") AS "owner", generate_subscripts("owner", 1) AS "at"
    FROM "places"
  ) AS w
  JOIN "organisations" AS o ON o."id" = w."owner"
  GROUP BY w."table", w."id"
),
"found" AS (
  SELECT
    p.*,
    coalesce(w."owners", []) AS "owners",
    CASE
      WHEN strip_accents(lower(coalesce(p."number", ''))) = t."text" OR lower(p."id") = t."text" THEN 0
      WHEN starts_with(strip_accents(lower(p."title")), t."text") THEN 1
      WHEN contains(concat(' ', strip_accents(lower(p."title"))), concat(' ', t."text")) THEN 2
      ELSE 3
    END AS "rank"
  FROM "places" AS p
  CROSS JOIN "typed" AS t
  LEFT JOIN "owned" AS w ON w."table" = p."table" AND w."id" = p."id"
  WHERE t."text" <> ''
    AND len(
      list_filter(
        string_split_regex(t."text", '\s+'),
        lambda word: NOT contains(
          strip_accents(lower(concat_ws(' ', p."title", p."number", p."id", array_to_string(w."owners", ' ')))),
          word
        )
      )
    ) = 0
  QUALIFY row_number() OVER (PARTITION BY p."table" ORDER BY "rank", p."place") <= 8
)
SELECT
  "id" AS "id",
  "kind" AS "kind",
  "title" AS "title",
  "number" AS "number",
  "owners" AS "owners",
  "table" AS "table",
  "rank" AS "rank"
FROM "found"
ORDER BY "table", "rank", "place"
