/** What the columns of an answer are, by their types and by what stands in them. */
import type { Value } from '@rodtrad/sql'

/** `year`: whole years; `period`: such as 2025-T1; `other`: lists and the like, or nothing but NULL. */
export type ColumnKind = 'number' | 'year' | 'day' | 'period' | 'text' | 'other'

/** An answer, as far as its kinds need it. */
export interface Answered {
  readonly columns: readonly { readonly name: string; readonly type: string }[]
  readonly rows: readonly (readonly Value[])[]
}

const numeric = /^(?:U?(?:TINY|SMALL|BIG|HUGE)?INT(?:EGER)?|FLOAT|DOUBLE|DECIMAL.*)$/
const yearText = /^\d{4}$/
const periodText = /^\d{4}(?:-(?:T[1-3]|Q[1-4]|\d{2}))?$/

/**
 * The kind of every column.
 *
 * @example kindsOf({ columns: [{ name: 'n', type: 'BIGINT' }], rows: [[3]] }) // ['number']
 */
export function kindsOf({ columns, rows }: Answered): readonly ColumnKind[] {
  return columns.map(({ type }, at) => {
    const values = rows.flatMap((row) => (row[at] === null || row[at] === undefined ? [] : [row[at]]))
    if (values.length === 0) return 'other'
    if (numeric.test(type)) return type.includes('INT') && values.every(isYear) ? 'year' : 'number'
    if (type === 'DATE' || type.startsWith('TIMESTAMP')) return 'day'
    if (type === 'BOOLEAN') return 'text'
    if (type !== 'VARCHAR') return 'other'
    const texts = values as readonly string[]
    if (texts.every((text) => yearText.test(text) && isYear(Number(text)))) return 'year'
    return texts.every((text) => periodText.test(text) && isYear(Number(text.slice(0, 4))))
      ? 'period'
      : 'text'
  })
}

function isYear(value: Value): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1950 && value <= 2100
}
