-- The organs, to choose among: verksamheter and sektorer answer through theirs.
SELECT "id" AS "id", "name" AS "name"
FROM "organisations"
WHERE "kind" NOT IN ('verksamhet', 'sektor')
ORDER BY rowid
