import type { Finding, TableKey } from '@rodtrad/core'
import type { LooseRow } from './loose-rows.ts'

/** A row of a change: cells by the keys of the format or its Swedish headers; `null` empties a cell. */
export type ChangeRow = Readonly<Record<string, unknown>>

type ByTable<T> = Readonly<Partial<Record<TableKey, readonly T[]>>>

/**
 * What is to be done with a source: rows to add, to change and to drop, by table. How a row is picked out, the README
 * of this package tells ("What-if").
 */
export interface Changes {
  readonly add?: ByTable<ChangeRow>
  readonly change?: ByTable<ChangeRow>
  /** Ids, or objects that pick rows out. */
  readonly drop?: ByTable<string | ChangeRow>
}

/** The three parts of a file of changes, in the order in which they are made. */
export const CHANGE_PARTS = ['drop', 'change', 'add'] as const
export type ChangePart = (typeof CHANGE_PARTS)[number]

/** Where a fault of a change stands: the file and the part of it, as `changes.json change.goals`. */
export const changePlace = (file: string, part: ChangePart, table: TableKey): string =>
  `${file} ${part}.${table}`

/** A file of changes that has been read: `undefined` where its form is at fault. */
export interface ReadChanges {
  readonly changes: Changes | undefined
  /** The tables of it whose form is sound, so that their faults too can be told. */
  readonly sound: Changes
  readonly findings: readonly Finding[]
}

/** What is to become of the rows of one table. */
export interface Edit {
  /** Places of rows. */
  readonly dropped: ReadonlySet<number>
  /** Rows as they are to be, by their places. */
  readonly changed: ReadonlyMap<number, LooseRow>
  readonly added: readonly LooseRow[]
}

/** The edits of every table that has any, and all that is wrong with the changes. */
export interface Edits {
  readonly byTable: ReadonlyMap<TableKey, Edit>
  readonly findings: readonly Finding[]
}
