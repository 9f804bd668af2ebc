import type { PaceReason, PaceStatus } from '@rodtrad/analysis'
import type { Trend } from '@rodtrad/core'
import { boolean, number, orNull, text, word } from '../column.ts'
import { defineTable } from '../table.ts'

/** What is measured on its way to a final target. Values in the indicator's unit; shares 0–1. */
export const pace = defineTable('pace', {
  goal: text,
  goalTitle: text,
  indicator: text,
  indicatorTitle: text,
  unit: orNull(text),
  organisation: orNull(text),
  baseline: orNull(number),
  baselinePeriod: orNull(text),
  target: orNull(number),
  targetPeriod: text,
  /** The point on the straight line from the baseline to the target. */
  expected: orNull(number),
  outcome: orNull(number),
  outcomePeriod: orNull(text),
  /** How much better than expected; negative where worse. */
  ahead: orNull(number),
  progress: orNull(number),
  expectedShare: orNull(number),
  status: word<PaceStatus>(),
  reason: orNull(word<PaceReason>()),
  neededPerYear: orNull(number),
  trend: orNull(word<Trend>()),
  /** The period's own target, and whether it is met: behind the line isn't to have missed it. */
  interimTarget: orNull(number),
  interimMet: orNull(boolean),
  decision: orNull(text),
  illustrative: boolean,
})
