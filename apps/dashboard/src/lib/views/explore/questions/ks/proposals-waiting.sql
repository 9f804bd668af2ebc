-- {Vilka förslag ur dialogerna väntar på svar, och hur länge?|Which proposals out of the dialogues wait for an answer, and for how long?}
-- {Räknat i dagar fram till den dag som är vald.|Counted in days until the chosen day.}
SELECT
  c."proposalTitle" AS "{förslag|proposal}",
  o."name" AS "{från|from}",
  c."to" AS "{till|to}",
  c."proposed" AS "{lämnat|made}",
  c."days" AS "{dagar|days}"
FROM "dialogue_chain" AS c
LEFT JOIN "organisations" AS o ON o."id" = c."organisation"
WHERE c."proposal" IS NOT NULL AND c."decision" IS NULL
ORDER BY c."days" DESC
