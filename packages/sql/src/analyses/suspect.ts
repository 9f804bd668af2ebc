import type { SuspectRow } from '@rodtrad/analysis'
import { boolean, day, text, word } from '../column.ts'
import { defineTable } from '../table.ts'

/** The links to confirm: the goal that they serve has changed after them. */
export const suspect = defineTable('suspect', {
  from: text,
  fromTitle: text,
  to: text,
  toTitle: text,
  changed: day,
  confirmed: day,
  /** Where the day of confirmation is from. */
  basis: word<SuspectRow['basis']>(),
  illustrative: boolean,
})
