-- {Vilka indikatorer har de äldsta utfallen?|Which indicators have the oldest outcomes?}
-- {Kommunens egna utfall; den senaste perioden som har ett värde.|The kommun's own outcomes; the latest period with a value.}
SELECT
  i."title" AS "{indikator|indicator}",
  max(u."period") FILTER (u."value" IS NOT NULL) AS "{senaste utfall|latest outcome}",
  count(u."value") AS "{antal utfall|outcomes}",
  i."frequency" AS "{mäts varje|measured each}"
FROM "indicators" AS i
LEFT JOIN "outcomes" AS u
  ON u."indicator" = i."id"
  AND (u."municipality" IS NULL OR u."municipality" = (SELECT "code" FROM "plan"))
GROUP BY ALL
ORDER BY 2 NULLS FIRST, i."title"
