/** The sheet that explains the others; written first, and never read as a table. */
export const GUIDE = 'Så fyller du i'

/** What a spreadsheet program allows in no sheet's name, or not at its ends. */
const UNSAFE = /[\p{C}%/\\:*?[\]]|^['\s]|['\s]$/gu
/** Kept by spreadsheet programs for themselves. */
const RESERVED = /^(?=history$)./i
const LONGEST = 31

const percent = (character: string): string => {
  const encoded = encodeURIComponent(character)
  return encoded === character ? `%${character.charCodeAt(0).toString(16).toUpperCase()}` : encoded
}

/**
 * The name of a table's sheet, safe in every spreadsheet program: unsafe characters are written as in an address
 * (`%2F`) and read back so, and what is longer than 31 characters is cut.
 *
 * @example sheetNameOf('mål/2025') // 'mål%2F2025'
 */
export const sheetNameOf = (table: string): string => {
  const safe = table.toWellFormed().replace(UNSAFE, percent).replace(RESERVED, percent)
  return safe.slice(0, LONGEST).replace(/%[0-9A-F]?$/, '') || '_'
}

/** The table that a sheet stands for, by its name: the inverse of {@link sheetNameOf}, for what isn't cut. */
export const tableNameOfSheet = (sheet: string): string => {
  try {
    return /%[0-9a-f]{2}/i.test(sheet) ? decodeURIComponent(sheet) : sheet
  } catch {
    return sheet
  }
}

/** The address of a cell as a spreadsheet shows it; row and column from 0. */
export const addressOf = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`

/**
 * The letters of a column, counted from 0.
 *
 * @example columnLetters(27) // 'AB'
 */
export const columnLetters = (column: number): string => {
  let letters = ''
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1)
    letters = String.fromCharCode(65 + (rest % 26)) + letters
  return letters
}
