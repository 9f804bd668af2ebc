-- The outcomes of the measures that one indicator ($1) took the place of, by year, in their own units: until it did.
WITH "since" AS (
  SELECT min(year(l."newFrom")) AS "year"
  FROM "lineage" AS l
  WHERE l."table" = 'indicators' AND l."new" = $1 AND l."old" <> l."new"
)
SELECT
  o."indicator" AS "indicator",
  i."title" AS "title",
  o."year" AS "year",
  o."value" AS "value"
FROM "lineage_outcomes" AS o
JOIN "indicators" AS i ON i."id" = o."indicator"
CROSS JOIN "since" AS s
WHERE o."indicator" <> $1
  AND o."chain" IN (SELECT c."chain" FROM "lineage_outcomes" AS c WHERE c."indicator" = $1)
  AND o."year" < s."year"
ORDER BY o."year", o.rowid
