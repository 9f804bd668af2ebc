import type { Columns, Finding, Model } from '@rodtrad/core'
import type { Question } from '@rodtrad/analysis'
import type { Block } from '@rodtrad/io/document'
import type { Rows } from './document/to-csv.ts'
import type { Effects } from './effects.ts'
import type { Language } from './language.ts'
import type { Messages } from './messages.ts'
import type { Options } from './options.ts'
import type { SourceFiles } from './read-files.ts'
import type { SoundSource } from './read-source.ts'

/** A source that has been read, and the question that is put to it. */
export interface Asking {
  readonly files: SourceFiles
  /** The source without its changes, where it is asked with some (`--with`). */
  readonly unchanged?: SoundSource
  readonly model: Model
  readonly columns: Columns
  readonly question: Question
  /** What reading the source has found. */
  readonly findings: readonly Finding[]
  readonly options: Options
  readonly language: Language
  readonly messages: Messages
  readonly effects: Effects
  /** Says on stderr what goes on, when it takes its time. */
  readonly progress: (step: keyof Messages['progress']) => void
}

/** An answer in all its forms; only the one that is asked for is made. */
export interface Answer {
  readonly json: () => unknown
  readonly rows: () => Rows
  readonly blocks: () => readonly Block[]
  /** As a log of SARIF: of findings alone. */
  readonly sarif?: () => unknown
  /** Sentences for stderr. */
  readonly notes?: readonly string[]
  /** 0 when not given. */
  readonly exitCode?: 0 | 1 | 2
  /** The command has itself written what `--out` asks for: the answer tells of it, and goes to stdout. */
  readonly usesOut?: true
}

/** A command: one question put to a source. */
export type Command = (asking: Asking, args: readonly string[]) => Answer | Promise<Answer>
