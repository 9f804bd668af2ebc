-- {Vem har lämnat vad inför uppföljningen?|Who has delivered what for the follow-up?}
-- {Så många av så många, för den valda perioden.|So many of so many, for the chosen period.}
SELECT
  "name" AS "{organ|body}",
  "measuresDone" || ' {av|of} ' || "measuresOf" AS "{mått|measures}",
  "assessmentsDone" || ' {av|of} ' || "assessmentsOf" AS "{bedömningar|judgements}",
  "wordsDone" || ' {av|of} ' || "wordsOf" AS "{resonemang|reasoning}",
  "dialoguesDone" || ' {av|of} ' || "dialoguesOf" AS "{dialoger|dialogues}",
  "complete" AS "{allt lämnat|complete}"
FROM "reporting"
ORDER BY "stepsDone", "name"
