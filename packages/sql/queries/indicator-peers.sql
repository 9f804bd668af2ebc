-- One indicator ($1) among other kommuner.
SELECT
  "period" AS "period",
  "own" AS "own",
  "count" AS "count",
  "median" AS "median",
  "q1" AS "q1",
  "q3" AS "q3",
  "min" AS "min",
  "max" AS "max",
  "rank" AS "rank",
  "position" AS "position",
  "better" AS "better",
  "sources" AS "sources",
  "illustrative" AS "illustrative"
FROM "peers"
WHERE "indicator" = $1
