/** Columns that several queries answer with. */
import type { Phase, Polarity, Stance } from '@rodtrad/core'
import { boolean, day, number, orNull, text, word } from '../column.ts'

/** What an organ has said of a goal: a position (without basis), or an assessment. */
export const said = {
  organisationName: orNull(text),
  period: text,
  stance: orNull(word<Stance>()),
  /** The word of the plan's scale, and what it means. */
  word: orNull(text),
  rating: orNull(text),
  basis: orNull(word<'outcome' | 'forecast'>()),
  reasoning: orNull(text),
  risk: orNull(text),
  opportunity: orNull(text),
  conditions: orNull(text),
  handling: orNull(text),
  action: orNull(text),
  phase: orNull(word<Phase>()),
  progress: orNull(number),
  day: orNull(day),
  illustrative: boolean,
} as const

/** An indicator at a goal: what was measured, against what. */
export const measured = {
  indicator: text,
  title: text,
  unit: orNull(text),
  polarity: word<Polarity>(),
  goal: text,
  goalTitle: orNull(text),
  organisationName: orNull(text),
  outcome: orNull(number),
  outcomePeriod: orNull(text),
  target: orNull(number),
  targetMax: orNull(number),
  targetPeriod: orNull(text),
  condition: orNull(text),
} as const
