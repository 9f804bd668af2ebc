import { boolean, day, orNull, text } from '../column.ts'
import { defineTable } from '../table.ts'

/** The tillitsdialoger that the kommunstyrelse has held with each organ, of all years, and what came of them. */
export const uppsiktEarlier = defineTable('uppsikt_earlier', {
  organisation: text,
  dialogue: text,
  date: day,
  result: orNull(text),
  /** The day on which it was reported to kommunfullmäktige. */
  reported: orNull(day),
  illustrative: boolean,
})
