import { dayNumber, lastDayOfPeriod, startMonthOf, yearOf } from '@rodtrad/core'
import type { Question } from '../question.ts'

/** Whether the period that is asked about has ended by the as-of date: before that nothing of it is missing. */
export const hasEnded = ({ graph, period }: Question): boolean => lastDayOfPeriod(period) <= graph.asOf

/** Whether a goal was valid on any day of the period: of one that came later nothing is asked for it. */
export const wasValid = ({ graph, period }: Question, goal: number): boolean => {
  const { validFrom, validTo } = graph.columns.goals
  const first = yearOf(period) * 10000 + (startMonthOf(period) + 1) * 100 + 1
  return validFrom[goal]! <= dayNumber(lastDayOfPeriod(period), 0) && validTo[goal]! >= first
}
