-- {Vilka mål går inte att följa upp med mått?|Which goals cannot be followed up by measures?}
-- {Sorterat efter mätgrad; sist står hur många indikatorer och mål därunder som saknar mätning.|By evidence; last stands how many indicators and goals below lack a measure.}
SELECT
  a."title" AS "{mål|goal}",
  a."kind" AS "{nivå|level}",
  a."status" AS "{läge|status}",
  round(100 * a."evidence") AS "{mätgrad %|evidence %}",
  len(a."unmeasurable") AS "{utan mätning|without a measure}"
FROM "attainment" AS a
WHERE a."evidence" < 0.5
ORDER BY a."evidence", len(a."unmeasurable") DESC, a."title"
