-- Which choices of the organ filter let an organ pass: itself and, for a verksamhet or sektor, what it lies within.
WITH RECURSIVE "within" AS (
  SELECT o."id" AS "id", o."id" AS "choice" FROM "organisations" AS o
  UNION
  SELECT w."id" AS "id", unnest(o."partOf") AS "choice"
  FROM "within" AS w
  JOIN "organisations" AS o ON o."id" = w."choice" AND o."kind" IN ('verksamhet', 'sektor')
)
SELECT w."id" AS "organisation", list(w."choice" ORDER BY w."choice") AS "choices"
FROM "within" AS w
WHERE w."choice" IS NOT NULL
GROUP BY w."id"
ORDER BY w."id"
