/** The types of the columns of this package, in DuckDB's words. An answer to somebody's own SQL may have others. */
export type ColumnType = 'VARCHAR' | 'VARCHAR[]' | 'DOUBLE' | 'INTEGER' | 'BIGINT' | 'BOOLEAN' | 'DATE'

declare const holds: unique symbol

/** A column: its type in the engine, whether it may be NULL, and (for the compiler alone) what its values are. */
export interface Column<T = unknown> {
  readonly type: ColumnType
  readonly nullable: boolean
  readonly [holds]?: T
}

/** Columns by name, in order. */
export type Columns = Readonly<Record<string, Column>>

type ValueOf<C> = C extends Column<infer T> ? T : never

/**
 * The row that columns make.
 *
 * @example type Part = RowOfColumns<typeof parts.columns> // { goal: string, weight: number, rule: string | null, … }
 */
export type RowOfColumns<C extends Columns> = { readonly [K in keyof C]: ValueOf<C[K]> }

const column = <T>(type: ColumnType): Column<T> => ({ type, nullable: false })

export const text: Column<string> = column('VARCHAR')
export const texts: Column<readonly string[]> = column('VARCHAR[]')
export const number: Column<number> = column('DOUBLE')
export const integer: Column<number> = column('INTEGER')
/** What `count(*)` gives. */
export const count: Column<number> = column('BIGINT')
export const boolean: Column<boolean> = column('BOOLEAN')
/** A day as text, `2025-12-31`. */
export const day: Column<string> = column('DATE')

/** A text out of a closed list. */
export const word = <W extends string>(): Column<W> => column('VARCHAR')

/** The same column, where a row may lack the value. */
export const orNull = <T>(of: Column<T>): Column<T | null> => ({ type: of.type, nullable: true })
