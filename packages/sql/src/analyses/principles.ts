import type { Principle } from '@rodtrad/analysis'
import { boolean, integer, text, texts, word } from '../column.ts'
import { defineTable } from '../table.ts'

/** The seven principles by organ: the goals, and the dialogues of the year, that bear each. */
export const principles = defineTable('principles', {
  principle: word<Principle>(),
  organisation: text,
  goals: texts,
  dialogues: texts,
  count: integer,
  illustrative: boolean,
})
