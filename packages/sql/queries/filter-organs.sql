-- Which choices of the organ filter let an organ pass: "chosen" are itself and, for a verksamhet or sektor, what it lies within.
WITH RECURSIVE "within" AS (
  SELECT o."id" AS "id", o."id" AS "chosen" FROM "organisations" AS o
  UNION
  SELECT w."id" AS "id", unnest(o."partOf") AS "chosen"
  FROM "within" AS w
  JOIN "organisations" AS o ON o."id" = w."chosen" AND o."kind" IN ('verksamhet', 'sektor')
)
SELECT w."id" AS "organisation", list(w."chosen" ORDER BY w."chosen") AS "chosen"
FROM "within" AS w
WHERE w."chosen" IS NOT NULL
GROUP BY w."id"
ORDER BY w."id"
