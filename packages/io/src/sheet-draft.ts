import type { Cell as SheetCell, CellStyle, CellValue, ColumnDef, WriteSheet } from 'hucre/xlsx'
import { type DropDown, validationOf } from './drop-down.ts'
import { bold, fill, PAGE, plain, WRAP } from './sheet-look.ts'
import { addressOf, columnLetters } from './sheet-name.ts'
import { ERROR_TEXT } from './sheet-text.ts'

/** What the cells of a column hold: it gives them their form. */
export type ColumnForm = 'text' | 'number' | 'year' | 'day' | 'loose'

/** A column of a sheet to be written. */
export interface DraftColumn {
  readonly header: string
  readonly form: ColumnForm
  /** Every row must fill it. */
  readonly required?: boolean
  readonly choose?: DropDown | undefined
  /** Given by the program, not to be changed: grey, and locked where the sheet is protected. */
  readonly given?: boolean
  /** In characters; else by what stands there. */
  readonly width?: number
}

/** A sheet to be written: its columns and the cells below their headers. */
export interface SheetDraft {
  readonly name: string
  readonly columns: readonly DraftColumn[]
  readonly rows: readonly (readonly CellValue[])[]
  /** Cells of columns that are given can't be changed by mistake; there is no password. */
  readonly protect?: boolean
  /** So many columns stay when the reader moves to the right. */
  readonly frozenColumns?: number
  readonly hidden?: boolean
}

const NARROWEST = 9
const WIDEST = 60
/** Longer texts are given lines of their own. */
const WRAPPED = 40
/** So many rows say how wide a column is. */
const LOOKED_AT = 200

const FORMATS: Readonly<Record<ColumnForm, string | undefined>> = {
  text: '@',
  number: undefined,
  year: '0',
  day: 'yyyy-mm-dd',
  loose: undefined,
}

const headerStyle = ({ required, given }: DraftColumn): CellStyle => ({
  font: required === true || given !== true ? bold() : plain,
  fill: fill(given === true ? 'D9D9D9' : required === true ? 'F2CFC7' : 'F7E8E3'),
  alignment: WRAP,
  border: { bottom: { style: 'thin' } },
})

const lengthOf = (value: CellValue | undefined): number =>
  value === null || value === undefined
    ? 0
    : value instanceof Date
      ? 10
      : Math.max(
          ...String(value)
            .slice(0, 500)
            .split('\n')
            .map((line) => line.length),
        )

const widthOf = ({ header, width }: DraftColumn, rows: SheetDraft['rows'], at: number): number => {
  const longest = rows.slice(0, LOOKED_AT).reduce((most, row) => Math.max(most, lengthOf(row[at])), 0)
  return width ?? Math.min(WIDEST, Math.max(NARROWEST, header.length + 2, longest + 2))
}

const columnOf = (column: DraftColumn, width: number, protect: boolean): ColumnDef => {
  const numFmt = FORMATS[column.form]
  return {
    width,
    style: {
      ...(numFmt === undefined ? {} : { numFmt }),
      ...(column.given === true ? { fill: fill('F2F2F2') } : {}),
      ...(protect && column.given !== true ? { protection: { locked: false } } : {}),
      alignment: { vertical: 'top', ...(width > WRAPPED ? { wrapText: true } : {}) },
    },
  }
}

/** A text that a spreadsheet would take for an error is written as what it is. */
const errorTexts = (rows: SheetDraft['rows']): readonly (readonly [string, Partial<SheetCell>])[] =>
  rows.flatMap((row, at) =>
    row.flatMap((value, column): (readonly [string, Partial<SheetCell>])[] =>
      typeof value === 'string' && ERROR_TEXT.test(value)
        ? [[`${at + 1},${column}`, { value: null, richText: [{ text: value }] }]]
        : [],
    ),
  )

/**
 * Lays a sheet out: a header that stays, columns as wide as what they hold, lists to choose from, numbers and days as
 * such, texts as texts whatever they look like.
 *
 * @example sheetOf({ name: 'skala', columns: [{ header: 'ord', form: 'text' }], rows: [['Uppfyllt']] })
 */
export const sheetOf = ({ name, columns, rows, protect, frozenColumns, hidden }: SheetDraft): WriteSheet => {
  const widths = columns.map((column, at) => widthOf(column, rows, at))
  const validations = columns.flatMap(({ choose }, at) =>
    choose === undefined ? [] : [validationOf(choose, columnLetters(at))],
  )
  const header = columns.map((column, at): readonly [string, Partial<SheetCell>] => [
    `0,${at}`,
    { value: column.header, style: headerStyle(column) },
  ])
  return {
    name,
    columns: columns.map((column, at) => columnOf(column, widths[at]!, protect === true)),
    rows: [columns.map((column) => column.header), ...rows.map((row) => [...row])],
    cells: new Map([...header, ...errorTexts(rows)]),
    freezePane: { rows: 1, ...(frozenColumns === undefined ? {} : { columns: frozenColumns }) },
    ...(validations.length === 0 ? {} : { dataValidations: validations }),
    ...(rows.length === 0 || protect === true
      ? {}
      : { autoFilter: { range: `A1:${addressOf(rows.length, columns.length - 1)}` } }),
    ...(protect === true
      ? {
          protection: {
            sheet: true,
            formatCells: true,
            formatColumns: true,
            formatRows: true,
            sort: true,
            autoFilter: true,
          },
        }
      : {}),
    ...(hidden === true ? { hidden } : {}),
    pageSetup: PAGE,
  }
}
