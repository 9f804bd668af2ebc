-- {Vilka riktningsmål har inget mål hos någon nämnd?|Which directional goals has no body a goal for?}
-- {Utan mål hos någon nämnd eller något bolag blir riktningsmålet inte verksamhet.|Without a goal of any body the directional goal leads to no work.}
SELECT
  c."title" AS "{riktningsmål|directional goal}",
  count(*) FILTER (cell."level" = 1) AS "{har svarat med ord|have answered in words}",
  count(*) FILTER (cell."level" = 0) AS "{har inte svarat|have not answered}"
FROM "coverage_goals" AS c
JOIN "coverage" AS cell ON cell."goal" = c."goal"
WHERE c."uncovered"
GROUP BY ALL
ORDER BY c."title"
