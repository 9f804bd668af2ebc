/** The rows of a file around one of them, as they stand there. Runs in the worker. */
import type { RawTable } from '@rodtrad/core'

export interface RowsAround {
  /** The head of the file. */
  readonly columns: readonly string[]
  readonly rows: readonly {
    /** As the file's reader counts it. */
    readonly row: number
    readonly cells: readonly string[]
  }[]
}

/** How many rows are shown before and after the one. */
const beside = 2

const textOf = (cell: unknown): string =>
  cell === undefined || cell === null ? '' : typeof cell === 'string' ? cell : JSON.stringify(cell)

/**
 * A row with those before and after it; `undefined` where the tables have no such row. O(rows of the table).
 *
 * @example rowsAround(tables, 'mål.csv', 17)?.rows.map(({ row }) => row) // [15, 16, 17, 18, 19]
 */
export function rowsAround(tables: readonly RawTable[], file: string, row: number): RowsAround | undefined {
  for (const table of tables) {
    const at = table.file === file ? table.lines.indexOf(row) : -1
    if (at < 0) continue
    const from = Math.max(0, at - beside)
    return {
      columns: table.columns,
      rows: table.rows.slice(from, at + beside + 1).map((cells, next) => ({
        row: table.lines[from + next]!,
        cells: table.columns.map((_, column) => textOf(cells[column])),
      })),
    }
  }
  return undefined
}
