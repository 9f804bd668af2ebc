import type { Parameter } from './quote.ts'
import type { SqlFault } from './sql-fault.ts'
import type { Load, TableDefinition } from './table.ts'

/** A value of an answer, as plain data. A day is `2025-12-31`; a whole number beyond 2⁵³ is its text. */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [name: string]: Value }

/** An answer: its columns with their types in DuckDB's words (`VARCHAR`, `DOUBLE`, `VARCHAR[]`), and its rows. */
export interface Answer {
  readonly columns: readonly { readonly name: string; readonly type: string }[]
  readonly rows: readonly (readonly Value[])[]
}

/** An answer to somebody's own SQL, or what was wrong with it. */
export type ReadOnlyAnswer =
  | (Answer & {
      readonly ok: true
      /** Whether there were more rows than the limit. */
      readonly truncated: boolean
    })
  | { readonly ok: false; readonly fault: SqlFault }

/** A database with the tables of this package; the same in the browser and in Node. */
export interface Connector {
  /**
   * Runs one statement of the program's own. Statements run one at a time, in order; one whose signal is aborted
   * before its turn is never run, and one whose signal is aborted later is stopped.
   *
   * @param parameters for `$1`, `$2`, …
   * @param options without a signal it can't be stopped, and is faster in the browser
   * @throws SqlError, when the statement fails or is cancelled
   * @example await sql.query('SELECT "title" FROM "goals" WHERE "id" = $1', ['N1'])
   */
  query(
    sql: string,
    parameters?: readonly Parameter[],
    options?: { readonly signal?: AbortSignal | undefined },
  ): Promise<Answer>
  /**
   * Runs SQL that somebody has written: one question that only reads the tables, held to that by the engine. It
   * never throws because of the SQL.
   *
   * @param options `limit`: the most rows, default 10 000; `timeout` in ms, default 30 000
   * @example await sql.readOnly('SELECT kind, count(*) AS antal FROM goals GROUP BY kind', { limit: 100 })
   */
  readOnly(
    sql: string,
    options?: { readonly signal?: AbortSignal; readonly limit?: number; readonly timeout?: number },
  ): Promise<ReadOnlyAnswer>
  /** Replaces all rows of a table at once. The rows are kept, to be loaded again after a crash: don't change them. */
  load<R extends object>(table: TableDefinition<R>, rows: readonly R[]): Promise<void>
  /** Replaces the rows of many tables at once: no statement sees some old and some new. */
  loadAll(loads: readonly Load[]): Promise<void>
  /** Ends the engine. What still waits fails. */
  close(): Promise<void>
}
