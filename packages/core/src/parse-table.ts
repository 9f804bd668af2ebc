import type { Fields, TableKey } from './field.ts'
import type { Finding, Place } from './finding.ts'
import type { CellContext } from './parse-cell.ts'
import { columnFindings, columnsOf } from './parse-columns.ts'
import { isEmpty, type LooseRow, parseRow, type RowContext } from './parse-row.ts'
import type { RawTable } from './raw.ts'
import { TABLES } from './schema.ts'

/** The rows of a table as its cells gave them, the row of the file for each, and every fault of form. */
export interface ParsedTable {
  readonly rows: readonly LooseRow[]
  readonly lines: readonly number[]
  readonly findings: readonly Finding[]
}

/**
 * Reads one raw table into loose rows, with every fault of form in it. A blank row of a sheet is skipped; an empty
 * object of a JSON is a row that lacks everything. Linear in the number of cells.
 *
 * @example parseTable('goals', raw, { ratingWords: new Map() }).findings
 */
export const parseTable = (
  table: TableKey,
  raw: RawTable,
  { ratingWords }: Omit<CellContext, 'listSeparator'>,
): ParsedTable => {
  const fields: Fields = TABLES[table].fields
  const columns = columnsOf(fields, raw)
  const place: Place = { table, file: raw.file }
  const findings: Finding[] = [...columnFindings(fields, columns, raw, place)]
  const present = new Set(columns.map(({ key }) => key))
  const context: RowContext = {
    table,
    file: raw.file,
    fields,
    columns,
    ratingWords,
    listSeparator: raw.listSeparator ?? ';',
    required: Object.keys(fields).filter(
      (key) => fields[key]?.required === true && (raw.headless === true || present.has(key)),
    ),
    idColumn: columns.findIndex(({ key }) => key === 'id'),
    seen: columns.map(() => new Map()),
  }
  const rows: LooseRow[] = []
  const lines: number[] = []
  raw.rows.forEach((cells, index) => {
    if (!raw.headless && cells.every(isEmpty)) return
    const line = raw.lines[index] ?? index + 1
    rows.push(parseRow(cells, line, context, findings))
    lines.push(line)
  })
  return { rows, lines, findings }
}
