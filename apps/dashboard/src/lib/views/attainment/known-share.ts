/** What the headline counts: how much of what is to be measured is known, and how many goals are attained. */
import type { QueryRow } from '@rodtrad/sql'
import { isMeasured, type Goal } from './rows.ts'

export interface Known extends Pick<QueryRow<'attainment-known'>, 'asked' | 'known'> {
  readonly measured: number
  readonly attained: number
  /** Goals followed up with words, and how many of them have a rating. */
  readonly worded: number
  readonly rated: number
}

/**
 * Counts, and never weighs: there is no single score.
 *
 * @param shares how much of what is to be measured is known, of the same goals
 * @example knownOf(goals, { asked: 12, known: 9 }).measured
 */
export function knownOf(goals: readonly Goal[], { asked, known }: QueryRow<'attainment-known'>): Known {
  const measured = goals.filter(isMeasured)
  const worded = goals.filter((goal) => !isMeasured(goal))
  return {
    asked,
    known,
    measured: measured.length,
    attained: measured.filter(({ status }) => status === 'attained').length,
    worded: worded.length,
    rated: worded.filter(({ status }) => status !== 'unassessed').length,
  }
}
