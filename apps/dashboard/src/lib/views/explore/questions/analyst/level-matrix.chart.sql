-- {Vem har tagit upp vad? Riktningsmål mot organ|Who has taken up what? Directional goals by body}
-- {0 obesvarat, 1 resonemang, 2 kopplat, 3 målsatt, 4 uppföljt.|0 unanswered, 1 reasoned, 2 linked, 3 targeted, 4 followed up.}
SELECT
  o."name" AS "{organ|body}",
  g."title" AS "{riktningsmål|directional goal}",
  c."level" AS "{nivå|level}"
FROM "coverage" AS c
JOIN "goals" AS g ON g."id" = c."goal"
JOIN "organisations" AS o ON o."id" = c."organisation"
ORDER BY o."name", g."title"
