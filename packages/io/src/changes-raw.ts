import { type RawTable, type TableKey, TABLES } from '@rodtrad/core'
import { type ExtraColumn, extraColumnsOf, numbered } from './extra-columns.ts'
import type { LooseRow } from './loose-rows.ts'

/** A row on its way back to cells, and the row of the file that it has. */
export interface PlacedRow {
  readonly cells: LooseRow
  readonly line: number
}

const extraCells = (row: LooseRow, columns: readonly ExtraColumn[]): readonly unknown[] => {
  if (columns.length === 0) return []
  const own = new Map(numbered(row.extra ?? []).map(({ header, nth, value }) => [`${nth} ${header}`, value]))
  return columns.map(({ header, nth }) => own.get(`${nth} ${header}`))
}

/**
 * A table as raw cells again: typed values under the keys of the format, then the unknown columns, every row with its
 * place in the file. What the parser makes of it is what it was made of.
 *
 * @example rawTableOf('goals', 'mål.csv', rows)
 */
export const rawTableOf = (table: TableKey, file: string, rows: readonly PlacedRow[]): RawTable => {
  const keys = [...Object.keys(TABLES[table].fields), 'illustrative']
  const extra = extraColumnsOf(rows.map(({ cells }) => cells))
  return {
    name: table,
    file,
    columns: [...keys, ...extra.map(({ header }) => header)],
    rows: rows.map(({ cells }) => [...keys.map((key) => cells[key]), ...extraCells(cells, extra)]),
    lines: rows.map(({ line }) => line),
    headless: true,
  }
}
