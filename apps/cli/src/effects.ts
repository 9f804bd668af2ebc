import type * as fs from 'node:fs'
import type { Day } from '@rodtrad/core'

/** Where an answer goes: a terminal, a pipe, a file, or a test. */
export interface Output {
  readonly write: (text: string | Uint8Array) => void
  readonly isTTY: boolean
  /** The width of the terminal in columns, where it is one. */
  readonly columns?: number | undefined
}

/** The files that a command reads and writes. */
export type Files = Pick<
  typeof fs,
  | 'existsSync'
  | 'mkdirSync'
  | 'mkdtempSync'
  | 'readdirSync'
  | 'readFileSync'
  | 'renameSync'
  | 'rmSync'
  | 'statSync'
  | 'writeFileSync'
>

/** All that a command may touch of the world: it comes in last, and nothing of it is global. */
export interface Effects {
  readonly stdout: Output
  readonly stderr: Output
  readonly fs: Files
  /** The folder that relative paths start from: where the user stands. */
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** The calendar day of the question's "today". */
  readonly today: Day
  /** Milliseconds since some start, for progress alone. */
  readonly now: () => number
}
