import type { HusbandryRow, Reason } from '@rodtrad/analysis'
import type { Status } from '@rodtrad/core'
import { boolean, number, orNull, text, texts, word } from '../column.ts'
import { defineTable } from '../table.ts'

/** The goals of god ekonomisk hushållning; `missing` where a scope has none of a kind. */
export const husbandry = defineTable('husbandry_goals', {
  scope: word<HusbandryRow['scope']>(),
  kind: word<HusbandryRow['kind']>(),
  goal: orNull(text),
  goalTitle: orNull(text),
  owner: texts,
  status: orNull(word<Status>()),
  reason: orNull(word<Reason>()),
  value: orNull(number),
  low: orNull(number),
  high: orNull(number),
  evidence: orNull(number),
  /** Applied in the period. */
  applied: boolean,
  /** By the status alone; NULL where it can't be said. */
  met: orNull(boolean),
  missing: boolean,
  illustrative: boolean,
})
