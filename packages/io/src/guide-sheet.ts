import { type Cell as FieldCell, type Field, type TableKey, TABLES } from '@rodtrad/core'
import type { Cell, CellStyle, WriteSheet } from 'hucre/xlsx'
import guide from './messages/guide.json' with { type: 'json' }
import { bold, heightsOf, PAGE, TITLE_SIZE, WRAP } from './sheet-look.ts'
import { GUIDE } from './sheet-name.ts'

const holdsText = (cell: FieldCell): string => {
  const text = guide.holds[cell.holds]
  return 'to' in cell ? text.replace('{tables}', cell.to.map((key) => TABLES[key].name).join(', ')) : text
}

const noteOf = (name: string): string => (guide.notes as Readonly<Record<string, string>>)[name] ?? ''

const wordsOf = (cell: FieldCell): string => ('codes' in cell ? Object.values(cell.codes).join(', ') : '')

const columnRow = (key: TableKey, name: string, { header, cell, required }: Field): readonly string[] => {
  const note = noteOf(`${key}.${name}`)
  const holds = note === '' ? holdsText(cell) : `${holdsText(cell)} (${note})`
  return [TABLES[key].name, header, required ? guide.required : '', holds, wordsOf(cell)]
}

const BOLD: CellStyle = { font: bold(), alignment: { vertical: 'top' } }
const TITLE: CellStyle = { font: bold(TITLE_SIZE) }
/** The widths of the columns; the first three hold one line each. */
const WIDTHS = [20, 26, 8, 70, 70] as const
const WRAPPED = WIDTHS.map((width, at) => (at < 3 ? Infinity : width))

/**
 * The sheet that explains the others: how to fill them in, what each table and column is, what is required, and the
 * words to choose among. It is never read as a table.
 *
 * @param keys the tables of the workbook, in their order
 */
export const guideSheet = (keys: readonly TableKey[]): WriteSheet => {
  const { columns } = guide
  const head = [columns.sheet, columns.column, columns.required, columns.holds, columns.words]
  const lines = [[guide.title], ...guide.lines.map((line) => [line]), []]
  const rows: (readonly string[])[] = [...lines, head]
  const strong = [lines.length]
  for (const key of keys) {
    strong.push(rows.length)
    rows.push([TABLES[key].name, '', '', guide.tables[key], ''])
    for (const [name, field] of Object.entries<Field>(TABLES[key].fields))
      rows.push(columnRow(key, name, field))
  }
  return {
    name: GUIDE,
    columns: WIDTHS.map((width, at) => (at < 3 ? { width } : { width, style: { alignment: WRAP } })),
    rowDefs: new Map(heightsOf(rows, WRAPPED)),
    rows: rows.map((row) => row.map((text) => (text === '' ? null : text))),
    cells: new Map<string, Partial<Cell>>([
      ['0,0', { style: TITLE }] as const,
      ...strong.flatMap((row) =>
        head.map((_, at): readonly [string, { readonly style: CellStyle }] => [
          `${row},${at}`,
          { style: BOLD },
        ]),
      ),
    ]),
    protection: { sheet: true },
    pageSetup: PAGE,
  }
}
