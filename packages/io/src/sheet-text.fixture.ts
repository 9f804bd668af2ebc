/** A workbook as text that a person can read: every sheet with its cells, their types and forms, and its rules. */
import { readXlsx, type Sheet } from 'hucre/xlsx'
import { addressOf } from './sheet-name.ts'

const cellText = (sheet: Sheet, row: number, column: number): string | undefined => {
  const value = sheet.rows[row]?.[column]
  if (value === null || value === undefined) return undefined
  const cell = sheet.cells?.get(`${row},${column}`)
  const format = cell?.style?.numFmt === undefined ? '' : ` ${cell.style.numFmt}`
  const unlocked = cell?.style?.protection?.locked === false ? ' unlocked' : ''
  const shown = value instanceof Date ? value.toISOString().slice(0, 10) : JSON.stringify(value)
  return `${addressOf(row, column)} ${shown}${cell?.formula === undefined ? '' : ' FORMULA'}${format}${unlocked}`
}

const sheetText = (sheet: Sheet): string => {
  const about = [
    sheet.hidden === true || sheet.veryHidden === true ? 'hidden' : '',
    sheet.protection === undefined ? '' : 'protected',
    sheet.freezePane === undefined
      ? ''
      : `frozen ${sheet.freezePane.rows ?? 0}×${sheet.freezePane.columns ?? 0}`,
    `widths ${(sheet.columns ?? []).map(({ width }) => width ?? '').join(' ')}`,
  ].filter((text) => text !== '')
  const rules = (sheet.dataValidations ?? []).map(
    ({ range, values, formula1, errorStyle }) =>
      `  ${range}: ${values?.join(', ') ?? formula1 ?? ''}${errorStyle === undefined ? '' : ` (${errorStyle})`}`,
  )
  const rows = sheet.rows.map((cells, row) =>
    cells.flatMap((_, column) => cellText(sheet, row, column) ?? []).join(' | '),
  )
  return [`## ${sheet.name} (${about.join(', ')})`, ...rules, ...rows].join('\n')
}

/** The text of a workbook, for goldens. */
export const workbookText = async (bytes: Uint8Array): Promise<string> => {
  const { sheets } = await readXlsx(bytes, { readStyles: true })
  return `${sheets.map(sheetText).join('\n\n')}\n`
}
