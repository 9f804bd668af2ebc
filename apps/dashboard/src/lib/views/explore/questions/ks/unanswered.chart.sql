-- {Vilka organ är skyldiga flest svar på riktningsmålen?|Which bodies owe most answers on the directional goals?}
-- {Ett organ ska svara på varje riktningsmål, med mål eller med ord.|A body answers every directional goal, with goals or with words.}
SELECT
  o."name" AS "{organ|body}",
  count(*) AS "{riktningsmål utan svar|goals without an answer}"
FROM "coverage" AS c
JOIN "organisations" AS o ON o."id" = c."organisation"
WHERE NOT c."answered"
GROUP BY o."name"
ORDER BY count(*) DESC, o."name"
