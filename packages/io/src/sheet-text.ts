/** A cell holds no more characters in any spreadsheet program. */
export const LONGEST_CELL = 32_767

/** What looks like the escape of a character in a workbook, and is none. */
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g
/** What XML can't hold, besides the control characters that the library escapes itself. */
const UNWRITABLE = /[\ufffe\uffff]|\p{Cs}/gu

/** The values that a spreadsheet program takes for errors, though they are texts. */
export const ERROR_TEXT =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!)$/

const escaped = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`

/**
 * A text as a cell of a workbook holds it: every character comes back as it was (ECMA-376 part 1, 22.9.2.19).
 *
 * @example sheetText('_x0041_') // '_x005F_x0041_'
 */
export const sheetText = (text: string): string =>
  text.replace(LOOKS_ESCAPED, '_x005F_').replace(UNWRITABLE, escaped)
