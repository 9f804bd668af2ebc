import { fieldsOf, type TableKey } from '@rodtrad/core'
import { cellText, type TextContext } from './cell-text.ts'
import type { BaseRow } from './collection-base.ts'
import type { LooseRow } from './loose-rows.ts'
import type { Conflict, Dispute } from './merge-conflicts.ts'
import type { GivenTable } from './merge-given.ts'
import type { MergeOutcome, MergeRow } from './merge-row.ts'
import { ROW_KEYS } from './row-keys.ts'

/** What becomes of one cell of a row. */
export type Cell = Pick<MergeRow, 'column' | 'before' | 'after' | 'base' | 'what' | 'why'>

const outcomeOf = (was: string, after: string, then: string | undefined, isNew: boolean): MergeOutcome => {
  if (after === was || after === then) return 'unchanged'
  if (then !== undefined && was !== then) return 'conflict'
  return isNew ? 'added' : 'changed'
}

/**
 * What becomes of each cell of a row. Without a memory of what was there, an empty cell says nothing; with one, it may
 * have been emptied.
 */
export const cellsOf = (
  { key, columns }: GivenTable,
  row: LooseRow,
  before: LooseRow | undefined,
  base: BaseRow['values'] | undefined,
  context: TextContext,
): readonly Cell[] => {
  const fields = fieldsOf(key)
  const cells = columns.flatMap((column): readonly Cell[] => {
    const cell = fields[column]?.cell
    if (cell === undefined || ROW_KEYS[key].includes(column)) return []
    const textOf = (value: unknown): string => (value === undefined ? '' : cellText(cell, value, context))
    const after = textOf(row[column])
    const then = base === undefined ? undefined : (base[column] ?? '')
    if (after === '' && (then ?? '') === '') return []
    const what = outcomeOf(textOf(before?.[column]), after, then, before === undefined)
    return [
      {
        column,
        before: before?.[column] ?? null,
        after: row[column] ?? null,
        base: then === undefined || then === '' ? null : then,
        what,
        why: what === 'conflict' ? 'both' : null,
      },
    ]
  })
  // A plain link is nothing but its keys; of any other table, such a row has not been filled in.
  return key === 'links' && cells.length === 0 && before === undefined ? keyCell(key, row) : cells
}

/** A new row that is nothing but its keys, told by the last that is filled. */
const keyCell = (key: TableKey, row: LooseRow): readonly Cell[] => {
  const column = ROW_KEYS[key].findLast((name) => row[name] !== undefined)
  return column === undefined
    ? []
    : [{ column, before: null, after: row[column], base: null, what: 'added', why: null }]
}

/** A row with its changed cells; one that was emptied is gone. */
export const applied = (row: LooseRow, cells: readonly Cell[]): LooseRow => {
  const gone = new Set(cells.flatMap(({ column, after }) => (after === null ? [column] : [])))
  const changed = cells.flatMap(({ column, after }) => (after === null ? [] : [[column, after] as const]))
  return {
    ...Object.fromEntries(Object.entries(row).filter(([column]) => !gone.has(column))),
    ...Object.fromEntries(changed),
  }
}

/** What is known of a row besides its cells, and may keep them out. */
export interface Doubts {
  readonly dispute: Dispute | undefined
  readonly bad: ReadonlySet<string> | undefined
  readonly foreign: boolean
  readonly isNew: boolean
}

/** The cells of a row, those in conflict that may not be taken in for what is known of the row. */
export const doubted = (
  key: TableKey,
  cells: readonly Cell[],
  { dispute, bad, foreign, isNew }: Doubts,
): readonly Cell[] => {
  const conflict = (why: Conflict, cell: Cell): Cell => ({ ...cell, what: 'conflict', why })
  const isLost =
    (isNew && ROW_KEYS[key].some((column) => bad?.has(column))) ||
    cells.some(({ column, what }) => what !== 'unchanged' && bad?.has(column))
  return cells.map((cell) => {
    if (dispute !== undefined && (isNew || dispute.columns.has(cell.column))) return conflict('twice', cell)
    if (cell.what === 'unchanged') return cell
    return isLost ? conflict('reference', cell) : foreign ? conflict('organ', cell) : cell
  })
}
