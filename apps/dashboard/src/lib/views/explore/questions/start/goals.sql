-- {Vilka mål finns i planen?|Which goals are in the plan?}
-- {En rad per mål, från visionen och nedåt. Byt ut eller ta bort ord och kör igen.|One row for each goal, from the vision down. Change or remove words and run it again.}
SELECT
  "kind" AS "{nivå|level}",
  "title" AS "{mål|goal}",
  array_to_string("owner", ', ') AS "{organ|body}",
  "validFrom" AS "{från|from}",
  "validTo" AS "{till|to}"
FROM "goals"
ORDER BY "kind", "title"
