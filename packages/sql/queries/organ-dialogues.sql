-- The tillitsdialoger of the organ $1 in the year: held, to come, or missing; on what they were held and what came of them.
SELECT
  d."year" AS "year",
  d."kind" AS "kind",
  d."state" AS "state",
  d."dialogue" AS "dialogue",
  d."date" AS "date",
  d."due" AS "due",
  d."daysLate" AS "daysLate",
  d."analysisYear" AS "analysisYear",
  len(d."analyses") + len(d."goals") + len(d."missions") AS "basis",
  coalesce(p."names", []) AS "participants",
  d."result" AS "result",
  d."reported" AS "reported",
  d."daysUnreported" AS "daysUnreported",
  d."illustrative" AS "illustrative"
FROM "dialogue_status" AS d
LEFT JOIN (
  SELECT u."dialogue" AS "dialogue", list(coalesce(o."name", u."who") ORDER BY u."place") AS "names"
  FROM (
    SELECT
      "id" AS "dialogue",
      unnest("participants") AS "who",
      generate_subscripts("participants", 1) AS "place"
    FROM "dialogues"
  ) AS u
  LEFT JOIN "organisations" AS o ON o."id" = u."who"
  GROUP BY u."dialogue"
) AS p ON p."dialogue" = d."dialogue"
WHERE d."organisation" = $1 AND d."state" <> 'none'
ORDER BY d."state" <> 'missing', d."date" NULLS FIRST, d.rowid
