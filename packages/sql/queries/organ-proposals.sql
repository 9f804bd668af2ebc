-- What the organ $1 has proposed out of its nulägesbeskrivningar and dialogues, as it stands on the day $2, link by link:
-- the dialogue and whether it is reported to kommunfullmäktige, the answer, what it led to and how that goes. Those that
-- wait come first, the oldest of them first.
SELECT
  c."via" AS "via",
  coalesce(c."proposal", c."ledTo") AS "id",
  coalesce(c."proposalTitle", c."ledToTitle") AS "title",
  c."kind" AS "kind",
  (SELECT max(n."year") FROM "analyses" AS n WHERE list_contains(c."analyses", n."id")) AS "analysisYear",
  d."kind" AS "dialogueKind",
  d."date" AS "dialogueDate",
  CASE WHEN d."reportedToCouncil" <= TRY_CAST($2 AS DATE) THEN d."reportedToCouncil" END AS "reported",
  coalesce(o."name", c."to") AS "to",
  c."proposed" AS "proposed",
  c."state" AS "state",
  c."outcome" AS "outcome",
  b."title" AS "decision",
  c."decided" AS "decided",
  b."paragraph" AS "paragraph",
  c."ledTo" AS "ledTo",
  c."ledToTitle" AS "ledToTitle",
  CASE WHEN u."id" IS NOT NULL THEN 'mission' WHEN c."ledTo" IS NOT NULL THEN 'goal' END AS "ledToWhat",
  a."status" AS "status",
  u."reported" AS "missionReported",
  u."daysLate" AS "daysLate",
  c."days" AS "days",
  c."overdue" AS "overdue",
  c."illustrative" AS "illustrative"
FROM "dialogue_chain" AS c
LEFT JOIN "dialogues" AS d ON d."id" = c."dialogue"
LEFT JOIN "organisations" AS o ON o."id" = c."to"
LEFT JOIN "decisions" AS b ON b."id" = c."decision"
LEFT JOIN "attainment" AS a ON a."goal" = c."ledTo"
LEFT JOIN (
  SELECT m."id" AS "id", s."reported" AS "reported", s."daysLate" AS "daysLate"
  FROM "missions" AS m
  LEFT JOIN "mandate" AS s ON s."id" = m."id"
) AS u ON u."id" = c."ledTo"
WHERE c."organisation" = $1
ORDER BY
  c."state" IS NULL OR c."state" NOT IN ('unanswered', 'postponed'),
  CASE WHEN c."state" IN ('unanswered', 'postponed') THEN -c."days" END,
  c."proposed" DESC,
  c.rowid
