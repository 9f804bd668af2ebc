-- {Vilka iakttagelser är vanligast?|Which findings are most common?}
-- {Koden förklaras under Iakttagelser.|The code is explained under Findings.}
SELECT
  "code" AS "{kod|code}",
  count(*) AS "{antal|number}",
  "severity" AS "{allvar|severity}"
FROM "findings"
GROUP BY ALL
ORDER BY 2 DESC, 1
