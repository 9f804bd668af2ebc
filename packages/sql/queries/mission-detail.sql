-- The mission $1: for whom and for which need, the decision behind it, and the proposal that led to it as of the day $2.
SELECT
  m."id" AS "id",
  m."forWhom" AS "forWhom",
  m."need" AS "need",
  m."validFrom" AS "validFrom",
  m."validTo" AS "validTo",
  d."title" AS "decision",
  coalesce(b."name", d."body") AS "body",
  d."date" AS "decided",
  d."paragraph" AS "paragraph",
  d."caseNumber" AS "caseNumber",
  d."url" AS "url",
  p."title" AS "proposal",
  coalesce(q."name", p."organisation") AS "proposer"
FROM "missions" AS m
LEFT JOIN "decisions" AS d ON d."id" = m."decision"
LEFT JOIN "organisations" AS b ON b."id" = d."body"
LEFT JOIN (
  SELECT "ledTo" AS "mission", "proposalTitle" AS "title", "organisation" AS "organisation"
  FROM "dialogue_chain"
  WHERE "proposal" IS NOT NULL AND coalesce("proposed" <= TRY_CAST($2 AS DATE), true)
  QUALIFY row_number() OVER (PARTITION BY "ledTo" ORDER BY rowid) = 1
) AS p ON p."mission" = m."id"
LEFT JOIN "organisations" AS q ON q."id" = p."organisation"
WHERE m."id" = $1
