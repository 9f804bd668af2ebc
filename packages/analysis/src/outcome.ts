import { type Columns, endOf, groupOf, isYear, monthsOf, type PeriodNumber, yearOf } from '@rodtrad/core'
import { once } from './once.ts'

/** The row that serves as the outcome of each group of rows (an indicator's, for one organ or none); −1 for none. */
export interface Outcomes {
  readonly row: Int32Array
  /** 1 where the outcome is an earlier year's, within `maxAge`. */
  readonly lagged: Uint8Array
}

/** How many years before P the row can serve from, or −1 when it can't: rule 2's "P's own row, else …". */
const ageOf = (columns: Columns, row: number, period: PeriodNumber): number => {
  const { outcomes, indicators } = columns
  const own = outcomes.period[row]!
  if (own === period) return 0
  const indicator = outcomes.indicator[row]!
  const age = yearOf(period) - yearOf(own)
  if (age < 0 || (age === 0 && !isYear(period)) || age > indicators.maxAge[indicator]!) return -1
  return !isYear(own) && indicators.accumulates[indicator] === 1 ? -1 : age
}

/** Whether row `a` comes before row `b` of the same age: the whole year, then what ends last, the longest, the latest. */
const isBetter = (columns: Columns, a: number, b: number, period: PeriodNumber): boolean => {
  const { period: periods, retrieved, value } = columns.outcomes
  const own = (row: number): number => (periods[row] === period || isYear(periods[row]!) ? 1 : 0)
  const order =
    own(a) - own(b) ||
    endOf(periods[a]!) - endOf(periods[b]!) ||
    monthsOf(periods[a]!) - monthsOf(periods[b]!) ||
    retrieved[a]! - retrieved[b]! ||
    value[a]! - value[b]!
  return order > 0
}

/**
 * The outcome of every group of an indicator's rows for a period (MODEL: rule 2): P's own row, else, for a year, the
 * row of the period inside it that ends last; else the latest year's within `maxAge`. O(outcomes).
 *
 * @param usable 1 where a row may be the outcome; default the municipality's own, of gender `T`
 */
export const outcomesFor = (
  columns: Columns,
  period: PeriodNumber,
  usable: Uint8Array = columns.outcomes.usable,
): Outcomes => {
  const { groups } = columns.outcomes
  const size = groups.organisation.length
  const row = new Int32Array(size).fill(-1)
  const lagged = new Uint8Array(size)
  for (let group = 0; group < size; group++) {
    let best = -1
    let bestAge = Infinity
    for (let at = groups.start[group]!; at < groups.start[group + 1]!; at++) {
      const candidate = groups.row[at]!
      if (usable[candidate] === 0) continue
      const age = ageOf(columns, candidate, period)
      if (age < 0 || age > bestAge) continue
      if (age === bestAge && !isBetter(columns, candidate, best, period)) continue
      best = candidate
      bestAge = age
    }
    row[group] = best
    lagged[group] = best >= 0 && bestAge > 0 ? 1 : 0
  }
  return { row, lagged }
}

const byPeriod = once((_: Columns) => new Map<PeriodNumber, Outcomes>())

/** {@link outcomesFor}, computed once for a source and a period. */
export const keptOutcomes = (columns: Columns, period: PeriodNumber): Outcomes => {
  const kept = byPeriod(columns)
  const outcomes = kept.get(period) ?? outcomesFor(columns, period)
  kept.set(period, outcomes)
  return outcomes
}

/** The group of an indicator's rows of an organ (−1: without organisation) that holds an outcome, or −1. */
export const outcomeGroup = (
  columns: Columns,
  outcomes: Outcomes,
  indicator: number,
  organisation: number,
): number => {
  const group = groupOf(columns.outcomes.groups, indicator, -1, organisation)
  return group >= 0 && outcomes.row[group]! >= 0 ? group : -1
}
