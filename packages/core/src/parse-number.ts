const SPACES = /[ \u00a0\u2009\u202f]/g
const PLAIN = /^-?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:e[-+]?\d+)?$/i
const GROUPED = /^-?\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?:[.,]\d+)?$/
/** What stands before a unit: `%`, a word without digits, or a word of its own with a digit in it (`m2`, `CO2`). */
const UNIT =
  /^(.*\d[.,]?)(?:[ \u00a0\u2009\u202f]*(?:[%‰]|[^\d\s.,+%‰−–—-]\D*)|[ \u00a0\u2009\u202f]+\p{L}(?:\D|(?<=\p{L})\d)*)$/u

/** No number that a person writes is longer; a cell of ten megabytes is not worth a pattern. */
const LONGEST = 400

/**
 * Reads a number as people write it: space, NBSP and thin space between thousands, `,` or `.` as the decimal mark
 * (both in one number is a fault), `−` as minus, a trailing `%` or unit dropped. `undefined` for what is no number.
 *
 * @example parseNumber('1 234,5 kr') // 1234.5
 */
export const parseNumber = (text: string): number | undefined => {
  if (text.length > LONGEST) return undefined
  const trimmed = text
    .trim()
    .replace(/^[−–]/u, '-')
    .replace(/^\+(?=\d)/, '')
  const bare = PLAIN.test(trimmed) || GROUPED.test(trimmed) ? trimmed : (UNIT.exec(trimmed)?.[1] ?? trimmed)
  if (!PLAIN.test(bare) && !GROUPED.test(bare)) return undefined
  const value = Number(bare.replace(SPACES, '').replace(',', '.'))
  return Number.isFinite(value) ? value : undefined
}
