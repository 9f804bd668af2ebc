import { afterAll, beforeAll, expect, test } from 'vitest'
import type { AnalysisRows } from './analysis-tables.ts'
import { ask } from './ask.ts'
import type { Connector } from './connector.ts'
import { loadFilter } from './filter.ts'
import { NO_FILTER } from './filter-choice.ts'
import { loadAnalyses, loadModel } from './load-model.ts'
import { openNode } from './node.ts'
import { SAMPLE_ROWS } from './sample-rows.ts'
import { sampleModel } from './samples.ts'

type Part = AnalysisRows['parts'][number]
type Attained = AnalysisRows['attainment'][number]

let sql: Connector
beforeAll(async () => {
  sql = await openNode()
  await loadModel(sql, sampleModel())
})
afterAll(() => sql.close())

const partOf = (part: Partial<Part>): Part => ({
  ...(SAMPLE_ROWS.parts[1] as Part),
  goal: 'N1.1',
  child: 'i',
  kind: 'indicator',
  organisation: null,
  evidence: 1,
  ...part,
})

const attainedOf = (row: Partial<Attained>): Attained => ({
  ...(SAMPLE_ROWS.attainment[0] as Attained),
  goal: 'N1.1',
  kind: 'namndmal',
  low: 0,
  high: 1,
  ...row,
})

const both = [attainedOf({ goal: 'N1.1' }), attainedOf({ goal: 'N1.2' })]

/** How much is asked for and known, of the goals that pass. */
const knownOf = async (
  attainment: readonly Attained[],
  parts: readonly Part[],
  status: readonly string[] = [],
) => {
  await loadAnalyses(sql, { attainment, parts })
  await loadFilter(sql, { ...NO_FILTER, statuses: status })
  const [row] = await ask(sql, 'attainment-known', [])
  return row
}

test('an indicator counts once for each that it is measured for, however many goals it serves', async () => {
  const parts = [
    partOf({ goal: 'N1.1', child: 'i' }),
    partOf({ goal: 'N1.2', child: 'i' }),
    partOf({ goal: 'N1.2', child: 'j', organisation: 'x' }),
    partOf({ goal: 'N1.2', child: 'j', organisation: 'y', evidence: 0 }),
    partOf({ goal: 'N1.2', child: 'N1.1', kind: 'goal' }),
  ]
  expect(await knownOf(both, parts)).toEqual({ goals: 2, asked: 3, known: 2 })
})

test('an indicator that is known at one goal but not at another is not known', async () => {
  const parts = [partOf({ goal: 'N1.1' }), partOf({ goal: 'N1.2', evidence: 0 })]
  expect(await knownOf(both, parts)).toEqual({ goals: 2, asked: 1, known: 0 })
})

test('a goal with a figure and nothing to gather is asked for, and unknown; one with words is not', async () => {
  const worded = attainedOf({ goal: 'N1.2', low: null, high: null })
  expect(await knownOf([attainedOf({}), worded], [])).toEqual({ goals: 2, asked: 1, known: 0 })
})

test('parts of goals that the filter hides do not count, but the goals are told', async () => {
  const rows = [
    attainedOf({ goal: 'N1.1', status: 'attained' }),
    attainedOf({ goal: 'N1.2', status: 'partly' }),
  ]
  const parts = [partOf({ goal: 'N1.1', child: 'i' }), partOf({ goal: 'N1.2', child: 'j' })]
  expect(await knownOf(rows, parts, ['attained'])).toEqual({ goals: 2, asked: 1, known: 1 })
})

test('parts and outcomes are those of the goals that are asked about', async () => {
  await loadAnalyses(sql, {
    attainment: both,
    parts: [partOf({ goal: 'N1.1' }), partOf({ goal: 'N1.2', child: 'j' })],
  })
  const goalsOf = async (asked: readonly string[] | null) =>
    (await ask(sql, 'attainment-parts', ['2025', asked])).map(({ goal }) => goal)
  expect(await goalsOf(null)).toEqual(['N1.1', 'N1.2'])
  expect(await goalsOf(['N1.2'])).toEqual(['N1.2'])
  expect(await goalsOf([])).toEqual([])
  expect(await ask(sql, 'attainment-outcomes', ['2025', []])).toEqual([])
})
