-- {Vad hänger på ett riktningsmål?|What hangs on a directional goal?}
-- {Tabellen "trace" har alla par längs tråden. Här är det ett av riktningsmålen; byt ut WHERE mot r."title" = '…' för ett annat.|The table "trace" has all pairs along the thread. Here it is one of the directional goals; write r."title" = '…' after WHERE for another.}
SELECT
  t."depth" AS "{steg ner|steps down}",
  g."kind" AS "{nivå|level}",
  g."title" AS "{mål|goal}"
FROM "trace" AS t
JOIN "goals" AS r ON r."id" = t."ancestor"
JOIN "goals" AS g ON g."id" = t."descendant"
WHERE r."id" = (SELECT min("goal") FROM "coverage_goals")
ORDER BY t."depth", g."title"
