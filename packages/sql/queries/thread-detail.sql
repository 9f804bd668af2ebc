-- What is known of one goal, verksamhet, indicator, mission or omvärldsfaktor ($1), for the panel beside the thread.
SELECT
  x."id" AS "id",
  x."text" AS "text",
  x."area" AS "area",
  x."unit" AS "unit",
  x."source" AS "source",
  x."validFrom" AS "validFrom",
  x."validTo" AS "validTo",
  x."reviewed" AS "reviewed",
  x."changed" AS "changed",
  x."phase" AS "phase",
  x."due" AS "due",
  d."title" AS "decision",
  d."date" AS "decided",
  d."paragraph" AS "paragraph",
  coalesce(o."name", d."body") AS "body",
  coalesce((
    SELECT list(m."title" ORDER BY l.rowid)
    FROM "links" AS l
    JOIN "missions" AS m ON m."id" = l."to"
    WHERE l."kind" = 'concretises' AND l."from" = x."id"
  ), []) AS "missions"
FROM (
  SELECT
    "id" AS "id",
    "description" AS "text",
    "area" AS "area",
    NULL AS "unit",
    NULL AS "source",
    "validFrom" AS "validFrom",
    "validTo" AS "validTo",
    "reviewed" AS "reviewed",
    "changed" AS "changed",
    "phase" AS "phase",
    "due" AS "due",
    "decision" AS "decision"
  FROM "goals"
  UNION ALL
  SELECT "id", "caveat", NULL, "unit", "source", NULL, NULL, NULL, NULL, NULL, NULL, "polarityDecision"
  FROM "indicators"
  UNION ALL
  SELECT "id", "manager", NULL, NULL, NULL, "validFrom", "validTo", NULL, NULL, NULL, NULL, "decision"
  FROM "organisations"
  UNION ALL
  SELECT "id", coalesce("result", "need"), NULL, NULL, NULL, "validFrom", "validTo", "reported", NULL, "phase", "due", "decision"
  FROM "missions"
  UNION ALL
  SELECT "id", "description", "area", NULL, "source", "validFrom", "validTo", "reviewed", NULL, NULL, NULL, "decision"
  FROM "factors"
) AS x
LEFT JOIN "decisions" AS d ON d."id" = x."decision"
LEFT JOIN "organisations" AS o ON o."id" = d."body"
WHERE x."id" = $1
