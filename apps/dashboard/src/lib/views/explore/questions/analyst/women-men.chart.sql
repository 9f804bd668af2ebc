-- {Var skiljer sig kvinnor och män mest?|Where do women and men differ most?}
-- {Skillnaden som andel av männens utfall, i procent: över noll är kvinnornas högre.|The difference as a share of the men's outcome, in percent: above zero the women's is higher.}
SELECT
  "title" AS "{indikator|indicator}",
  round(100 * "relative", 1) AS "{skillnad %|difference %}",
  "women" AS "{kvinnor|women}",
  "men" AS "{män|men}",
  "period" AS "{period|period}"
FROM "gap"
WHERE "relative" IS NOT NULL AND "organisation" IS NULL
ORDER BY abs("relative") DESC, "title"
