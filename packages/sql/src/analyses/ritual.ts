import type { RitualRow } from '@rodtrad/analysis'
import { boolean, day, integer, orNull, text, texts, word } from '../column.ts'
import { defineTable } from '../table.ts'

/** The links, and goals, to make concrete. */
export const ritual = defineTable('ritual', {
  what: word<RitualRow['what']>(),
  from: text,
  fromTitle: text,
  to: orNull(text),
  toTitle: orNull(text),
  /** The day from which the link and both its ends have held. */
  since: orNull(day),
  /** How many riktningsmål it serves, or organs have the text. */
  count: orNull(integer),
  goals: texts,
  illustrative: boolean,
})
