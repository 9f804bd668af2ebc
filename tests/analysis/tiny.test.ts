import { ask, attainment, coverage, differences, explain, goalSteps, LEVEL_NAMES } from '@rodtrad/analysis'
import { type Day, nodeOf, type Period, toColumns } from '@rodtrad/core'
import { readModel } from '@rodtrad/io'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const FOLDER = new URL('../../data/tiny/', import.meta.url)

interface Expected {
  readonly asOf: Day
  readonly period: Period
  readonly coverage: {
    readonly goals: readonly { readonly id: string; readonly cells: readonly { readonly level: number }[] }[]
    readonly orphans: readonly string[]
    readonly mandated: readonly string[]
  }
  readonly attainment: { readonly goals: readonly Readonly<Record<string, unknown>>[] }
}

const expected = JSON.parse(readFileSync(new URL('expected.json', FOLDER), 'utf8')) as Expected
const { model, findings } = readModel(
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.csv'))
    .map((name) => ({ name, bytes: readFileSync(new URL(name, FOLDER)) })),
)
if (!model) throw new TypeError(`data/tiny has faults of form: ${JSON.stringify(findings)}`)
const { columns } = toColumns(model)
const question = ask(columns, { asOf: expected.asOf, period: expected.period }, '2026-11-24' as Day)

/** Figures to the tenth decimal: the answers were worked by hand. */
const rounded = (value: unknown): unknown => (typeof value === 'number' ? Number(value.toFixed(10)) : value)
const roundedRow = (row: object): object =>
  Object.fromEntries(Object.entries(row).map(([key, value]) => [key, rounded(value)]))

const goalAt = (id: string): number => (nodeOf(columns, id) ?? NaN) - columns.first.goals

describe('data/tiny, worked by hand', () => {
  const { goals, orphans, mandated, organisations, exempt } = coverage(question)

  it('has the organs, the orphans and the goals with a mission', () => {
    expect(organisations).toEqual(['ks', 'bun', 'son', 'bol'])
    expect(exempt).toEqual(['vn'])
    expect({ orphans, mandated }).toEqual({
      orphans: expected.coverage.orphans,
      mandated: expected.coverage.mandated,
    })
  })

  it('has the riktningsmål', () => {
    expect(goals.map(({ id }) => id)).toEqual(expected.coverage.goals.map(({ id }) => id))
  })

  it.each(expected.coverage.goals)('$id is covered so', (row) => {
    const own = goals.find(({ id }) => id === row.id)
    expect(own).toMatchObject(row)
    expect(own?.cells.map(({ name }) => name)).toEqual(row.cells.map(({ level }) => LEVEL_NAMES[level]))
  })

  const attained = attainment(question)

  it('has every goal that takes part, and none besides', () => {
    expect(attained.goals.map(({ id }) => id).toSorted()).toEqual(
      expected.attainment.goals.map(({ id }) => id as string).toSorted(),
    )
  })

  it.each(expected.attainment.goals)('$id is reached so far', (row) => {
    const own = attained.goals.find(({ id }) => id === row['id'])
    expect(roundedRow(own ?? {})).toMatchObject(roundedRow(row))
  })

  // The table "The indicators" of data/tiny/README.md: rule and attainment of each part.
  it.each([
    ['i-behorig', null, 'at_least', 1],
    ['i-franvaro', null, 'progress', 0.5],
    ['i-trygghet', null, 'threshold', 1],
    ['i-utredning', null, 'no_outcome', null],
    ['i-matsvinn', 'bun', 'ratio', 0.8],
    ['i-matsvinn', 'son', 'no_outcome', null],
    ['i-el', null, 'progress', 0.5],
    ['i-fossil', null, 'progress', 0],
    ['i-etjanster', null, 'threshold', 1],
    ['i-samtal', null, 'no_outcome', null],
    ['i-svarstid', null, 'no_outcome', null],
    ['i-arbete', null, 'increase', 1],
    ['i-bistand', null, 'decrease', 1],
    ['i-nojd', null, 'maintain', 1],
    ['i-plan', null, 'yes', 1],
    ['i-vantetid', null, 'at_most', 1],
    ['i-las', null, 'ratio', 0.75],
    ['i-avvikelse', null, 'ratio', 1],
    ['i-fall', null, 'threshold', 0],
    ['i-resultat', null, 'at_least', 1],
    ['i-likviditet', null, 'range', 1],
  ])('%s (%s) is judged by %s: %s', (indicator, organisation, rule, value) => {
    const steps = goalSteps(question).filter(
      (step) => step.child === indicator && step.organisation === organisation,
    )
    expect(steps.map((step) => [step.rule, rounded(step.value)])).toEqual([[rule, value]])
  })

  it('has no part of an indicator without polarity', () => {
    expect(explain(question, goalAt('b-ekonomi')).children.map(({ id }) => id)).toEqual([
      'i-resultat',
      'i-likviditet',
    ])
  })

  it('tells where judgement and measure differ: n-skola', () => {
    expect(differences(question)).toMatchObject([
      { goal: goalAt('n-skola'), status: 'partly', rating: 'attained' },
    ])
  })
})
