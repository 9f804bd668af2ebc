-- The verksamheter within the organ $1, and what each carries. "late": aktiviteter past their day.
WITH RECURSIVE "within" AS (
  SELECT $1 AS "id"
  UNION
  SELECT o."id" AS "id"
  FROM "within" AS w
  JOIN "organisations" AS o ON list_contains(o."partOf", w."id")
  WHERE o."kind" IN ('verksamhet', 'sektor')
)
SELECT
  p."id" AS "id",
  p."title" AS "title",
  len(p."goals") AS "goals",
  len(p."activities") AS "activities",
  (
    SELECT count(*)
    FROM "activities" AS a
    WHERE a."kind" = 'aktivitet' AND a."state" = 'late' AND list_contains(a."owner", p."id")
  ) AS "late",
  len(p."serves") AS "serves",
  len(p."missions") AS "missions",
  p."carriesNothing" AS "carriesNothing",
  p."illustrative" AS "illustrative"
FROM "operations" AS p
WHERE p."id" IN (FROM "within")
ORDER BY p.rowid
