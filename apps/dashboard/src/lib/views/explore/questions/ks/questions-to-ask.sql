-- {Vad bör kommunstyrelsen fråga, och vem?|What should the executive board ask, and whom?}
-- {Uppsiktens frågor, allvarligast först och äldst därnäst.|The questions of oversight, the gravest first and then the oldest.}
SELECT
  coalesce(o."name", '{hela kommunen|the whole kommun}') AS "{organ|body}",
  u."question" AS "{fråga|question}",
  array_to_string(u."messages", ' ') AS "{därför att|because}",
  u."days" AS "{dagar|days}"
FROM "uppsikt_questions" AS u
LEFT JOIN "organisations" AS o ON o."id" = u."organisation"
ORDER BY CASE u."severity" WHEN 'error' THEN 1 WHEN 'warning' THEN 2 ELSE 3 END, u."days" DESC NULLS LAST
