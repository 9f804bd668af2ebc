-- The seven principles: how many goals and dialogues of the organ $1 bear each.
SELECT
  p."principle" AS "principle",
  len(p."goals") AS "goals",
  len(p."dialogues") AS "dialogues",
  p."illustrative" AS "illustrative"
FROM "principles" AS p
WHERE p."organisation" = $1
ORDER BY p.rowid
