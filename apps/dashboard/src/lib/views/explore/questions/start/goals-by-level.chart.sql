-- {Hur många mål finns på varje nivå?|How many goals are there on each level?}
-- {GROUP BY samlar rader som har samma nivå, count(*) räknar dem.|GROUP BY gathers the rows of one level, count(*) counts them.}
SELECT
  "kind" AS "{nivå|level}",
  count(*) AS "{antal|number}"
FROM "goals"
GROUP BY "kind"
ORDER BY count(*) DESC
