-- What the kommunstyrelse should ask, organ by organ in the order of the plan, the most pressing first of each. "rank":
-- how pressing it is among all, by severity and then by how long it has waited. The kommun's own questions are shown as long as
-- no organ is chosen.
SELECT
  q."key" AS "key",
  q."organisation" AS "organisation",
  o."name" AS "organisationName",
  q."board" AS "board",
  q."manager" AS "manager",
  q."code" AS "code",
  q."severity" AS "severity",
  q."question" AS "question",
  q."ground" AS "ground",
  len(q."messages") AS "findings",
  q."since" AS "since",
  q."days" AS "days",
  q."illustrative" AS "illustrative",
  row_number() OVER (
    ORDER BY list_position(['error', 'warning', 'info'], q."severity"), q."days" DESC NULLS LAST, q.rowid
  ) AS "rank"
FROM "uppsikt_questions" AS q
LEFT JOIN "organisations" AS o ON o."id" = q."organisation"
WHERE q."organisation" IN (SELECT "id" FROM "shown_organs")
  OR (q."organisation" IS NULL AND 'organ' NOT IN (SELECT "what" FROM "chosen"))
ORDER BY min(q.rowid) OVER (PARTITION BY q."organisation"), "rank"
