import type { CodeList } from './codes.ts'
import type { Day, DayEnd } from './day.ts'
import type { Id } from './id.ts'
import type { Period } from './period.ts'

/** What a cell of a column holds. One definition serves reading, writing, the schemas and the SQL tables. */
export type Cell =
  | { readonly holds: 'id' }
  | { readonly holds: 'text' }
  | { readonly holds: 'texts' }
  | { readonly holds: 'reference'; readonly to: readonly TableKey[] }
  | { readonly holds: 'references'; readonly to: readonly TableKey[] }
  | { readonly holds: 'code'; readonly codes: CodeList }
  | { readonly holds: 'codes'; readonly codes: CodeList }
  | { readonly holds: 'rating' }
  | { readonly holds: 'number'; readonly above?: number; readonly least?: number; readonly most?: number }
  | { readonly holds: 'boolean' }
  | { readonly holds: 'day'; readonly end: DayEnd }
  | { readonly holds: 'period' }
  | { readonly holds: 'year' }
  | { readonly holds: 'pairs' }
  | { readonly holds: 'spans' }

export type TableKey =
  | 'plan'
  | 'organisations'
  | 'goals'
  | 'links'
  | 'indicators'
  | 'targets'
  | 'outcomes'
  | 'assessments'
  | 'ratings'
  | 'missions'
  | 'factors'
  | 'analyses'
  | 'positions'
  | 'dialogues'
  | 'proposals'
  | 'decisions'
  | 'budget'
  | 'events'
  | 'suppressions'

/** A column: its Swedish header, what its cells hold, and whether a row must have one. */
export interface Field<C extends Cell = Cell, R extends boolean = boolean> {
  readonly header: string
  readonly cell: C
  readonly required: R
}

export type Fields = Readonly<Record<string, Field>>

type ValueOf<C extends Cell> = C extends { holds: 'id' | 'reference' }
  ? Id
  : C extends { holds: 'references' }
    ? readonly Id[]
    : C extends { holds: 'texts' | 'pairs' | 'spans' }
      ? readonly string[]
      : C extends { holds: 'code'; codes: infer L }
        ? keyof L & string
        : C extends { holds: 'codes'; codes: infer L }
          ? readonly (keyof L & string)[]
          : C extends { holds: 'number' | 'year' }
            ? number
            : C extends { holds: 'boolean' }
              ? boolean
              : C extends { holds: 'day' }
                ? Day
                : C extends { holds: 'period' }
                  ? Period
                  : string

/** What every row may carry besides its table's columns. */
export interface RowMarks {
  /** True where the row is made up for show (FORMAT: "illustrativ"). */
  readonly illustrative?: boolean
  /** Columns that the format doesn't know, kept as they were read: `[header, value]`. */
  readonly extra?: readonly (readonly [string, unknown])[]
}

/** The row of a table, out of its fields: required ones are there, the others where they have a value. */
export type RowOf<F extends Fields> = {
  readonly [K in keyof F as F[K] extends Field<Cell, true> ? K : never]: ValueOf<F[K]['cell']>
} & {
  readonly [K in keyof F as F[K] extends Field<Cell, true> ? never : K]?: ValueOf<F[K]['cell']>
} & RowMarks

/** A table of the format: its key, its Swedish name (of the sheet and the file) and its columns in order. */
export interface Table<F extends Fields = Fields> {
  readonly key: TableKey
  readonly name: string
  readonly fields: F
}

type Optional<C extends Cell> = Field<C, false>
type Required<C extends Cell> = Field<C, true>

/** Makes an optional column. */
export const field = <const C extends Cell>(header: string, cell: C): Optional<C> => ({
  header,
  cell,
  required: false,
})
/** Makes a column that every row must fill. */
export const needed = <const C extends Cell>(header: string, cell: C): Required<C> => ({
  header,
  cell,
  required: true,
})

export const id = { holds: 'id' } as const
export const text = { holds: 'text' } as const
export const texts = { holds: 'texts' } as const
export const rating = { holds: 'rating' } as const
export const number = { holds: 'number' } as const
export const boolean = { holds: 'boolean' } as const
export const period = { holds: 'period' } as const
export const year = { holds: 'year' } as const
export const pairs = { holds: 'pairs' } as const
export const spans = { holds: 'spans' } as const
export const from = { holds: 'day', end: 'from' } as const
export const to = { holds: 'day', end: 'to' } as const
export const day = from
export const share = { holds: 'number', least: 0, most: 1 } as const
export const above = <const N extends number>(bound: N): { readonly holds: 'number'; readonly above: N } => ({
  holds: 'number',
  above: bound,
})
export const least = <const N extends number>(bound: N): { readonly holds: 'number'; readonly least: N } => ({
  holds: 'number',
  least: bound,
})
export const code = <const L extends CodeList>(codes: L): { readonly holds: 'code'; readonly codes: L } => ({
  holds: 'code',
  codes,
})
export const codes = <const L extends CodeList>(list: L): { readonly holds: 'codes'; readonly codes: L } => ({
  holds: 'codes',
  codes: list,
})
export const reference = (
  ...tables: readonly TableKey[]
): { readonly holds: 'reference'; readonly to: readonly TableKey[] } => ({ holds: 'reference', to: tables })
export const references = (
  ...tables: readonly TableKey[]
): { readonly holds: 'references'; readonly to: readonly TableKey[] } => ({ holds: 'references', to: tables })
