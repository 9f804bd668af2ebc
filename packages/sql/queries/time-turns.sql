-- The days on which anything of the plan begins, or has just ended, and how many rows: where a slider has reason to stop.
WITH "spans" AS (
  SELECT "validFrom" AS "from", "validTo" AS "to" FROM "goals"
  UNION ALL
  SELECT "validFrom" AS "from", "validTo" AS "to" FROM "factors"
  UNION ALL
  SELECT "validFrom" AS "from", "validTo" AS "to" FROM "missions"
  UNION ALL
  SELECT "validFrom" AS "from", "validTo" AS "to" FROM "organisations"
),
"turns" AS (
  SELECT "from" AS "day", 1 AS "begins", 0 AS "ended" FROM "spans" WHERE "from" IS NOT NULL
  UNION ALL
  SELECT "to" + 1 AS "day", 0 AS "begins", 1 AS "ended" FROM "spans" WHERE "to" IS NOT NULL
)
SELECT
  CAST(t."day" AS DATE) AS "day",
  CAST(sum(t."begins") AS BIGINT) AS "begins",
  CAST(sum(t."ended") AS BIGINT) AS "ended"
FROM "turns" AS t
GROUP BY t."day"
ORDER BY t."day"
