-- What can be laid over the thread, $1: 'tackning' (the highest level of the goal, or of the cells that it is part of),
-- 'utloper' (the day, and whether something comes after or is left hanging), 'organ' (the nämnd, the bolag or what else
-- stands at the top of the owner). Nothing for anything else.
WITH RECURSIVE "expired" AS (
  SELECT
    "id" AS "id",
    min("validTo") AS "until",
    bool_or(len("successor") > 0) AS "succeeded"
  FROM "expiry"
  WHERE $1 = 'utloper' AND "to" IS NULL
  GROUP BY "id"
),
"hung" AS (
  SELECT DISTINCT unnest("hanging") AS "id" FROM "expiry" WHERE $1 = 'utloper'
),
"owned" AS (
  SELECT "goal" AS "id", "owner"[1] AS "owner" FROM "attainment" WHERE $1 = 'organ' AND len("owner") > 0
  UNION ALL
  SELECT "id", "id" FROM "organisations" WHERE $1 = 'organ'
  UNION ALL
  SELECT "id", "organisation" FROM "missions" WHERE $1 = 'organ'
),
"climb" AS (
  SELECT "id" AS "id", "owner" AS "organ", 0 AS "step" FROM "owned"
  UNION ALL
  SELECT c."id", o."partOf"[1], c."step" + 1
  FROM "climb" AS c
  JOIN "organisations" AS o ON o."id" = c."organ"
  WHERE o."kind" IN ('sektor', 'verksamhet', 'utskott') AND len(o."partOf") > 0 AND c."step" < 20
),
"carried" AS (
  SELECT "goal" AS "id", max("level") AS "level" FROM "coverage" WHERE $1 = 'tackning' GROUP BY "goal"
  UNION ALL
  SELECT "id", max("level")
  FROM (SELECT unnest("via") AS "id", "level" AS "level" FROM "coverage" WHERE $1 = 'tackning')
  GROUP BY "id"
)
SELECT
  "id" AS "id",
  "level" AS "level",
  CAST(NULL AS DATE) AS "until",
  CAST(NULL AS BOOLEAN) AS "succeeded",
  CAST(NULL AS BOOLEAN) AS "hangs",
  CAST(NULL AS VARCHAR) AS "organ",
  CAST(NULL AS VARCHAR) AS "organName"
FROM "carried"
UNION ALL
SELECT coalesce(e."id", h."id"), NULL, e."until", e."succeeded", h."id" IS NOT NULL, NULL, NULL
FROM "expired" AS e
FULL JOIN "hung" AS h ON h."id" = e."id"
UNION ALL
SELECT c."id", NULL, NULL, NULL, NULL, c."organ", coalesce(o."name", c."organ")
FROM "climb" AS c
LEFT JOIN "organisations" AS o ON o."id" = c."organ"
QUALIFY row_number() OVER (PARTITION BY c."id" ORDER BY c."step" DESC) = 1
ORDER BY "id"
