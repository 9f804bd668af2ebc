-- How many findings of each code, the gravest first.
SELECT
  "severity" AS "severity",
  "code" AS "code",
  count(*) AS "amount"
FROM "findings"
GROUP BY "severity", "code"
ORDER BY list_position(['error', 'warning', 'info'], "severity"), "code"
