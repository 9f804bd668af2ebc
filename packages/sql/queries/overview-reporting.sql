-- Who has delivered what for the period: one row for each organ that answers to riktningsmål, of each kind so many of
-- so many.
SELECT
  r."organisation" AS "organisation",
  r."name" AS "name",
  r."measuresDone" AS "measuresDone",
  r."measuresOf" AS "measuresOf",
  r."assessmentsDone" AS "assessmentsDone",
  r."assessmentsOf" AS "assessmentsOf",
  r."wordsDone" AS "wordsDone",
  r."wordsOf" AS "wordsOf",
  r."factorsDone" AS "factorsDone",
  r."factorsOf" AS "factorsOf",
  r."descriptionDone" AS "descriptionDone",
  r."descriptionOf" AS "descriptionOf",
  r."dialoguesDone" AS "dialoguesDone",
  r."dialoguesOf" AS "dialoguesOf",
  r."reportedDone" AS "reportedDone",
  r."reportedOf" AS "reportedOf",
  r."complete" AS "complete"
FROM "reporting" AS r
SEMI JOIN "shown_organs" AS s ON s."id" = r."organisation"
ORDER BY r.rowid
