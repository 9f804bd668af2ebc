-- What the law asks for god ekonomisk hushållning that isn't there.
SELECT "code" AS "code", "message" AS "message", "advice" AS "advice", "basis" AS "basis"
FROM "findings"
WHERE "code" IN ('RT100', 'RT101', 'RT102', 'RT103')
ORDER BY rowid
