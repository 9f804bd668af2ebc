import { type Field, type Finding, findingOf, normalOf, type RawTable, shown, tableOf } from '@rodtrad/core'
import type { Sheet } from 'hucre/xlsx'
import { type Oddity, sheetCell } from './sheet-cells.ts'
import { fieldsByHeader, headerRowOf, isBlankRow } from './sheet-header.ts'
import { addressOf, tableNameOfSheet } from './sheet-name.ts'
import { type ReadFile, unreadable } from './source-file.ts'

type Value = string | number | boolean | undefined
type Rows = Sheet['rows']

/** A message names so many cells; the rest are counted. */
const MOST_NAMED = 10

const named = (addresses: readonly string[]): string =>
  addresses.slice(0, MOST_NAMED).join(', ') + (addresses.length > MOST_NAMED ? ' …' : '')

/** A cell of several rows says the same of each of them; but a figure or an id is said once. */
const isSaidOfEach = (field: Field | undefined): boolean =>
  field !== undefined && field.cell.holds !== 'number' && field.cell.holds !== 'id'

/** Cells that were put together over several rows, below the header. */
const mergedIn = ({ merges }: Sheet, header: number): NonNullable<Sheet['merges']> =>
  (merges ?? []).filter(({ startRow, endRow }) => startRow > header && endRow > startRow)

/** Row → column → the row whose cell it shares, of cells that were put together. O(cells + merges log merges). */
const mergedFill = (
  sheet: Sheet,
  header: number,
  fields: readonly (Field | undefined)[],
): ReadonlyMap<number, ReadonlyMap<number, number>> => {
  const from = new Map<number, Map<number, number>>()
  // Cells that are put together twice over are the first's: a cell is filled once, however many say that they hold it.
  const filled = new Map<number, number>()
  const merges = mergedIn(sheet, header).toSorted((a, b) => a.startRow - b.startRow)
  for (const { startRow, endRow, startCol } of merges) {
    if (!isSaidOfEach(fields[startCol])) continue
    const last = Math.min(endRow, sheet.rows.length - 1)
    const before = filled.get(startCol) ?? 0
    filled.set(startCol, Math.max(before, last))
    for (let row = Math.max(startRow, before) + 1; row <= last; row++) {
      const columns = from.get(row) ?? new Map<number, number>()
      from.set(row, columns.set(startCol, startRow))
    }
  }
  return from
}

const headersOf = (cells: Rows[number] | undefined): readonly string[] =>
  (cells ?? []).map((cell) =>
    cell === null ? '' : (sheetCell(cell, undefined, undefined).value?.toString() ?? ''),
  )

/**
 * Reads one sheet of a workbook into a raw table, tolerantly: titles above the header, blank rows and columns in any
 * order are no faults; rows are counted as the sheet shows them. What was not as it looks is told: formulas, errors,
 * merged cells, per cent, a hidden sheet. A blank sheet is no table.
 *
 * @param file the workbook's name
 */
export const sheetTable = (sheet: Sheet, file: string): ReadFile => {
  const name = tableNameOfSheet(sheet.name)
  const key = tableOf(name)
  const header = headerRowOf(key, sheet.rows)
  if (header < 0) return { tables: [], findings: [] }
  const columns = headersOf(sheet.rows[header])
  const known = key === undefined ? undefined : fieldsByHeader(key)
  const fields = columns.map((text) => known?.get(normalOf(text.slice(0, 100))))
  const fill = mergedFill(sheet, header, fields)
  const odd = new Map<Oddity, string[]>()

  const cellAt = (row: number, column: number): Value => {
    const at = fill.get(row)?.get(column) ?? row
    const { value, oddity } = sheetCell(
      sheet.rows[at]?.[column],
      sheet.cells?.get(`${at},${column}`),
      fields[column],
    )
    if (oddity !== undefined && at === row) {
      const addresses = odd.get(oddity) ?? []
      odd.set(oddity, addresses)
      addresses.push(addressOf(row, column))
    }
    return value
  }

  const rows: (readonly Value[])[] = []
  const lines: number[] = []
  for (let row = header + 1; row < sheet.rows.length; row++) {
    const cells = sheet.rows[row]!
    const isEmpty = isBlankRow(cells) && !hasFormulaIn(sheet, row, cells.length)
    if (isEmpty) continue
    rows.push(columns.map((_, column) => cellAt(row, column)))
    lines.push(row + 1)
  }
  const place = `${file}/${sheet.name}`
  const table: RawTable = { name, file: place, columns, rows, lines }
  return { tables: [table], findings: findingsOf(sheet, key ?? name, place, header, odd) }
}

/** Whether a row that looks blank holds a formula whose value was never saved. */
const hasFormulaIn = ({ cells }: Sheet, row: number, width: number): boolean => {
  for (let column = 0; cells !== undefined && column < width; column++) {
    const cell = cells.get(`${row},${column}`)
    if (cell?.formula !== undefined) return true
  }
  return false
}

const findingsOf = (
  sheet: Sheet,
  table: string,
  file: string,
  header: number,
  odd: ReadonlyMap<Oddity, readonly string[]>,
): readonly Finding[] => {
  const place = { table: shown(table), file }
  const words = (addresses: readonly string[]): Record<string, string> => ({
    sheet: shown(sheet.name),
    cells: named(addresses),
    count: String(addresses.length),
  })
  const told = (reason: string, addresses: readonly string[]): readonly Finding[] =>
    addresses.length === 0 ? [] : [findingOf('RT019', place, { ...words(addresses), case: reason })]
  const fault = (reason: 'workbookErrors' | 'workbookUncalculated', oddity: Oddity): readonly Finding[] => {
    const addresses = odd.get(oddity) ?? []
    return addresses.length === 0 ? [] : [unreadable(file, { reason, table, words: words(addresses) })]
  }
  const formulas = odd.get('formula') ?? []
  const titles = sheet.rows.slice(0, header).flatMap((row, at) => (isBlankRow(row) ? [] : [String(at + 1)]))
  const merged = mergedIn(sheet, header).map(
    ({ startRow, startCol, endRow, endCol }) =>
      `${addressOf(startRow, startCol)}:${addressOf(endRow, endCol)}`,
  )
  return [
    ...fault('workbookErrors', 'error'),
    ...fault('workbookUncalculated', 'uncalculated'),
    ...(formulas.length === 0 ? [] : [findingOf('RT018', place, words(formulas))]),
    ...told('hiddenSheet', sheet.hidden === true || sheet.veryHidden === true ? [''] : []),
    ...told('titleRows', titles),
    ...told('mergedCells', merged),
    ...told('percentCells', odd.get('percent') ?? []),
  ]
}
