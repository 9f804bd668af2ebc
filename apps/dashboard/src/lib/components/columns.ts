/** How a list of rows is written as a table: on the page, and as CSV. */

export interface Column<Row> {
  readonly label: string
  readonly text: (row: Row) => string
  /** Figures stand to the right. */
  readonly numeric?: boolean
  /** A day, or another text that is never broken over two lines. */
  readonly whole?: boolean
  /** Where the text leads; undefined for nowhere. */
  readonly href?: (row: Row) => string | undefined
  /** Heads its row; the first column when none says so. */
  readonly head?: boolean
}

/** What a spreadsheet would take for a formula gets an apostrophe, as in the CSV of a source. */
const guard = (text: string): string => (/^'*[=+\-@\t\r\n＝＋－＠]/u.test(text) ? `'${text}` : text)

const cell = (text: string): string => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/**
 * The rows as CSV with a header, safe to open in a spreadsheet.
 *
 * @example toCsv([{ label: 'Mål', text: (row) => row.title }], rows)
 */
export function toCsv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const lines = [columns.map(({ label }) => cell(label))]
  for (const row of rows) lines.push(columns.map(({ text }) => cell(guard(text(row)))))
  return lines.map((line) => `${line.join(',')}\r\n`).join('')
}
