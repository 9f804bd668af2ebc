import { guard } from './guard.ts'
import type { LossCount } from './loss.ts'

const NEEDS_QUOTES = /[",\r\n\ufeff]|^\s|\s$/u
/** In a header also what could be taken for the file's separator. */
const HEADER_NEEDS_QUOTES = /[;\t]/
/** What a text file can't hold: NUL, and half a surrogate pair. */
const UNWRITABLE = /\0|\p{Cs}/gu

/**
 * One cell of a CSV file: safe for a spreadsheet, in quotes where needed. Characters that no text file can hold
 * become U+FFFD, and are counted as a loss of the table.
 */
export const csvCell = (text: string, table: string, losses: LossCount): string => {
  const writable = text.replace(UNWRITABLE, () => {
    losses.add(table, 'unwritableCharacter')
    return '\ufffd'
  })
  const guarded = guard(writable)
  return NEEDS_QUOTES.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
}

/** One cell of a header: as {@link csvCell}, and no separator stands in it outside quotes. */
export const csvHeader = (text: string, table: string, losses: LossCount): string => {
  const cell = csvCell(text, table, losses)
  return HEADER_NEEDS_QUOTES.test(cell) && !cell.startsWith('"') ? `"${cell}"` : cell
}

/** A CSV text of records whose cells are ready: `,` between cells, LF after every record. */
export const csvText = (records: readonly (readonly string[])[]): string =>
  records.map((record) => `${record.join(',')}\n`).join('')
