/**
 * What a spreadsheet takes for the start of a formula, after any number of apostrophes. A cell that begins so is
 * written with one apostrophe more and read with one less: safe to open, and the same text when it comes back.
 */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/u
const GUARDED = /^'+[=+\-@\t\r\n＝＋－＠]/u

/** A number is safe, and is to stay one. */
const NUMBER = /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i

/**
 * Makes a text safe to open in a spreadsheet (CSV injection).
 *
 * @example guard('=1+1') // "'=1+1"
 */
export const guard = (text: string): string => (FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text)

/** The inverse of {@link guard}. */
export const unguard = (cell: string): string =>
  cell.startsWith("'") && GUARDED.test(cell) ? cell.slice(1) : cell
