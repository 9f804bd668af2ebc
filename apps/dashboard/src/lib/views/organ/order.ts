/** The order of the list of organs: by what there is most to ask about. */
import { missedOf } from './headline.ts'
import type { OrganRow } from './rows.ts'

const measures = {
  carried: (row) => (row.cells === 0 ? -1 : 1 - row.carried / row.cells),
  silent: (row) => row.silent,
  missed: missedOf,
  reported: (row) => (row.stepsOf ? 1 - (row.stepsDone ?? 0) / row.stepsOf : -1),
  late: (row) => row.late,
  waiting: (row) => row.waited ?? 0,
  unheld: (row) => row.unheld,
  suspect: (row) => row.suspect,
  forecast: (row) => row.forecast ?? Number.NEGATIVE_INFINITY,
} as const satisfies Readonly<Record<string, (row: OrganRow) => number>>

/** By which column; `plan`: as in the source. */
export type Order = keyof typeof measures | 'plan'

/** The order that the address asks for. */
export function orderOf(text: string | null): Order {
  return text !== null && text in measures ? (text as Order) : 'plan'
}

/**
 * The organs with the most to ask about first; equals stay as in the source.
 *
 * @example sorted(rows, 'late')[0]?.name
 */
export function sorted(rows: readonly OrganRow[], order: Order): readonly OrganRow[] {
  if (order === 'plan') return rows
  const of = measures[order]
  return rows.toSorted((a, b) => {
    const [x, y] = [of(a), of(b)]
    return x === y ? 0 : y - x
  })
}
