import { type Model, rowsOf, TABLE_KEYS, type TableKey } from '@rodtrad/core'

/** A row as a writer sees it: cells by the field's key, and the unknown ones. */
export type LooseRow = Readonly<Record<string, unknown>> & {
  readonly extra?: readonly (readonly [string, unknown])[]
}

/** The rows of a table, to be walked by its field definitions. */
export const looseRowsOf = (model: Model, key: TableKey): readonly LooseRow[] =>
  rowsOf(model, key) as readonly unknown[] as readonly LooseRow[]

/** Tables that a source must have, though they be empty. */
const ALWAYS: ReadonlySet<TableKey> = new Set(['plan', 'goals'])

/** The tables that are written: those with rows, those that the source had, and those that it must have. */
export const writtenTables = (model: Model): readonly TableKey[] =>
  TABLE_KEYS.filter(
    (key) => ALWAYS.has(key) || rowsOf(model, key).length > 0 || model.origins[key] !== undefined,
  )
