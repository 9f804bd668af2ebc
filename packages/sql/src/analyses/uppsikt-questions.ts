import type { UppsiktQuestionRow } from '@rodtrad/analysis'
import { boolean, day, integer, orNull, text, texts, word } from '../column.ts'
import { defineTable } from '../table.ts'

/** What the kommunstyrelse should ask, organ by organ, in as few questions as say it: what a protocol takes. */
export const uppsiktQuestions = defineTable('uppsikt_questions', {
  key: text,
  /** Null: the kommun's own questions. */
  organisation: orNull(text),
  board: boolean,
  manager: orNull(text),
  code: text,
  severity: word<UppsiktQuestionRow['severity']>(),
  question: text,
  ground: text,
  /** A sentence for each finding. */
  messages: texts,
  advice: texts,
  ids: texts,
  since: orNull(day),
  days: orNull(integer),
  illustrative: boolean,
})
