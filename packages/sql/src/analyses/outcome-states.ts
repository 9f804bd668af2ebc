import type { OutcomeState } from '@rodtrad/analysis'
import type { Trend } from '@rodtrad/core'
import { boolean, day, integer, number, orNull, text, texts, word } from '../column.ts'
import { defineTable } from '../table.ts'

/** Where the outcome of every indicator is for the period, how old, who answers for it, and which goals use it. */
export const outcomeStates = defineTable('outcome_states', {
  indicator: text,
  title: text,
  unit: orNull(text),
  /** Of those that the organs measure each their own. */
  organisation: orNull(text),
  goals: texts,
  deliverers: texts,
  state: word<OutcomeState>(),
  /** By the outcome rule; where nothing serves, the last one before the period. */
  outcome: orNull(number),
  outcomePeriod: orNull(text),
  preliminary: boolean,
  /** The last that is known on the as-of date, whatever the period. */
  latest: orNull(number),
  latestPeriod: orNull(text),
  retrieved: orNull(day),
  /** Whole months from the end of the latest outcome's period to the as-of date. */
  age: orNull(integer),
  /** Whether all its targets are met; NULL where unknown. */
  met: orNull(boolean),
  trend: orNull(word<Trend>()),
  illustrative: boolean,
})
