import type { Day } from '@rodtrad/core'

/** Puts days in order, no day first, for a sort that keeps the order of the source among the same. */
export const byDay = (a: Day | undefined, b: Day | undefined): number => {
  const [one, other] = [a ?? '', b ?? '']
  return one < other ? -1 : one > other ? 1 : 0
}
