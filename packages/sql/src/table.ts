import type { Columns, ColumnType, RowOfColumns } from './column.ts'
import { identifier, literal, type Parameter } from './quote.ts'

const SHORT = 20

declare const rows: unique symbol

/** A table of the database: its name, its columns in order, and (for the compiler alone) the rows that it takes. */
export interface TableDefinition<R extends object = never> {
  readonly name: string
  readonly columns: readonly { readonly name: string; readonly type: ColumnType }[]
  readonly [rows]?: (row: R) => void
}

/**
 * Defines a table out of its columns.
 *
 * @example const trace = defineTable('trace', { ancestor: text, descendant: text, depth: integer })
 */
export const defineTable = <C extends Columns>(
  name: string,
  columns: C,
): TableDefinition<RowOfColumns<C>> => ({
  name,
  columns: Object.entries(columns).map(([column, { type }]) => ({ name: column, type })),
})

/** The statement that makes the table where there is none yet. */
export const createTable = ({ name, columns }: TableDefinition): string => {
  const list = columns.map((column) => `${identifier(column.name)} ${column.type}`).join(', ')
  return `CREATE TABLE IF NOT EXISTS ${identifier(name)} (${list})`
}

/** Rows on their way into a table, which they replace. */
export interface Load {
  readonly table: TableDefinition
  readonly rows: readonly object[]
}

/** Pairs a table with rows of its type. A key that a row lacks, or that is `undefined`, becomes NULL. */
export const loadOf = <R extends object>(table: TableDefinition<R>, rows: readonly R[]): Load => ({
  table,
  rows,
})

/** Rows that are better written into a statement than sent beside it. */
export const isShort = ({ rows }: Load): boolean => rows.length <= SHORT

/** The statement that adds a few rows, if there are any. */
export const insertionOf = ({ table, rows }: Load): readonly string[] => {
  if (rows.length === 0) return []
  const columns = table.columns.map(({ name }) => valuesOf(rows, name) as Parameter[])
  const tuples = rows.map((_, row) => `(${columns.map((values) => literal(values[row]!)).join(', ')})`)
  return [`INSERT INTO ${identifier(table.name)} VALUES ${tuples.join(', ')}`]
}

/** The values of one column of rows, NULL where a row has none. */
export const valuesOf = (rows: readonly object[], column: string): unknown[] =>
  rows.map((row) => (Object.hasOwn(row, column) ? ((row as Record<string, unknown>)[column] ?? null) : null))
