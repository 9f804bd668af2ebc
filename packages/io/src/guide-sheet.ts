import { type Cell as FieldCell, type Field, type TableKey, TABLES } from '@rodtrad/core'
import type { Cell, CellStyle, WriteSheet } from 'hucre/xlsx'
import guide from './messages/guide.json' with { type: 'json' }
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

const BOLD = { font: { bold: true }, alignment: { vertical: 'top' } } as const satisfies CellStyle
const TITLE = { font: { bold: true, size: 16 } } as const satisfies CellStyle

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
    for (const [name, field] of Object.entries(TABLES[key].fields as Readonly<Record<string, Field>>))
      rows.push(columnRow(key, name, field))
  }
  const wrap = { alignment: { vertical: 'top', wrapText: true } } as const satisfies CellStyle
  return {
    name: GUIDE,
    columns: [
      { width: 20 },
      { width: 26 },
      { width: 8 },
      { width: 70, style: wrap },
      { width: 70, style: wrap },
    ],
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
    pageSetup: { orientation: 'landscape', paperSize: 'a4', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  }
}
