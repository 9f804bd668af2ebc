-- The decisions that concern the organ $1, up to the day $2, the latest first: ägardirektiv, and the yearly one by KL 6:9.
SELECT
  d."id" AS "id",
  coalesce(d."title", d."kind", d."id") AS "title",
  d."kind" AS "kind",
  coalesce(o."name", d."body") AS "body",
  d."date" AS "date",
  d."paragraph" AS "paragraph",
  d."url" AS "url",
  coalesce(d."illustrative", false) AS "illustrative"
FROM "decisions" AS d
LEFT JOIN "organisations" AS o ON o."id" = d."body"
WHERE list_contains(regexp_split_to_array(d."concerns", '\s*[;,|]\s*'), $1) AND d."date" <= TRY_CAST($2 AS DATE)
ORDER BY d."date" DESC, d.rowid
