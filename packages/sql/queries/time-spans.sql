-- What holds when, for the bars: vision, värdegrund, riktningsmål, budgetmål and omvärldsfaktorer one by one; goals of nämnder
-- and bolag and what is below them by kind and span ("amount" of them). What is repealed is left out. "review": whether it
-- is for the new fullmäktige to reconsider; "reviewed": when it was, by the day $1.
WITH "all" AS (
  SELECT
    g."kind" AS "kind",
    g."id" AS "id",
    g."title" AS "title",
    g."validFrom" AS "from",
    g."validTo" AS "to",
    coalesce(g."status", 'adopted') = 'draft' AS "draft",
    g."reviewed" AS "reviewed",
    g."kind" = 'riktningsmal' AND coalesce(g."status", 'adopted') <> 'draft' AS "review",
    coalesce(g."illustrative", false) AS "illustrative",
    g.rowid AS "place"
  FROM "goals" AS g
  WHERE coalesce(g."status", 'adopted') IN ('adopted', 'draft')
  UNION ALL
  SELECT
    f."kind" AS "kind",
    f."id" AS "id",
    f."title" AS "title",
    f."validFrom" AS "from",
    f."validTo" AS "to",
    false AS "draft",
    f."reviewed" AS "reviewed",
    true AS "review",
    coalesce(f."illustrative", false) AS "illustrative",
    f.rowid AS "place"
  FROM "factors" AS f
  WHERE f."kind" = 'omvarldsfaktor'
),
"grouped" AS (
  SELECT
    "kind",
    CASE WHEN "kind" IN ('namndmal', 'bolagsmal', 'verksamhetsmal', 'aktivitet', 'vardeord') THEN NULL ELSE "id" END AS "id",
    "title",
    "from",
    "to",
    "draft",
    "reviewed",
    "review",
    "illustrative",
    "place"
  FROM "all"
)
SELECT
  g."kind" AS "kind",
  g."id" AS "id",
  min_by(g."title", g."place") AS "title",
  g."from" AS "from",
  g."to" AS "to",
  g."draft" AS "draft",
  max(g."reviewed") FILTER (WHERE g."reviewed" <= TRY_CAST($1 AS DATE)) AS "reviewed",
  bool_or(g."review") AS "review",
  count(*) AS "amount",
  bool_or(g."illustrative") AS "illustrative"
FROM "grouped" AS g
GROUP BY g."kind", g."id", g."from", g."to", g."draft"
ORDER BY
  list_position(
    ['vision', 'vardegrund', 'vardeord', 'omvarldsfaktor', 'riktningsmal', 'budgetmal', 'namndmal', 'bolagsmal', 'verksamhetsmal', 'aktivitet'],
    g."kind"
  ),
  g."draft",
  g."from" NULLS FIRST,
  g."to" NULLS LAST,
  min(g."place")
