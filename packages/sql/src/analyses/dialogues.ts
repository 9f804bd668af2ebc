import type { DialogueRow } from '@rodtrad/analysis'
import { boolean, day, integer, orNull, text, texts, word } from '../column.ts'
import { defineTable } from '../table.ts'

/** The tillitsdialoger of the year by organ: those that were held, and those that are missing. */
export const dialogues = defineTable('dialogue_status', {
  year: integer,
  organisation: orNull(text),
  kind: word<DialogueRow['kind']>(),
  state: word<DialogueRow['state']>(),
  dialogue: orNull(text),
  date: orNull(day),
  due: orNull(day),
  daysLate: orNull(integer),
  analyses: texts,
  analysisYear: orNull(integer),
  goals: texts,
  missions: texts,
  participants: texts,
  principles: texts,
  result: orNull(text),
  reported: orNull(day),
  daysUnreported: orNull(integer),
  illustrative: boolean,
})
