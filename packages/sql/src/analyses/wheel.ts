import type { WheelKind, WheelRow } from '@rodtrad/analysis'
import { boolean, day, integer, orNull, text, word } from '../column.ts'
import { defineTable } from '../table.ts'

/** The municipal year in order of date; last, without a date, what the as-of date's year lacks. */
export const wheel = defineTable('wheel', {
  id: orNull(text),
  kind: word<WheelKind>(),
  date: orNull(day),
  done: orNull(day),
  organisation: orNull(text),
  state: word<WheelRow['state']>(),
  /** Days late, or days left. */
  days: orNull(integer),
  illustrative: boolean,
})
