-- What is worth asking the organ $1: what is most severe first and, of equals, one of each sort before the next of the same.
SELECT
  u."code" AS "code",
  u."severity" AS "severity",
  u."question" AS "question",
  u."message" AS "message",
  u."ground" AS "ground",
  u."since" AS "since",
  u."days" AS "days",
  u."illustrative" AS "illustrative"
FROM "uppsikt" AS u
WHERE u."organisation" = $1
ORDER BY
  CASE u."severity" WHEN 'error' THEN 0 WHEN 'warning' THEN 1 ELSE 2 END,
  row_number() OVER (PARTITION BY u."severity", u."code" ORDER BY u."days" DESC NULLS LAST, u.rowid),
  u."days" DESC NULLS LAST,
  u.rowid
