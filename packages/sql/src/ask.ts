import type { Column, RowOfColumns } from './column.ts'
import type { Connector } from './connector.ts'
import type { Parameter } from './quote.ts'
import type { QUERIES, QueryName } from './queries.ts'
import { QUERY_TEXTS } from './query-texts.ts'

type ParametersOf<P extends readonly Column[]> = {
  readonly [K in keyof P]: P[K] extends Column<infer T extends Parameter> ? T : never
}

/** What the query of that name is given for `$1`, `$2`, … */
export type QueryParameters<N extends QueryName> = ParametersOf<(typeof QUERIES)[N]['parameters']>

/** The row that the query of that name answers with. */
export type QueryRow<N extends QueryName> = RowOfColumns<(typeof QUERIES)[N]['columns']>

/**
 * Runs a query of `queries/` and returns its rows as objects.
 *
 * @param options `signal` cancels it; without one it is faster in the browser
 * @throws SqlError, when it is cancelled
 * @example const parts = await ask(sql, 'goal-parts', ['R1']) // parts[0].weight
 */
export const ask = async <N extends QueryName>(
  connector: Connector,
  name: N,
  parameters: QueryParameters<N>,
  options: { readonly signal?: AbortSignal | undefined } = {},
): Promise<readonly QueryRow<N>[]> => {
  const { columns, rows } = await connector.query(QUERY_TEXTS[name], parameters, options)
  return rows.map(
    (row) => Object.fromEntries(columns.map(({ name: column }, at) => [column, row[at]])) as QueryRow<N>,
  )
}
