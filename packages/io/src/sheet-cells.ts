import type { Field } from '@rodtrad/core'
import type { Cell, CellValue } from 'hucre/xlsx'

/** What a cell of a sheet holds, and what of it is not as it looks. */
export interface SheetCell {
  /** Text, number or boolean; `undefined` for an empty cell. */
  readonly value: string | number | boolean | undefined
  readonly oddity?: Oddity
}

/** A formula whose saved value was read, one without any, an error such as `#REF!`, a figure shown in per cent. */
export type Oddity = 'formula' | 'uncalculated' | 'error' | 'percent'

const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!)$/

const two = (part: number): string => String(part).padStart(2, '0')

/** A date as text: a period's month where the column holds periods, since spreadsheets make a date of `2025-01`. */
const dateText = (date: Date, field: Field | undefined): string => {
  const day = `${String(date.getUTCFullYear()).padStart(4, '0')}-${two(date.getUTCMonth() + 1)}`
  const isMidnight = date.getTime() % 86_400_000 === 0
  if (field?.cell.holds === 'period' && isMidnight && date.getUTCDate() === 1) return day
  const time = isMidnight ? '' : ` ${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`
  return `${day}-${two(date.getUTCDate())}${time}`
}

/** Whether a number format shows hundredths with a `%` after them. */
const isPercent = (cell: Cell | undefined): boolean =>
  (cell?.style?.numFmt ?? '').replace(/"[^"]*"|\\./g, '').includes('%')

/** A share (0–1) is what it is; any other figure is read as it is shown. */
const isShare = (field: Field | undefined): boolean => field?.cell.holds === 'number' && field.cell.most === 1

/** Undoes the hundredths without the last digits' noise: `0.07` shown as `7 %` is 7. */
const shownPercent = (value: number): number => Number((value * 100).toPrecision(15))

/**
 * What a cell of a sheet holds, as a raw table has it: dates as text, figures in per cent as they are shown (`85 %`
 * is 85, as in a CSV file), a formula's saved value. Nothing is calculated.
 *
 * @param cell what is known of the cell besides its value
 * @param field the column's definition, where the format knows it
 */
export const sheetCell = (
  value: CellValue | undefined,
  cell: Cell | undefined,
  field: Field | undefined,
): SheetCell => {
  const isFormula = cell?.formula !== undefined
  if (value === null || value === undefined)
    return isFormula ? { value: undefined, oddity: 'uncalculated' } : { value: undefined }
  if (cell?.type === 'error' || (isFormula && ERROR.test(String(value))))
    return { value: undefined, oddity: 'error' }
  if (value instanceof Date)
    return Number.isNaN(value.getTime())
      ? { value: undefined, oddity: 'error' }
      : { value: dateText(value, field), ...(isFormula ? { oddity: 'formula' } : {}) }
  const percent = typeof value === 'number' && !isShare(field) && isPercent(cell)
  const oddity = isFormula ? 'formula' : percent ? 'percent' : undefined
  return { value: percent ? shownPercent(value) : value, ...(oddity === undefined ? {} : { oddity }) }
}
