-- Which goals of kommunfullmäktige have money, and by which goals and missions it reaches them.
SELECT
  f."goal" AS "goal",
  f."goalTitle" AS "title",
  f."kind" AS "kind",
  f."funded" AS "funded",
  (
    SELECT coalesce(list(coalesce(g."title", m."title", v."id") ORDER BY v."place"), [])
    FROM (SELECT unnest(f."via") AS "id", generate_subscripts(f."via", 1) AS "place") AS v
    LEFT JOIN "goals" AS g ON g."id" = v."id"
    LEFT JOIN "missions" AS m ON m."id" = v."id"
  ) AS "via",
  f."illustrative" AS "illustrative"
FROM "funding" AS f
SEMI JOIN "shown_goals" AS s ON s."id" = f."goal"
ORDER BY f.rowid
