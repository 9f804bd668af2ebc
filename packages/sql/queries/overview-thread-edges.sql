-- The links from each goal ($1: those of its thread) and verksamhet to what it serves, and from each indicator to
-- what it measures: "from" is the more concrete end. Ends that a picture doesn't show are for the picture to leave out.
SELECT t."descendant" AS "from", t."ancestor" AS "to"
FROM "trace" AS t
LEFT JOIN "goals" AS g ON g."id" = t."descendant"
WHERE t."depth" = 1
  AND (
    g."kind" IN ('riktningsmal', 'vardeord', 'vardegrund', 'namndmal', 'bolagsmal')
    OR t."ancestor" = $1
    OR t."ancestor" IN (SELECT s."descendant" FROM "trace" AS s WHERE s."ancestor" = $1)
  )
UNION
SELECT l."to" AS "from", l."from" AS "to"
FROM "links" AS l
WHERE l."kind" = 'measuredBy'
  AND (l."from" = $1 OR l."from" IN (SELECT s."descendant" FROM "trace" AS s WHERE s."ancestor" = $1))
ORDER BY "from", "to"
