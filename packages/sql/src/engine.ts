import type { Answer } from './connector.ts'
import type { Parameter } from './quote.ts'
import type { TableDefinition } from './table.ts'

/** How a statement is run. */
export interface RunOptions {
  /** Stops it: the engine is told to, and the promise fails as `cancelled`. */
  readonly signal?: AbortSignal | undefined
  /** Reads no more rows than this. */
  readonly limit?: number | undefined
  /**
   * It is stopped only when all is closed: an engine that is faster in one step may take it so, and keep its plan for when it is
   * asked again.
   */
  readonly oneStep?: boolean
}

/** A connection to an engine. What it throws is the engine's own; `toFault` tells what it means. */
export interface Session {
  /** Parses and binds exactly one statement, without running it. */
  check(sql: string, signal?: AbortSignal): Promise<void>
  run(sql: string, parameters?: readonly Parameter[], options?: RunOptions): Promise<Answer>
  /** Adds rows to a table that is there. */
  append(table: TableDefinition, rows: readonly object[]): Promise<void>
  close(): Promise<void>
}

/** A running engine with an empty database in memory, hardened. */
export interface Engine {
  /** False when it had to be ended, as one that did not stop when it was told to. */
  readonly alive: boolean
  connect(): Promise<Session>
  close(): Promise<void>
}

/**
 * The settings of every engine: nothing from disk or net, no extensions, and nobody may change that. (They come
 * first, `lock_configuration` last.) Errors come as JSON, with the place in the statement.
 */
export const SETTINGS: Readonly<Record<string, string>> = {
  errors_as_json: 'true',
  autoload_known_extensions: 'false',
  autoinstall_known_extensions: 'false',
  allow_community_extensions: 'false',
  enable_external_access: 'false',
  lock_configuration: 'true',
}
