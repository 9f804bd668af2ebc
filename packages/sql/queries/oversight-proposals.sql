-- The proposals of the organs and what has become of them: those that wait, the oldest first; then those that have been
-- answered, the latest first. "ledTo": what an answered one has led to, by name.
WITH "proposals_told" AS (
  SELECT
    c."proposal" AS "proposal",
    any_value(c."proposalTitle") AS "title",
    any_value(c."organisation") AS "organisation",
    any_value(c."to") AS "to",
    any_value(c."proposed") AS "proposed",
    any_value(c."state") AS "state",
    any_value(c."outcome") AS "outcome",
    any_value(c."decided") AS "decided",
    any_value(c."days") AS "days",
    bool_or(c."overdue") AS "overdue",
    bool_or(c."illustrative") AS "illustrative",
    coalesce(list(DISTINCT c."ledToTitle") FILTER (WHERE c."ledToTitle" IS NOT NULL), []) AS "ledTo",
    min(c.rowid) AS "place"
  FROM "dialogue_chain" AS c
  WHERE c."proposal" IS NOT NULL
  GROUP BY c."proposal"
)
SELECT
  p."proposal" AS "proposal",
  coalesce(p."title", p."proposal") AS "title",
  p."organisation" AS "organisation",
  coalesce(o."name", p."organisation") AS "organisationName",
  coalesce(r."name", p."to") AS "to",
  p."proposed" AS "proposed",
  p."state" AS "state",
  p."outcome" AS "outcome",
  p."decided" AS "decided",
  p."days" AS "days",
  p."overdue" AS "overdue",
  p."ledTo" AS "ledTo",
  p."illustrative" AS "illustrative"
FROM "proposals_told" AS p
LEFT JOIN "organisations" AS o ON o."id" = p."organisation"
LEFT JOIN "organisations" AS r ON r."id" = p."to"
WHERE p."organisation" IN (SELECT "id" FROM "shown_organs")
  OR (p."organisation" IS NULL AND 'organ' NOT IN (SELECT "what" FROM "chosen"))
ORDER BY
  p."state" = 'answered',
  CASE WHEN p."state" = 'answered' THEN p."decided" END DESC NULLS LAST,
  p."proposed" NULLS LAST,
  p."place"
