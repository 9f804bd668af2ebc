import { attainment, ask, coverage, type Question as Asked } from '@rodtrad/analysis'
import { type Day, nodeOf, parseDay, parsePeriod, toColumns } from '@rodtrad/core'
import { readModel } from '@rodtrad/io'
import type { Question, Source } from './reference/index.ts'

const TODAY = '2026-11-24' as Day

/** Puts the oracle's question to the product, the whole way: JSON in, typed arrays, question. */
export const productQuestion = (source: Source, question: Question): Asked => {
  const bytes = new TextEncoder().encode(JSON.stringify(source))
  const { model, findings } = readModel([{ name: 'source.json', bytes }])
  if (!model) throw new TypeError(`the source has faults of form: ${JSON.stringify(findings.slice(0, 3))}`)
  return ask(
    toColumns(model).columns,
    {
      asOf: parseDay(question.asOf, 'to'),
      period: parsePeriod(question.period),
      drafts: question.drafts ?? false,
    },
    TODAY,
  )
}

const sorted = (ids: readonly string[]): readonly string[] => ids.toSorted()
const byId = <T extends { readonly id: string }>(rows: readonly T[]): readonly T[] =>
  rows.toSorted((a, b) => (a.id < b.id ? -1 : 1))

/** An answer without the order of its lists and the last digits of its figures, so that two can be held together. */
const figure = (value: number | null): string =>
  value === null ? 'null' : value.toFixed(8).replace(/^-(0\.0+)$/, '$1')

type CoverageAnswer = Pick<
  ReturnType<typeof coverage>,
  'organisations' | 'exempt' | 'orphans' | 'mandated' | 'suspect'
> & {
  readonly goals: readonly (Omit<ReturnType<typeof coverage>['goals'][number], 'cells'> & {
    readonly cells: readonly {
      readonly organisation: string
      readonly level: number
      readonly name: string
      readonly answered: boolean
      readonly stance: string | null
      readonly via: readonly string[]
    }[]
  })[]
}

/** What is compared of an answer of coverage. */
export const comparedCoverage = (answer: CoverageAnswer) => ({
  organisations: sorted(answer.organisations),
  exempt: sorted(answer.exempt),
  orphans: sorted(answer.orphans),
  mandated: sorted(answer.mandated),
  suspect: sorted(answer.suspect.map(({ from, to }) => `${from} → ${to}`)),
  goals: byId(answer.goals).map((goal) => ({
    id: goal.id,
    uncovered: goal.uncovered,
    deep: goal.deep,
    single: goal.single,
    reach: figure(goal.reach),
    unanswered: sorted(goal.unanswered),
    cells: byId(goal.cells.map((cell) => ({ id: cell.organisation, ...cell }))).map((cell) => ({
      id: cell.id,
      level: cell.level,
      name: cell.name,
      answered: cell.answered,
      stance: cell.stance,
      via: sorted(cell.via),
    })),
  })),
})

interface AttainmentAnswer {
  readonly method: string
  readonly goals: readonly {
    readonly id: string
    readonly value: number | null
    readonly low: number | null
    readonly high: number | null
    readonly evidence: number
    readonly status: string
    readonly reason: string | null
    readonly trend: string | null
    readonly unmeasurable: readonly string[]
    readonly assessments: readonly { readonly organisation: string; readonly rating: string | null }[]
  }[]
}

/** What is compared of an answer of attainment. */
export const comparedAttainment = (answer: AttainmentAnswer) => ({
  method: answer.method,
  goals: byId(answer.goals).map((goal) => ({
    id: goal.id,
    value: figure(goal.value),
    low: figure(goal.low),
    high: figure(goal.high),
    evidence: figure(goal.evidence),
    status: goal.status,
    reason: goal.reason,
    trend: goal.trend,
    unmeasurable: sorted(goal.unmeasurable),
    assessments: sorted(
      goal.assessments.map(({ organisation, rating }) => `${organisation}: ${rating ?? '–'}`),
    ),
  })),
})

export const productCoverage = (source: Source, question: Question) =>
  comparedCoverage(coverage(productQuestion(source, question)))

export const productAttainment = (source: Source, question: Question) =>
  comparedAttainment(attainment(productQuestion(source, question)))

/** The place of a goal's id in the product's columns. */
export const goalPlace = ({ graph }: Asked, id: string): number =>
  (nodeOf(graph.columns, id) ?? NaN) - graph.columns.first.goals
