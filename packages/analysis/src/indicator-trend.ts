import { isYear, POLARITY_CODES, previousOf, type Trend } from '@rodtrad/core'
import { keptOutcomes, outcomeGroup } from './outcome.ts'
import type { Question } from './question.ts'
import { isBetterValue } from './target.ts'

const DIRECTED = new Set((['higher', 'lower'] as const).map((polarity) => POLARITY_CODES.indexOf(polarity)))

/** How many periods in a row a trend rests on: the question's own and those before it. */
const PERIODS = 3

/**
 * An indicator's trend (MODEL: rule 6): three consecutive periods of P's length, each by the outcome rule; the sign of
 * last − first by polarity. Null where one of the three lacks an outcome (one that lags is an earlier year's, which would
 * be held against itself), where no direction is the better one (`range`, `none`), and for parts of a year of an
 * indicator that accumulates: it only ever rises within the year.
 * O(log rows of the indicator) after the outcomes of the three periods.
 *
 * @param organisation whose outcomes; −1 for the rows without organisation
 * @example indicatorTrend(question, 0) // 'improving': 2023, 2024 and 2025 are known, and 2025 is better than 2023
 */
export const indicatorTrend = (question: Question, indicator: number, organisation = -1): Trend | null => {
  const { columns } = question.graph
  const { polarity, accumulates } = columns.indicators
  if (!DIRECTED.has(polarity[indicator]!)) return null
  if (accumulates[indicator] === 1 && !isYear(question.period)) return null
  const values: number[] = []
  for (let period = question.period; values.length < PERIODS; period = previousOf(period)) {
    const outcomes = keptOutcomes(columns, period)
    const group = outcomeGroup(columns, outcomes, indicator, organisation)
    if (group < 0 || outcomes.lagged[group] === 1) return null
    values.push(columns.outcomes.value[outcomes.row[group]!]!)
  }
  const [last, , first] = values as [number, number, number]
  if (isBetterValue(polarity[indicator]!, last, first)) return 'improving'
  return isBetterValue(polarity[indicator]!, first, last) ? 'worsening' : 'unchanged'
}
