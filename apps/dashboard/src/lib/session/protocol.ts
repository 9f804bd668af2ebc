/** What the page and the source worker say to each other. */
import type { Changes, Renaming, UnknownName } from '@rodtrad/io'
import type { Filter, Parameter, QueryName, ReadOnlyAnswer } from '@rodtrad/sql'
import type { Difference, Named } from './difference.ts'
import type { DroppedFile, KeptList } from './kept.ts'
import type { MergePreview } from './merging.ts'
import type { RowsAround } from './rows-around.ts'
import type { Choice, FaultRow, Source } from './source.ts'
import type { SourceCell } from './source-row.ts'
import type { Lang } from '../i18n/words.ts'

/** What reading files came to. */
export interface Reading {
  /** The source, or nothing where a fault of form makes it unusable. */
  readonly source: Source | undefined
  /** The first thousand. */
  readonly faults: readonly FaultRow[]
  readonly counts: Readonly<Record<FaultRow['severity'], number>>
  /** Whether the browser has kept the source; true where there is none to keep. */
  readonly isKept: boolean
  /** Tables and columns that the format doesn't know. */
  readonly unknown: readonly UnknownName[]
  /** What tables and columns were read as, by the reader's choice. */
  readonly renamings: readonly Renaming[]
  /** The files were a filled collection workbook: what it would change in the source that is shown. */
  readonly merge: MergePreview | undefined
}

/** A source as of a day, for a period, to be set against another. */
export interface ComparedSide {
  /** The hash of a kept source, or its beginning; empty for the sample; null for what is shown, as it is shown. */
  readonly source: string | null
  /** What is shown is taken as it is, without what is tried. */
  readonly asItIs?: boolean
  readonly choice: Choice
}

/** What the page asks. Each has its answer type in {@link Answers}. */
export type Request =
  | { readonly kind: 'start'; readonly sample: string }
  /** SQL that the reader has written: it only reads. */
  | {
      readonly kind: 'ask'
      readonly sql: string
      readonly choice: Choice
      readonly filter: Filter
      readonly lang: Lang
    }
  | {
      readonly kind: 'open'
      readonly name: string
      readonly files: readonly DroppedFile[]
      readonly lang: Lang
    }
  /** The files that were read last, with other names. */
  | { readonly kind: 'rename'; readonly renamings: readonly Renaming[]; readonly lang: Lang }
  | { readonly kind: 'corrected' }
  | { readonly kind: 'organs'; readonly choice: Choice }
  | { readonly kind: 'collect'; readonly organ: string; readonly choice: Choice }
  /** The workbook that was dropped last, merged anew. */
  | { readonly kind: 'merge'; readonly force: boolean; readonly lang: Lang }
  | { readonly kind: 'takeMerge'; readonly lang: Lang }
  /** A kept source, by its hash or the beginning of it. */
  | { readonly kind: 'show'; readonly source: string; readonly lang: Lang }
  | { readonly kind: 'sample' }
  | { readonly kind: 'kept' }
  | { readonly kind: 'remove'; readonly sources: readonly string[] }
  | { readonly kind: 'takeBack'; readonly sources: readonly string[] }
  | {
      readonly kind: 'difference'
      readonly before: ComparedSide
      readonly after: ComparedSide
      readonly lang: Lang
    }
  /** Shows the source as if it were changed; without changes, as it is. */
  | { readonly kind: 'whatIf'; readonly changes: Changes | undefined; readonly lang: Lang }
  | { readonly kind: 'faults'; readonly form: 'csv' | 'xlsx'; readonly lang: Lang }
  /** What stands around a row of a file that was read last. */
  | { readonly kind: 'rowsAround'; readonly file: string; readonly row: number }
  | { readonly kind: 'sarif'; readonly choice: Choice; readonly lang: Lang }
  | { readonly kind: 'sourceRow'; readonly table: string; readonly row: number }
  | {
      readonly kind: 'rows'
      readonly query: QueryName
      /** Values, never SQL: the engine binds them, or has them as literals. */
      readonly params: readonly Parameter[]
      readonly choice: Choice
      /** What the views `shown_goals` and `shown_organs` let pass. */
      readonly filter: Filter
      /** The language of the findings. */
      readonly lang: Lang
    }

export interface Answers {
  ask: ReadOnlyAnswer
  start: null
  open: Reading
  rename: Reading
  /** The files with the names that were chosen, packed. */
  corrected: Blob
  organs: readonly Named[]
  collect: Blob
  merge: MergePreview | undefined
  takeMerge: Reading
  /** Nothing where it isn't kept, or can't be read any more. */
  show: Reading | undefined
  sample: null
  kept: KeptList
  remove: KeptList
  takeBack: KeptList
  /** Nothing where one of the sides isn't kept any more. */
  difference: Difference | undefined
  /** What is wrong with the changes; then the source stays as it was. */
  whatIf: readonly FaultRow[]
  /** All faults as CSV or a workbook. */
  faults: Blob
  /** Nothing where there is no such row. */
  rowsAround: RowsAround | undefined
  /** All findings as a log of SARIF. */
  sarif: Blob
  /** A row of the source as its file has it; nothing where there is no such row. */
  sourceRow: readonly SourceCell[]
  rows: readonly object[]
}

/** How far something that takes time has come. */
export interface Progress {
  readonly step: 'engine' | 'source' | 'analysis'
  /** From 0 to 1. */
  readonly share: number
}

export type ToWorker =
  | { readonly id: number; readonly request: Request }
  /** The answer is no longer wanted. */
  | { readonly id: number; readonly forget: true }

export type FromWorker =
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly fault: string }
  | { readonly id: number; readonly progress: Progress }
