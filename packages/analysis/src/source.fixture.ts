import {
  type Day,
  type Finding,
  nodeOf,
  type ParsedSource,
  parseSource,
  type Period,
  type TableKey,
  toColumns,
} from '@rodtrad/core'
import { type Asked, ask, type Question } from './question.ts'

/** A row as JSON would write it, by the English keys. */
export type Row = Readonly<Record<string, unknown>>

/** A small source: its tables by key; the plan is a table of one row and may be left out. */
export type Source = Readonly<Partial<Record<TableKey, readonly Row[]>>>

export const TODAY = '2026-03-01' as Day
/** The question that the tests put where they say no other. */
export const ASKED = { asOf: '2026-01-31' as Day, period: '2025' as Period } as const satisfies Asked

/** Reads a source as it would be read from a file; row 1 is the header's. */
export const readSource = (source: Source): ParsedSource =>
  parseSource({
    tables: Object.entries({ plan: [{ municipality: 'Provköping', code: '9999' }], ...source }).map(
      ([name, rows]) => {
        const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
        return {
          name,
          file: `${name}.json`,
          columns,
          rows: rows.map((row) => columns.map((column) => row[column])),
          lines: rows.map((_, index) => index + 2),
          headless: true,
        }
      },
    ),
  })

/** The question put to a source, with everything that was found on the way. */
export const questioned = (
  source: Source,
  asked: Asked = ASKED,
): { readonly question: Question; readonly found: readonly Finding[] } => {
  const { model, findings } = readSource(source)
  if (!model) throw new TypeError(`the test source has faults of form: ${JSON.stringify(findings)}`)
  const made = toColumns(model)
  return { question: ask(made.columns, asked, TODAY), found: [...findings, ...made.findings] }
}

export const questionOf = (source: Source, asked: Asked = ASKED): Question =>
  questioned(source, asked).question

/** A goal's place in its table. */
export const goalNamed = ({ graph }: Question, id: string): number => {
  const node = nodeOf(graph.columns, id)
  if (node === undefined) throw new RangeError(`no goal: ${id}; name one of the source`)
  return node - graph.columns.first.goals
}

export const goal = (id: string, kind = 'namndmal', more: Row = {}): Row => ({ id, kind, title: id, ...more })
export const organ = (id: string, kind = 'namnd', more: Row = {}): Row => ({ id, kind, name: id, ...more })
export const indicator = (id: string, more: Row = {}): Row => ({
  id,
  title: id,
  polarity: 'higher',
  unit: '%',
  ...more,
})
export const contributes = (from: string, to: string, more: Row = {}): Row => ({
  from,
  to,
  kind: 'contributes',
  ...more,
})
export const measuredBy = (from: string, to: string, more: Row = {}): Row => ({
  from,
  to,
  kind: 'measuredBy',
  ...more,
})

/** Goals measured each by an indicator of its own, `i-ID`, with the target 100 and, unless null, an outcome of 2025. */
export const measured = (
  attained: Readonly<Record<string, number | null>>,
): Readonly<Record<'indicators' | 'targets' | 'outcomes' | 'links', readonly Row[]>> => ({
  indicators: Object.keys(attained).map((id) => indicator(`i-${id}`, { scale: 'ratio' })),
  targets: Object.keys(attained).map((id) => ({ indicator: `i-${id}`, value: 100, period: '2025' })),
  outcomes: Object.entries(attained).flatMap(([id, value]) =>
    value === null ? [] : [{ indicator: `i-${id}`, period: '2025', value: value * 100 }],
  ),
  links: Object.keys(attained).map((id) => measuredBy(id, `i-${id}`)),
})
