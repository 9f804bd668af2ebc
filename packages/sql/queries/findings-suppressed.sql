-- What the plan has decided to live with, and why.
SELECT
  s."code" AS "code",
  s."severity" AS "severity",
  s."message" AS "message",
  s."file" AS "file",
  s."row" AS "row",
  s."id" AS "id",
  s."reason" AS "reason",
  s."until" AS "until"
FROM "suppressed" AS s
WHERE 'organ' NOT IN (SELECT "what" FROM "chosen") OR s."organs" && (SELECT list("id") FROM "shown_organs")
ORDER BY s."code", s.rowid
