import type { Cell } from '@rodtrad/core'
import type { CellValue } from 'hucre/xlsx'
import { cellText, type TextContext } from './cell-text.ts'
import type { ColumnForm } from './sheet-draft.ts'
import { sheetText } from './sheet-text.ts'

/** Spreadsheets count days from 1900, and take that year for a leap year. */
const FIRST_DAY = '1900-03-01'

/** The form of a column's cells: numbers and days as such, all else as texts. */
export const formOf = ({ holds }: Cell): ColumnForm =>
  holds === 'number' || holds === 'year' || holds === 'day' ? holds : 'text'

/** A day as a spreadsheet counts it; one before its calendar stays a text. */
export const dayValue = (day: string): CellValue => (day < FIRST_DAY ? day : new Date(`${day}T00:00:00Z`))

/**
 * The value by which a cell of a workbook holds a field's value; `null` for none.
 *
 * @param write makes a text ready for a cell
 */
export const fieldValue = (
  cell: Cell,
  value: unknown,
  context: TextContext,
  write: (text: string) => string = sheetText,
): CellValue => {
  if (value === undefined) return null
  if (cell.holds === 'number' || cell.holds === 'year') return value as number
  return cell.holds === 'day' ? dayValue(value as string) : write(cellText(cell, value, context))
}
