import type { Day } from '@rodtrad/core'

/** Puts days in order, for a sort that keeps the order of the source among the same. */
export const byDay = (a: Day, b: Day): number => (a < b ? -1 : a > b ? 1 : 0)
