import { NO_PERIOD, POLARITY_CODES, type PeriodNumber, yearOf } from '@rodtrad/core'
import type { Question } from './question.ts'
import { exactness, finalRow, presentRow } from './target.ts'

const RANGE = POLARITY_CODES.indexOf('range')

/** The point for P on the straight line, by years, from the baseline to the final target; NaN where there is none. */
const onTheWay = (
  { columns }: Question['graph'],
  period: PeriodNumber,
  indicator: number,
  row: number,
): number => {
  const { indicators, targets } = columns
  const from = indicators.baselinePeriod[indicator]!
  const baseline = indicators.baseline[indicator]!
  if (from === NO_PERIOD || targets.condition[row] !== 0 || indicators.polarity[indicator] === RANGE)
    return NaN
  const start = yearOf(from)
  const end = yearOf(targets.period[row]!)
  if (yearOf(period) <= start || end <= start) return NaN
  return baseline + ((targets.value[row]! - baseline) * (yearOf(period) - start)) / (end - start)
}

/** Whether a target row is a later period's: a final target, whose value for the period lies on the way to it. */
const isFinal = ({ graph, period }: Question, row: number): boolean =>
  exactness(graph.columns.targets.period[row]!, period) === 0

/** The row's value for the period: its own, or the point on the way to it; NaN for a bare condition. */
export const targetValue = (question: Question, indicator: number, row: number): number =>
  isFinal(question, row)
    ? onTheWay(question.graph, question.period, indicator, row)
    : question.graph.columns.targets.value[row]!

/** The year of the final target that a row is; 0 for a target of the period itself. */
export const finalYearOf = (question: Question, row: number): number =>
  isFinal(question, row) ? yearOf(question.graph.columns.targets.period[row]!) : 0

/**
 * The target row of an indicator at a goal for an owner (−1: none) and the period (MODEL: rule 1); −1 where there is
 * none that serves the figure.
 */
export const targetRow = (
  question: Question,
  indicator: number,
  goal: number,
  organisation: number,
): number => {
  const present = presentRow(question, indicator, goal, organisation)
  if (present >= 0) return present
  const final = finalRow(question, indicator, goal, organisation)
  return final >= 0 && !Number.isNaN(onTheWay(question.graph, question.period, indicator, final)) ? final : -1
}
