import type { UppsiktRow } from '@rodtrad/analysis'
import { boolean, day, integer, orNull, text, texts, word } from '../column.ts'
import { defineTable } from '../table.ts'

/** What the kommunstyrelse should ask, organ by organ. */
export const uppsikt = defineTable('uppsikt', {
  /** Null: the kommun's own questions. */
  organisation: orNull(text),
  /** Whether the kommunstyrelse itself has to answer. */
  board: boolean,
  code: text,
  severity: word<UppsiktRow['severity']>(),
  question: text,
  message: text,
  advice: text,
  ground: text,
  ids: texts,
  since: orNull(day),
  days: orNull(integer),
  illustrative: boolean,
})
