import { type CellValue, writeXlsx as packXlsx } from 'hucre/xlsx'
import { type DraftColumn, sheetOf } from './sheet-draft.ts'
import { sheetNameOf } from './sheet-name.ts'
import { LONGEST_CELL, sheetText } from './sheet-text.ts'
import { dayValue } from './sheet-value.ts'

/** A value of a table: numbers and truths stay what they are, null is an empty cell. */
export type TableValue = string | number | boolean | null

/** Any table, to become a sheet. A column of `day` holds texts such as `2025-12-31`. */
export interface WorkbookTable {
  /** Of the sheet. */
  readonly name: string
  readonly columns: readonly { readonly header: string; readonly form: 'text' | 'number' | 'day' | 'loose' }[]
  readonly rows: readonly (readonly TableValue[])[]
}

const DAY = /^\d{4}-\d{2}-\d{2}$/

const valueOf = (value: TableValue, form: DraftColumn['form']): CellValue => {
  if (typeof value !== 'string') return value
  return form === 'day' && DAY.test(value) ? dayValue(value) : sheetText(value.slice(0, LONGEST_CELL))
}

/**
 * Writes any tables as a workbook, one sheet each: headers that stay, numbers as numbers, days as days, and no cell a
 * formula. Sheets of the same name are the caller's mistake.
 *
 * @param title of the workbook
 * @example await tableWorkbook([{ name: 'svar', columns: [{ header: 'mål', form: 'text' }], rows: [['Trygghet']] }], 'Svar')
 */
export const tableWorkbook = (tables: readonly WorkbookTable[], title: string): Promise<Uint8Array> =>
  packXlsx({
    sheets: tables.map(({ name, columns, rows }) =>
      sheetOf({
        name: sheetNameOf(name),
        columns: columns.map(({ header, form }) => ({
          header: sheetText(header.slice(0, LONGEST_CELL)),
          form,
        })),
        rows: rows.map((row) => columns.map(({ form }, at) => valueOf(row[at] ?? null, form))),
      }),
    ),
    properties: { title: sheetText(title), creator: 'Röda tråden', modified: new Date(0) },
  })
