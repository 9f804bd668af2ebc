-- How many questions the kommunstyrelse should ask, and how many of them are to be taken up and not only if there is time.
SELECT
  count(*) AS "questions",
  count(*) FILTER (WHERE q."severity" <> 'info') AS "urgent"
FROM "uppsikt_questions" AS q
WHERE q."organisation" IN (SELECT "id" FROM "shown_organs")
  OR (q."organisation" IS NULL AND 'organ' NOT IN (SELECT "what" FROM "chosen"))
