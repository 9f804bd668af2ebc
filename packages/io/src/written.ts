import type { Loss } from './loss.ts'

/** A file that is ready to be stored as UTF-8. */
export interface WrittenFile {
  readonly name: string
  readonly text: string
  readonly rows: number
}

/** A source in its written form, and what the format could not carry. */
export interface Written {
  readonly files: readonly WrittenFile[]
  readonly losses: readonly Loss[]
}
