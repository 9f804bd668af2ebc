-- {Hur mycket löper ut när mandatperioden är slut?|How much runs out when the mandate period ends?}
-- {Det nya fullmäktige behöver ta ställning till vart och ett.|The new council has to decide on each of them.}
SELECT
  coalesce("kind", "what") AS "{slag|kind}",
  count(*) AS "{löper ut|run out}"
FROM "expiry"
GROUP BY ALL
ORDER BY count(*) DESC
