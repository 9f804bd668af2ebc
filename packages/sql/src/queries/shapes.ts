/** Columns that several queries answer with. */
import type { BudgetRow, MandateRow } from '@rodtrad/analysis'
import type { Phase, Polarity, Stance } from '@rodtrad/core'
import { boolean, day, integer, number, orNull, text, word } from '../column.ts'

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

/** How a mission stands. */
export const missionState = {
  id: text,
  title: text,
  source: word<MandateRow['source']>(),
  phase: orNull(word<Phase>()),
  due: orNull(day),
  reported: orNull(day),
  result: orNull(text),
  late: boolean,
  daysLate: orNull(integer),
  unreported: boolean,
  /** Under way, and nothing makes it concrete. */
  abstract: boolean,
  satsning: boolean,
} as const

/** A row of the budget, in tkr. */
export const money = {
  year: integer,
  /** A part of the year; NULL for the whole. */
  period: orNull(text),
  kind: orNull(word<NonNullable<BudgetRow['kind']>>()),
  amount: number,
  actual: orNull(number),
  forecast: orNull(number),
} as const
