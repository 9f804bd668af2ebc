/** How much of a long list of goals stands on the page: a source may have a hundred thousand. */
import type { Goal } from './rows.ts'

/** So many goals are shown at a time. */
export const goalPage = 200

/**
 * How many goals are shown: whole pages, and as far as the one that the address leads to.
 *
 * @param sought its id, if there is one
 * @example shownCount(goals, 1, undefined) // 200 of 1,000
 */
export function shownCount(
  goals: readonly Pick<Goal, 'goal'>[],
  pages: number,
  sought: string | undefined,
): number {
  const place = sought === undefined ? -1 : goals.findIndex(({ goal }) => goal === sought)
  return Math.min(goals.length, Math.max(pages * goalPage, place + 1))
}
