import { dayNumber, lastDayOfPeriod, startMonthOf, yearOf } from '@rodtrad/core'
import { once } from '../once.ts'
import type { Question } from '../question.ts'

/** Whether the period that is asked about has ended by the as-of date: before that nothing of it is missing. */
export const hasEnded = ({ graph, period }: Question): boolean => lastDayOfPeriod(period) <= graph.asOf

/** The first and the last day of the period, as `YYYYMMDD` numbers. */
const daysOf = once(({ period }: Question): readonly [number, number] => [
  yearOf(period) * 10000 + (startMonthOf(period) + 1) * 100 + 1,
  dayNumber(lastDayOfPeriod(period), 0),
])

/** Whether a goal was valid on any day of the period: of one that came later nothing is asked for it. */
export const wasValid = (question: Question, goal: number): boolean => {
  const { validFrom, validTo } = question.graph.columns.goals
  const [first, last] = daysOf(question)
  return validFrom[goal]! <= last && validTo[goal]! >= first
}
