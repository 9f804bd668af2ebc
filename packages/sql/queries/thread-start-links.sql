-- What leads to the missions and the omvärldsfaktorer on the day $1: what makes a mission concrete, and what is based on a
-- factor. In the shape of thread-links.
SELECT DISTINCT
  "from" AS "from",
  "to" AS "to",
  false AS "suspect"
FROM "links"
WHERE "kind" IN ('concretises', 'basedOn')
  AND coalesce("validFrom" <= TRY_CAST($1 AS DATE), true)
  AND coalesce(TRY_CAST($1 AS DATE) <= "validTo", true)
ORDER BY "from", "to"
