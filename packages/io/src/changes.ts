import type { Finding, TableKey } from '@rodtrad/core'

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
  readonly findings: readonly Finding[]
}
