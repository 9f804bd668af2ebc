import type { Column, Columns } from './column.ts'

/** A query of this package: what `$1`, `$2`, … are, and the columns that it answers with. */
export interface Query<P extends readonly Column[] = readonly Column[], C extends Columns = Columns> {
  readonly parameters: P
  readonly columns: C
}

/**
 * Declares what a query is given and what it answers with.
 *
 * @example query([text], { from: text, to: text })
 */
export const query = <const P extends readonly Column[], C extends Columns>(
  parameters: P,
  columns: C,
): Query<P, C> => ({ parameters, columns })
