-- Where judgement and measure differ (RT046): which goal, and whose judgement.
SELECT
  f."ids"[1] AS "goal",
  f."ids"[2] AS "organisation",
  coalesce(o."name", f."ids"[2]) AS "organisationName"
FROM "findings" AS f
SEMI JOIN "shown_goals" AS s ON s."id" = f."ids"[1]
LEFT JOIN "organisations" AS o ON o."id" = f."ids"[2]
WHERE f."code" = 'RT046' AND len(f."ids") >= 2
ORDER BY f.rowid
