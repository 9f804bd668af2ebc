import { safeLines } from '@rodtrad/io/escape'

/** What a cell of a rows answer may hold. */
export type Cell = string | number | boolean | null

/** A value as a cell: a list is separated by semicolons; null for what no cell can hold. */
export const cellOf = (value: unknown): Cell => {
  if (Array.isArray(value)) return value.join(';')
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
}

/** An answer as rows: English keys, and cells in their own types. */
export interface Rows {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

/** What a spreadsheet would take for a formula, also behind apostrophes; plain negative numbers are none. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/u
const NUMBER = /^-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?$/
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/

const cellText = (cell: Cell): string => {
  if (cell === null) return ''
  if (typeof cell !== 'string') return String(cell)
  const text = safeLines(cell)
  const guarded = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text
  return NEEDS_QUOTES.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
}

/**
 * Rows as CSV by RFC 4180: `,`, CR LF, quotes where needed, a heading row; an empty cell is null, numbers keep every
 * digit. A text that a spreadsheet would take for a formula gets an apostrophe before it.
 */
export const toCsv = ({ columns, rows }: Rows): string =>
  [columns, ...rows].map((row) => `${row.map(cellText).join(',')}\r\n`).join('')
