-- {Vilka uppdrag är försenade eller inte återrapporterade?|Which missions are late or not reported back?}
-- {Från fullmäktige, reglementen, ägardirektiv och budget.|From the council, the bylaws, the owner's directives and the budget.}
SELECT
  m."title" AS "{uppdrag|mission}",
  o."name" AS "{organ|body}",
  m."due" AS "{klart senast|due}",
  m."daysLate" AS "{dagar sent|days late}",
  m."unreported" AS "{inte återrapporterat|not reported back}"
FROM "mandate" AS m
LEFT JOIN "organisations" AS o ON o."id" = m."organisation"
WHERE m."late" OR m."unreported"
ORDER BY m."daysLate" DESC NULLS LAST
