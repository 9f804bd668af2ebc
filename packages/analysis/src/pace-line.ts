import {
  endOf,
  isYear,
  NO_PERIOD,
  type PeriodNumber,
  POLARITY_CODES,
  wholeYearOf,
  yearOf,
} from '@rodtrad/core'
import type { Question } from './question.ts'

/** The straight line from an indicator's baseline to a final target, as it stands at a period. */
export interface Line {
  /** What it asks for by the end of the period. */
  readonly expected: number
  /** The share of its months that have gone, 0–1. */
  readonly share: number
  /** The years that remain after the period, a part of one by its months; 0 in the target's own year. */
  readonly yearsLeft: number
}

/** Why there is no line. */
export type LineLack = 'range' | 'condition' | 'no_baseline' | 'before_baseline'

const RANGE = POLARITY_CODES.indexOf('range')

/** The month, counted from year 0, with which the year of a period has ended. */
const yearEndOf = (period: PeriodNumber): number => endOf(wholeYearOf(period))

/**
 * The straight line to a final target at a period, or why there is none (MODEL: rule 1). It goes from the end of the
 * baseline's year to the end of the target's year, so that for whole years it goes by years, as in the rule; within a
 * year by the months gone, so that nobody is asked in August for what December is to bring. A target of the period that
 * is asked about is to be reached in that period. O(1).
 *
 * @param target the final target's row
 * @param period the question's own or, where the outcome lags, the outcome's: of a question about a year its whole year
 * @example
 * // 20 in 2021, 40 in 2031:
 * lineTo(question, indicator, target, periodNumber('2025-T2')) // { expected: 27 1/3, share: 44 / 120, … }
 */
export const lineTo = (
  { graph, period: asked }: Question,
  indicator: number,
  target: number,
  period: PeriodNumber,
): Line | LineLack => {
  const { indicators, targets } = graph.columns
  const baseline = indicators.baseline[indicator]!
  const from = indicators.baselinePeriod[indicator]!
  const to = targets.period[target]!
  const now = isYear(asked) ? wholeYearOf(period) : period
  if (indicators.polarity[indicator] === RANGE) return 'range'
  if (targets.condition[target] !== 0) return 'condition'
  if (Number.isNaN(baseline) || from === NO_PERIOD) return 'no_baseline'
  if (yearOf(now) <= yearOf(from)) return 'before_baseline'
  const start = yearEndOf(from)
  const end = to === asked ? endOf(asked) : yearEndOf(to)
  const share = (endOf(now) - start) / (end - start)
  return {
    expected: baseline + (targets.value[target]! - baseline) * share,
    share,
    yearsLeft: yearOf(to) === yearOf(now) ? 0 : (end - endOf(now)) / 12,
  }
}
