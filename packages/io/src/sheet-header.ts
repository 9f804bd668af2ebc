import { type Field, fieldsOf, normalOf, type TableKey } from '@rodtrad/core'
import type { CellValue } from 'hucre/xlsx'

type Cells = readonly (CellValue | undefined)[]

/** So many rows of titles and notes may stand above the header. */
const DEEPEST = 50

/** Whether nothing stands in any cell. */
export const isBlankRow = (cells: Cells): boolean =>
  cells.every(
    (cell) => cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === ''),
  )

/** The definitions of a table's columns, by their Swedish headers and English keys in normal form. */
export const fieldsByHeader = (key: TableKey): ReadonlyMap<string, Field> =>
  new Map(
    Object.entries(fieldsOf(key)).flatMap(([name, field]) => [
      [normalOf(name), field],
      [normalOf(field.header), field],
    ]),
  )

/**
 * The row of a sheet that holds its headers, counted from 0: the first with all columns that the table must have,
 * else the one with most columns that it knows, else the first that isn't blank. Titles may stand above it. −1 for a
 * blank sheet. O(cells of the first rows).
 */
export const headerRowOf = (key: TableKey | undefined, rows: readonly Cells[]): number => {
  const first = rows.findIndex((row) => !isBlankRow(row))
  if (key === undefined || first < 0) return first
  const fields = fieldsByHeader(key)
  const needed = [...new Set(fields.values())].filter(({ required }) => required)
  let best = first
  let most = 0
  for (let at = first; at < Math.min(rows.length, first + DEEPEST); at++) {
    const known = new Set(
      rows[at]!.flatMap((cell) => {
        const field = typeof cell === 'string' ? fields.get(normalOf(cell.slice(0, 100))) : undefined
        return field === undefined ? [] : [field]
      }),
    )
    if (needed.every((field) => known.has(field))) return at
    if (known.size <= most) continue
    best = at
    most = known.size
  }
  return best
}
