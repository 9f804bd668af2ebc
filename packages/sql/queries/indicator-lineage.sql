-- What one indicator ($1) came from, and what came of it: other measures alone.
SELECT
  l."fate" AS "fate",
  l."old" AS "old",
  l."oldTitle" AS "oldTitle",
  l."oldTo" AS "oldTo",
  l."oldValue" AS "oldValue",
  l."oldYear" AS "oldYear",
  l."new" AS "new",
  l."newTitle" AS "newTitle",
  l."newFrom" AS "newFrom",
  l."newValue" AS "newValue",
  l."newYear" AS "newYear",
  l."illustrative" AS "illustrative"
FROM "lineage" AS l
WHERE l."table" = 'indicators' AND l."old" <> l."new" AND (l."old" = $1 OR l."new" = $1)
ORDER BY l.rowid
