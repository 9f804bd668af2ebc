-- The tables of the source that have findings, and how many.
SELECT
  f."table" AS "table",
  count(*) AS "amount"
FROM "findings" AS f
WHERE f."table" <> ''
GROUP BY f."table"
ORDER BY "amount" DESC, f."table"
