import { readdirSync, readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { attainment, coverage } from '@rodtrad/analysis'

import { productQuestion } from './product.ts'
import { referenceAttainment, referenceCoverage } from './reference/index.ts'
import type { AttainedGoal, Cell, CoveredGoal, Coverage, Source } from './reference/index.ts'

type ExpectedCell = Pick<Cell, 'organisation' | 'answered' | 'stance'> & { readonly level: number }

type ExpectedCover = Omit<CoveredGoal, 'title' | 'cells'> & { readonly cells: readonly ExpectedCell[] }

type ExpectedAttainment = Pick<AttainedGoal, 'id' | 'low' | 'high' | 'value' | 'evidence' | 'status'> &
  Partial<Pick<AttainedGoal, 'unmeasurable'>>

interface Answers {
  readonly coverage: Pick<Coverage, 'orphans' | 'mandated'> & { readonly goals: readonly ExpectedCover[] }
  readonly attainment: { readonly goals: readonly ExpectedAttainment[] }
}

interface Example {
  readonly asOf: string
  readonly period: string
  readonly source: Source
  readonly expect: Answers
}

const folder = new URL('examples/', import.meta.url)

const files = readdirSync(folder).filter((name) => name.endsWith('.json'))

const read = (name: string): Example => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Example

const byName = <T>(rows: readonly T[], name: (row: T) => string): readonly T[] =>
  rows.toSorted((a, b) => (name(a) < name(b) ? -1 : 1))

const cell = ({ organisation, level, answered, stance }: ExpectedCell): ExpectedCell => ({
  organisation,
  level,
  answered,
  stance,
})

const cover = ({ id, uncovered, deep, single, unanswered, cells }: ExpectedCover) => ({
  id,
  uncovered,
  deep,
  single,
  unanswered: unanswered.toSorted(),
  cells: byName(cells.map(cell), ({ organisation }) => organisation),
})

const attained = ({ id, status, unmeasurable = [] }: ExpectedAttainment) => ({
  id,
  status,
  unmeasurable: unmeasurable.toSorted(),
})

const figures = ({ coverage, attainment }: Answers): readonly (readonly [string, number | null])[] => [
  ...byName(coverage.goals, ({ id }) => id).map(({ id, reach }) => [`${id} reach`, reach] as const),
  ...byName(attainment.goals, ({ id }) => id).flatMap(({ id, low, high, value, evidence }) =>
    Object.entries({ low, high, value, evidence }).map(([name, each]) => [`${id} ${name}`, each] as const),
  ),
]

const isNear = (a: number | null, b: number | null | undefined): boolean =>
  a === null || b === null || b === undefined ? a === b : Math.abs(a - b) <= 1e-9

const lists = ({ coverage, attainment }: Answers) => ({
  coverage: byName(coverage.goals, ({ id }) => id).map(cover),
  orphans: coverage.orphans.toSorted(),
  mandated: coverage.mandated.toSorted(),
  attainment: byName(attainment.goals, ({ id }) => id).map(attained),
})

type Answering = (source: Source, question: { readonly asOf: string; readonly period: string }) => Answers

const byReference: Answering = (source, question) => ({
  coverage: referenceCoverage(source, question),
  attainment: referenceAttainment(source, question),
})

const byProduct: Answering = (source, question) => {
  const asked = productQuestion(source, question)
  return { coverage: coverage(asked), attainment: attainment(asked) }
}

describe.each([
  ['the reference', byReference],
  ['the product', byProduct],
] as const)('%s gives the answers of the worked examples', (_, answersOf) => {
  it('finds them all', () => {
    expect(files).toHaveLength(60)
  })

  it.each(files)('%s', (name) => {
    const { asOf, period, source, expect: expected } = read(name)
    const answers = answersOf(source, { asOf, period })
    expect(lists(answers)).toEqual(lists(expected))
    const wanted = figures(expected)
    expect(figures(answers).filter(([, each], index) => !isNear(each, wanted[index]?.[1]))).toEqual([])
  })
})
