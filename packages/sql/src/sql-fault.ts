/**
 * What can be wrong with a statement:
 * - `syntax`: it is no SQL; `name`: a table, column or function that isn't there; `value`: a value that doesn't fit;
 * - `refused`: it asks for more than to read the tables; `timeout`, `cancelled`, `memory`: it was stopped;
 * - `crashed`: the engine broke, and starts anew for the next statement; `other`: the rest.
 */
export type FaultKind =
  'syntax' | 'name' | 'value' | 'refused' | 'timeout' | 'cancelled' | 'memory' | 'crashed' | 'other'

/** Where in the statement: `offset` counts UTF-16 units from 0, `line` and `column` from 1. */
export interface Position {
  readonly offset: number
  readonly line: number
  readonly column: number
}

/** What was wrong with a statement, as a value to show. */
export interface SqlFault {
  readonly kind: FaultKind
  /** The engine's own words, in English. */
  readonly message: string
  readonly position?: Position
}

/** A statement of the program's own that failed: a mistake of the programmer, or an engine that broke. */
export class SqlError extends Error {
  override readonly name = 'SqlError'
  readonly fault: SqlFault

  constructor(fault: SqlFault, options?: ErrorOptions) {
    const { kind, message, position } = fault
    const place = position === undefined ? '' : ` (line ${position.line}, column ${position.column})`
    super(`${kind}: ${message}${place}`, options)
    this.fault = fault
  }
}

/** Makes an error of a kind. */
export const sqlError = (kind: FaultKind, message: string): SqlError => new SqlError({ kind, message })
