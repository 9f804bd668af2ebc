import { statedOf } from '@rodtrad/analysis'
import type { Answer, Asking } from './command.ts'
import type { Block, ColumnHead, Text } from '@rodtrad/io/document'
import { cellOf } from './document/to-csv.ts'
import { headingOf } from './heading.ts'
import { say } from './messages.ts'

/** A row of an analysis: flat, so that it is a row of a table, too. */
export type FlatRow = object

/** A column of the table for people: its heading, and what a row says in it. */
export interface RowColumn<R> extends ColumnHead {
  readonly cell: (row: R) => Text
}

/** How an analysis' rows are told. */
export interface RowsSpec<R extends FlatRow> {
  readonly title: string
  readonly rows: readonly R[]
  /** The keys of a row, in order: the columns of the CSV. */
  readonly keys: readonly (keyof R & string)[]
  /** What the rows come to, in a sentence or more, before the table. */
  readonly lead: readonly Block[]
  /** The columns of the table; none where {@link tables} stand in its place. */
  readonly columns?: readonly RowColumn<R>[]
  /** What stands in the table's place: a matrix, or several tables. */
  readonly tables?: readonly Block[]
  /** The heading of the rows that follow; said where it changes. */
  readonly section?: (row: R) => Text
  /** The rows that people get; default all. */
  readonly shown?: readonly R[]
  /** What stands after the table: a legend, what was left out. */
  readonly after?: readonly Block[]
  /** The rows of the CSV, and their columns, where it has more than {@link rows}. */
  readonly csv?: {
    readonly keys: readonly string[]
    readonly rows: readonly Readonly<Record<string, unknown>>[]
  }
  /** Keys of the JSON beside `asOf`, `period` and `rows`. */
  readonly extra?: Readonly<Record<string, unknown>>
  readonly notes?: readonly string[]
}

/** The most rows that people get; the other forms have them all. */
const MOST = 1000

const tableOf = <R extends FlatRow>({ columns = [], section }: RowsSpec<R>, rows: readonly R[]): Block => {
  const headOf = (row: R): string => JSON.stringify(section?.(row))
  return {
    kind: 'table',
    columns: columns.map(({ cell: _, ...head }) => head),
    rows: rows.flatMap((row, at) => {
      const before = rows[at - 1]
      const starts = section !== undefined && (before === undefined || headOf(before) !== headOf(row))
      const cells = columns.map(({ cell }) => cell(row))
      return starts ? [{ section: section(row) }, cells] : [cells]
    }),
  }
}

const isIllustrative = (row: FlatRow): boolean => 'illustrative' in row && row.illustrative === true

const blocksOf = <R extends FlatRow>(asking: Asking, spec: RowsSpec<R>): readonly Block[] => {
  const { messages } = asking
  const rows = (spec.shown ?? spec.rows).slice(0, MOST)
  const cut = (spec.shown ?? spec.rows).length - rows.length
  const dim = (text: string): Block => ({ kind: 'paragraph', text: [{ text, style: 'dim' }] })
  return [
    headingOf(asking, spec.title),
    ...spec.lead,
    ...(spec.tables ?? (rows.length === 0 ? [] : [tableOf(spec, rows)])),
    ...(cut > 0 ? [dim(say(messages.cut, { count: cut }))] : []),
    ...(spec.after ?? []),
    ...(rows.some(isIllustrative) ? [dim(messages.illustrative)] : []),
  ]
}

/**
 * The answer of an analysis whose rows are flat, in every form: `{asOf, period, rows}` (FORMAT: "any other analysis"),
 * the same rows as CSV, and a sentence with a table for people.
 */
export const rowsAnswer = <R extends FlatRow>(asking: Asking, spec: RowsSpec<R>): Answer => {
  const { asOf, period } = statedOf(asking.question)
  const { keys, rows } = spec.csv ?? {
    keys: spec.keys,
    rows: spec.rows as readonly Readonly<Record<string, unknown>>[],
  }
  return {
    json: () => ({ asOf, period, ...spec.extra, rows: spec.rows }),
    rows: () => ({
      columns: [...keys, 'asOf', 'period'],
      rows: rows.map((row) => [...keys.map((key) => cellOf(row[key])), asOf, period]),
    }),
    blocks: () => blocksOf(asking, spec),
    ...(spec.notes === undefined ? {} : { notes: spec.notes }),
  }
}

/** One paragraph that stands out: what the rows come to. */
export const leadText = (text: string): Block => ({ kind: 'paragraph', text: [{ text, style: 'strong' }] })
