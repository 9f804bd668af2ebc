/** The rows of an answer in the order of one of its columns. */
import type { Value } from '@rodtrad/sql'
import { plainText } from './cell-text.ts'

/** A column, and which way. */
export interface Sorting {
  readonly column: number
  readonly down: boolean
}

/**
 * The sorting that the address asks for: the column, counted from 1, `-` before it for downward.
 *
 * @example sortingIn('-2', 3) // { column: 1, down: true }
 */
export function sortingIn(text: string | null, columns: number): Sorting | undefined {
  const [, sign, digits] = /^(-?)([1-9]\d*)$/.exec(text ?? '') ?? []
  const column = Number(digits) - 1
  return digits === undefined || column >= columns ? undefined : { column, down: sign === '-' }
}

/** What a click on a column's head asks for: upward, downward, as the question had it. */
export function nextSorting(now: Sorting | undefined, column: number): string | null {
  if (now?.column !== column) return String(column + 1)
  return now.down ? null : `-${column + 1}`
}

/** The rows sorted, what is unknown last; stable. */
export function sortedRows<Row extends readonly Value[]>(
  rows: readonly Row[],
  sorting: Sorting | undefined,
  compare: (a: string, b: string) => number,
): readonly Row[] {
  if (sorting === undefined) return rows
  const { column, down } = sorting
  return rows.toSorted((a, b) => {
    const [first = null, second = null] = [a[column], b[column]]
    if (first === null || second === null) return Number(first === null) - Number(second === null)
    const order =
      typeof first === 'number' && typeof second === 'number'
        ? first - second
        : compare(plainText(first), plainText(second))
    return down ? -order : order
  })
}
