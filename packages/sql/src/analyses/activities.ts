import type { ActivityRow } from '@rodtrad/analysis'
import type { Phase } from '@rodtrad/core'
import { boolean, day, integer, orNull, text, texts, word } from '../column.ts'
import { defineTable } from '../table.ts'

/** The aktiviteter, and the verksamhetsmål that tell their phase. */
export const activities = defineTable('activities', {
  id: text,
  title: text,
  kind: word<ActivityRow['kind']>(),
  owner: texts,
  phase: orNull(word<Phase>()),
  due: orNull(day),
  state: word<ActivityRow['state']>(),
  daysLate: orNull(integer),
  /** Stands still. */
  still: boolean,
  illustrative: boolean,
})
