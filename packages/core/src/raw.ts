/** A table as it was read, before anything is known of its cells. */
export interface RawTable {
  /** The name of the sheet or file, or the key in the JSON. */
  readonly name: string
  /** The file (or file and key) in which it stands, for messages. */
  readonly file: string
  readonly columns: readonly string[]
  /** The cells by row and column: text from CSV, any JSON value from JSON; `undefined` or `''` is empty. */
  readonly rows: readonly (readonly unknown[])[]
  /** The row of the file for each row, as a person counts it. */
  readonly lines: readonly number[]
  /** Separates the items of a list in a cell's text; JSON has arrays. Default `;`. */
  readonly listSeparator?: string
  /** Rows name their own columns, as in JSON: what a row lacks is a missing value, never a missing column. */
  readonly headless?: boolean
  /** Not rows but one value of an unknown key of a JSON, alone in the table's only cell. */
  readonly single?: boolean
}

/** A source as it was read: its tables, in any order and of any name. */
export interface RawSource {
  readonly tables: readonly RawTable[]
}
