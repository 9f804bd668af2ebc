-- {Var säger bedömningen ett och måttet ett annat?|Where does the judgement say one thing and the measure another?}
-- {Bedömningen är organets egna ord; måttet kommer ur indikatorerna. Av helåret.|The judgement is the body's own words; the measure comes out of the indicators. Of the whole year.}
SELECT
  a."title" AS "{mål|goal}",
  o."name" AS "{organ|body}",
  coalesce(r."means", s."rating") AS "{bedömt|judged}",
  a."status" AS "{mätt|measured}",
  round(100 * a."low") AS "{lägst %|at least %}",
  round(100 * a."high") AS "{högst %|at most %}"
FROM "assessments" AS s
JOIN "attainment" AS a ON a."goal" = s."goal"
LEFT JOIN "ratings" AS r ON lower(r."word") = lower(s."rating")
LEFT JOIN "organisations" AS o ON o."id" = s."organisation"
WHERE s."period" = (SELECT max("period") FROM "assessments" WHERE length("period") = 4)
  AND s."basis" IS DISTINCT FROM 'forecast'
  AND a."status" IN ('attained', 'partly', 'not_attained')
  AND coalesce(r."means", s."rating") IN ('attained', 'partly', 'not_attained')
  AND coalesce(r."means", s."rating") <> a."status"
ORDER BY a."low"
