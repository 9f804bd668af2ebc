-- {Hur står det till med målen som filtret visar?|How do the goals stand that the filter shows?}
-- {"shown_goals" följer filtret överst på sidan: välj organ, riktningsmål, läge eller slag, och svaret ändras.|"shown_goals" follows the filter at the top of the page: choose a body, goal, status or kind, and the answer changes.}
SELECT
  a."status" AS "{läge|status}",
  count(*) AS "{antal mål|goals}"
FROM "attainment" AS a
SEMI JOIN "shown_goals" AS s ON s."id" = a."goal"
GROUP BY a."status"
ORDER BY count(*) DESC
