/** What the dashboard knows of a source without asking the engine. */

/** A finding as the reader sees it: texts in the language that it was asked for in. */
export interface FaultRow {
  readonly code: string
  readonly severity: 'error' | 'warning' | 'info'
  readonly file: string
  readonly row: number | null
  readonly column: string
  readonly value: string
  readonly message: string
  readonly advice: string
}

/** A table that was read, and how many rows it has. */
export interface TableCount {
  /** The key of the table. */
  readonly table: string
  /** Its name in Swedish, as its file is called. */
  readonly name: string
  readonly rows: number
  /** How many of them are made up for show. */
  readonly illustrative: number
}

/** A source that the dashboard can show. */
export interface Source {
  readonly kind: 'sample' | 'own'
  /** The file's or folder's name; empty for the sample. */
  readonly name: string
  readonly municipality: string
  /** The day that is asked about when none is chosen. */
  readonly asOf: string
  /** The period that is asked about when none is chosen. */
  readonly period: string
  /** The periods that have outcomes or assessments, latest first. */
  readonly periods: readonly string[]
  /** Days on which something begins or ends, to choose among. */
  readonly turns: readonly string[]
  readonly tables: readonly TableCount[]
  /** The kommun's own names for the levels: `[kind, name]`. */
  readonly labels: readonly (readonly [string, string])[]
  /** SHA-256 of the files, in hexadecimal; empty for the sample. */
  readonly hash: string
}

/** What is asked: as of which day, of which period. */
export interface Choice {
  readonly asOf: string
  readonly period: string
}
