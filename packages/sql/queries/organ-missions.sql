-- The missions of the organ $1 and its verksamheter, the late ones first: how each stands, and how many goals and
-- verksamheter make it concrete.
WITH RECURSIVE "within" AS (
  SELECT $1 AS "id"
  UNION
  SELECT o."id" AS "id"
  FROM "within" AS w
  JOIN "organisations" AS o ON list_contains(o."partOf", w."id")
  WHERE o."kind" IN ('verksamhet', 'sektor')
)
SELECT
  a."id" AS "id",
  a."title" AS "title",
  a."source" AS "source",
  a."phase" AS "phase",
  a."due" AS "due",
  a."reported" AS "reported",
  a."result" AS "result",
  a."late" AS "late",
  a."daysLate" AS "daysLate",
  a."unreported" AS "unreported",
  a."abstract" AS "abstract",
  a."satsning" AS "satsning",
  len(a."concretisedBy") AS "concretes",
  a."illustrative" AS "illustrative"
FROM "mandate" AS a
WHERE a."organisation" IN (FROM "within")
ORDER BY a."late" DESC, a."due" NULLS LAST, a.rowid
