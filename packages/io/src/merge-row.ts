import type { TableKey } from '@rodtrad/core'
import type { Conflict } from './merge-conflicts.ts'

/** What became of a cell. */
export type MergeOutcome = 'added' | 'changed' | 'unchanged' | 'conflict'

/** One cell of a merge: where it stands, what the source had, what the workbook has, and what became of it. */
export interface MergeRow {
  readonly table: TableKey
  /** The keys of its row, by column: an id where the table has ids, else what it speaks of. */
  readonly keys: Readonly<Record<string, string>>
  readonly column: string
  /** What the source has; null for nothing. */
  readonly before: unknown
  /** What the workbook has; null for nothing. */
  readonly after: unknown
  /** What the source had when the workbook was written, as a text; null for nothing, or where it isn't known. */
  readonly base: string | null
  readonly what: MergeOutcome
  /** Why it is a conflict; null where it is none. */
  readonly why: Conflict | null
  /** The file, with its sheet, and the row in it. */
  readonly file: string
  readonly row: number
  /** The row of the workbook that says something else; null where there is none. */
  readonly otherRow: number | null
}
