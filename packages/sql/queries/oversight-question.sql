-- What the question $1 rests on: a sentence for each finding, and what can be done.
SELECT
  q."code" AS "code",
  q."messages" AS "messages",
  q."advice" AS "advice",
  q."ids" AS "ids"
FROM "uppsikt_questions" AS q
WHERE q."key" = $1
