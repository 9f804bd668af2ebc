-- What the plan says of how figures are made and read; null where it says nothing.
SELECT
  "method" AS "method",
  "attained" AS "attained",
  "partly" AS "partly",
  "minEvidence" AS "minEvidence",
  "minReach" AS "minReach"
FROM "plan"
LIMIT 1
