/** The days that a day is first compared with. */
import { nextDay, parseDay } from '@rodtrad/core'
import type { Ending } from './time.svelte.ts'

/** A day to compare with, and why just that one. */
export interface OtherDay {
  readonly day: string
  readonly why: 'yearBefore' | 'dayAfter'
}

/** The last day of the year before, and the day after the last of the riktningsmål that run out. */
export function otherDays(asOf: string, endings: readonly Ending[]): readonly OtherDay[] {
  const last = endings
    .filter(({ kind, validTo }) => kind === 'riktningsmal' && validTo >= asOf)
    .map(({ validTo }) => validTo)
    .toSorted()
    .at(-1)
  const end = last === undefined ? undefined : parseDay(last, 'to')
  return [
    { day: `${String(Number(asOf.slice(0, 4)) - 1)}-12-31`, why: 'yearBefore' },
    ...(end === undefined ? [] : [{ day: nextDay(end), why: 'dayAfter' } as const]),
  ]
}
