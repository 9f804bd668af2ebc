import { lastDayOfPeriod, periodOfYear, yearOf } from '@rodtrad/core'
import { shownValue } from './attainment.ts'
import { at } from './at.ts'
import { figuresOf } from './figures.ts'
import { isMeasurable } from './goal-parts.ts'
import { mandatePeriods } from './mandate-periods.ts'
import { once } from './once.ts'
import type { Question } from './question.ts'
import { restsOnIllustrative } from './rests-on-illustrative.ts'

/** A known figure and its year. */
export interface YearFigure {
  /** Of a goal 0–1, of an indicator in its own unit. */
  readonly value: number
  readonly year: number
  /** Whether it rests on a row that is made up for show. */
  readonly illustrative: boolean
}

/** The most years, of the latest, that figures are computed for. */
const MOST_YEARS = 40

/**
 * The years that a history has figures for, in order: those that hold an outcome, lie in the mandate periods, have ended
 * by the as-of date and are no later than the period's. At most the latest 40. O(outcomes).
 */
export const lineageYears = once((question: Question): readonly number[] => {
  const { columns, asOf } = question.graph
  const { usable, indicator, period } = columns.outcomes
  const first = Math.floor((mandatePeriods(question)[0]?.from ?? 0) / 10_000)
  const last = yearOf(question.period)
  const years = new Set<number>()
  period.forEach((own, row) => {
    if (usable[row] === 1 && indicator[row]! >= 0) years.add(yearOf(own))
  })
  return [...years]
    .filter((year) => first <= year && year <= last && lastDayOfPeriod(periodOfYear(year)) <= asOf)
    .sort((a, b) => a - b)
    .slice(-MOST_YEARS)
})

/** The question of a year: as of its last day. */
export const askedOfYear = (question: Question, year: number): Question => {
  const period = periodOfYear(year)
  return at(question, lastDayOfPeriod(period), { period })
}

/**
 * The last known figure of a goal up to a year, as of that year's last day: of a goal that has ended, too.
 * O(years), and the figures of each.
 *
 * @param until a year; without one, the period's
 * @example lastFigureOf(question, goal)?.year
 */
export const lastFigureOf = (
  question: Question,
  goal: number,
  until = Number.POSITIVE_INFINITY,
): YearFigure | undefined => {
  const years = lineageYears(question)
  for (let at = years.length - 1; at >= 0; at--) {
    const year = years[at]!
    if (year > until) continue
    const then = askedOfYear(question, year)
    if (!isMeasurable(then, goal)) continue
    const value = shownValue(then, figuresOf(then), goal)
    if (!Number.isNaN(value)) return { value, year, illustrative: restsOnIllustrative(then)[goal] === 1 }
  }
  return undefined
}
