-- {Hur säkra är siffrorna? Mätgrad mot uppfyllelse|How sure are the figures? Evidence by attainment}
-- {En punkt per mål som har en siffra. Långt till vänster bygger siffran på lite.|One dot for each goal that has a figure. Far to the left it rests on little.}
SELECT
  "title" AS "{mål|goal}",
  100 * "evidence" AS "{mätgrad %|evidence %}",
  100 * "value" AS "{uppfyllelse %|attainment %}",
  "kind" AS "{nivå|level}"
FROM "attainment"
WHERE "value" IS NOT NULL
ORDER BY "evidence", "title"
