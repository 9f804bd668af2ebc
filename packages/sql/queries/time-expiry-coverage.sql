-- The riktningsmål now, the day after what runs out, and the same day with the drafts: how many organs are linked to each,
-- of how many; NULL where it isn't there that day.
SELECT
  e."goal" AS "goal",
  e."title" AS "title",
  count(e."before") AS "organsBefore",
  count(*) FILTER (WHERE e."before" >= 2) AS "before",
  count(e."after") AS "organsAfter",
  count(*) FILTER (WHERE e."after" >= 2) AS "after",
  count(e."afterWithDrafts") AS "organsWithDrafts",
  count(*) FILTER (WHERE e."afterWithDrafts" >= 2) AS "withDrafts"
FROM "expiry_coverage" AS e
GROUP BY e."goal", e."title"
ORDER BY min(e.rowid)
