import { boolean, integer, orNull, text, texts } from '../column.ts'
import { defineTable } from '../table.ts'

/** Who has delivered what for the period: of each kind so many (`…Done`) of so many (`…Of`), and what is missing. */
export const reporting = defineTable('reporting', {
  organisation: text,
  name: text,
  measuresDone: integer,
  measuresOf: integer,
  measuresMissing: texts,
  assessmentsDone: integer,
  assessmentsOf: integer,
  assessmentsMissing: texts,
  wordsDone: integer,
  wordsOf: integer,
  wordsMissing: texts,
  factorsDone: integer,
  factorsOf: integer,
  factorsMissing: texts,
  descriptionDone: integer,
  descriptionOf: integer,
  descriptionMissing: texts,
  dialoguesDone: integer,
  dialoguesOf: integer,
  dialoguesMissing: texts,
  reportedDone: integer,
  reportedOf: integer,
  reportedMissing: texts,
  /** Complete, of `stepsOf` of which something is asked. */
  stepsDone: integer,
  stepsOf: integer,
  /** NULL where nothing is asked. */
  complete: orNull(boolean),
  illustrative: boolean,
})
