-- The coverage over time: how many cells had each level on each day.
SELECT
  h."asOf" AS "asOf",
  h."period" AS "period",
  h."level" AS "level",
  h."cells" AS "cells",
  h."all" AS "all",
  h."goals" AS "goals",
  h."uncovered" AS "uncovered"
FROM "coverage_history" AS h
ORDER BY h.rowid
