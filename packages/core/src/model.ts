import type { TableKey } from './field.ts'
import type { RawTable } from './raw.ts'
import type { Plan, Row } from './schema.ts'

/** Where the rows of a table came from. */
export interface Origin {
  readonly file: string
  /** The row of the file for each row of the table. */
  readonly lines: readonly number[]
}

/**
 * A source that has been read without a fault of form: typed rows, references as ids. References may still be
 * unknown and links may still have wrong ends: those are faults of structure, which the graph leaves out and names.
 */
export type Model = {
  readonly plan: Plan
  readonly origins: Readonly<Partial<Record<TableKey, Origin>>>
  /** Tables that the format doesn't know, kept to be written back. */
  readonly unknownTables: readonly RawTable[]
} & { readonly [K in Exclude<TableKey, 'plan'>]: readonly Row<K>[] }

/** The rows of any table of a model; the plan is a table of one row. */
export const rowsOf = <K extends TableKey>(model: Model, key: K): readonly Row<K>[] =>
  (key === 'plan' ? [model.plan] : model[key]) as readonly Row<K>[]
