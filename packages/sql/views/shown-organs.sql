-- The organs that pass the reader's filter ("chosen"): the chosen ones and what lies within them; all when none is chosen.
WITH RECURSIVE "within" AS (
  SELECT c."value" AS "id" FROM "chosen" AS c WHERE c."what" = 'organ'
  UNION
  SELECT o."id" AS "id"
  FROM "organisations" AS o
  JOIN "within" AS w ON list_contains(o."partOf", w."id")
  WHERE o."kind" IN ('verksamhet', 'sektor')
)
SELECT o."id" AS "id"
FROM "organisations" AS o
WHERE 'organ' NOT IN (SELECT "what" FROM "chosen") OR o."id" IN (SELECT "id" FROM "within")
