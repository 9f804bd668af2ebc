import { ask as askOf } from '@rodtrad/analysis'
import { parseDay, parsePeriod, parseSource, toColumns } from '@rodtrad/core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { analysisRowsOf } from './analysis-rows.ts'
import { ask, type QueryParameters, type QueryRow } from './ask.ts'
import type { Connector } from './connector.ts'
import { loadFilter } from './filter.ts'
import { NO_FILTER } from './filter-choice.ts'
import { loadAnalyses, loadModel } from './load-model.ts'
import { analysesOf } from './named-analyses.ts'
import { openNode } from './node.ts'
import type { QueryName } from './queries.ts'
import { PROVOKING } from './provoking.fixture.ts'

// R1 ← A (N1 and N2) ← W (V1, within N1); R2 ← B (N1, goes on after 2026).

let sql: Connector
const { model } = parseSource({ tables: PROVOKING })
const { columns, findings } = toColumns(model!)
beforeAll(async () => {
  sql = await openNode()
  await loadModel(sql, model!)
})
afterAll(() => sql.close())

/** The rows of a query, with its analyses computed for the day and the period 2025. */
async function rowsOn<N extends QueryName>(
  day: string,
  name: N,
  given: QueryParameters<N>,
): Promise<readonly QueryRow<N>[]> {
  const asOf = parseDay(day, 'from')!
  const question = askOf(columns, { asOf, period: parsePeriod('2025') }, asOf)
  await loadAnalyses(sql, analysisRowsOf(question, findings, 'sv', analysesOf(name)))
  return ask(sql, name, given)
}

const listOf = { organ: 'organs', goal: 'goals', status: 'statuses', kind: 'kinds' } as const
const today = '2026-11-23'

test('of equals without a day, what is said of the year counts before what was said within it', async () => {
  const rows = await rowsOn(today, 'goal-judgements', ['2025'])
  expect(rows.find(({ goal, organisation }) => goal === 'A' && organisation === 'N1')?.rating).toBe(
    'attained',
  )
})

test('a goal without owners is judged by kommunfullmäktige', async () => {
  const rows = await rowsOn(today, 'goal-judgements', ['2025'])
  expect(rows.find(({ goal }) => goal === 'R1')?.owner).toBe(true)
  expect(rows.find(({ goal }) => goal === 'F')?.owner).toBe(true)
})

test('owners that say different things are divided, and the year counts before its part', async () => {
  const rows = await rowsOn(today, 'husbandry-goals', ['2025'])
  const of = (id: string) => rows.find(({ goal }) => goal === id)
  expect(of('A')).toMatchObject({ judged: 'divided', judgedWord: null })
  expect(of('A')?.reasoning).toBe('N1: Hela året. N2: Sämre.')
  expect(of('F')).toMatchObject({ judged: 'attained', reasoning: 'Målet är nått.' })
})

test("an organ's driftsram is the sum of its rows, unknown where one is, and not of a year to come", async () => {
  const of = async (day: string) =>
    Object.fromEntries(
      (await rowsOn(day, 'organ-list', [day])).map((row) => [
        row.organisation,
        [row.forecastYear, row.forecast],
      ]),
    )
  expect(await of('2025-06-30')).toEqual({ N1: [2025, 20], N2: [null, null] })
  expect(await of(today)).toEqual({ N1: [2026, 100], N2: [null, null] })
  expect((await rowsOn('2025-06-30', 'organ-budget', ['N1', '2025-06-30'])).map(({ year }) => year)).toEqual([
    2025, 2025,
  ])
})

test('the missions of its verksamheter are the organ’s too, in the list as on the sheet', async () => {
  const [first] = await rowsOn(today, 'organ-list', [today])
  expect(first).toMatchObject({ organisation: 'N1', missions: 1, late: 1 })
  expect(await rowsOn(today, 'organ-missions', ['N1'])).toHaveLength(1)
})

test("behind a cell stand the organ's own outcome of the year and the target for it", async () => {
  const rows = await rowsOn(today, 'coverage-cell-indicators', ['R1', 'N1', '2025'])
  expect(rows.find(({ goal }) => goal === 'R1')).toMatchObject({
    outcome: 80,
    outcomePeriod: '2025',
    target: 85,
    targetPeriod: '2025',
  })
})

test('a choice of the filter lets as many goals pass as it says', async () => {
  const options = await rowsOn(today, 'filter-options', [])
  for (const { what, value, amount } of options) {
    await loadFilter(sql, { ...NO_FILTER, [listOf[what]]: [value] })
    const shown = await sql.query(
      'SELECT count(*) FROM "shown_goals" AS s JOIN "attainment" AS a ON a."goal" = s."id"',
    )
    expect([what, value, Number(shown.rows[0]?.[0])]).toEqual([what, value, amount])
  }
  await loadFilter(sql, NO_FILTER)
})

test('a goal that runs out with its riktningsmål is not left hanging; one that goes on is', async () => {
  const [first] = await rowsOn(today, 'overview-expiry', [today])
  expect(first).toMatchObject({ day: '2026-12-31', amount: 2, along: 1, hanging: 1 })
  await loadFilter(sql, { ...NO_FILTER, goals: ['R1'] })
  const [filtered] = await rowsOn(today, 'overview-expiry', [today])
  expect(filtered).toMatchObject({ amount: 1, along: 1, hanging: 0 })
  const shown = await rowsOn(today, 'attainment-goals', [])
  expect(shown.filter((row) => row.shown).map(({ goal }) => goal)).toEqual(['R1', 'A', 'W'])
  expect(await rowsOn(today, 'overview-data', [today])).toMatchObject([{ indicators: 1 }])
  await loadFilter(sql, NO_FILTER)
  expect(await rowsOn(today, 'overview-data', [today])).toMatchObject([{ indicators: 2 }])
})

test('what was fetched or reconsidered after the day is not known on it', async () => {
  const fetched = async (day: string) => (await rowsOn(day, 'overview-data', [day]))[0]?.retrieved
  expect([await fetched('2026-01-31'), await fetched(today)]).toEqual([null, '2026-02-01'])
  const reviewed = async (day: string) =>
    (await rowsOn(day, 'time-spans', [day])).find(({ id }) => id === 'R1')?.reviewed
  expect([await reviewed('2026-01-31'), await reviewed(today)]).toEqual([null, '2026-03-01'])
})

test('a link is to confirm once its goal has changed, and not before', async () => {
  const links = async (day: string) => [
    (await rowsOn(day, 'coverage-suspect', [])).map(({ from }) => from),
    (await rowsOn(day, 'thread-links', [day])).filter(({ suspect }) => suspect).map(({ from }) => from),
  ]
  expect(await links('2025-06-30')).toEqual([[], []])
  expect(await links(today)).toEqual([['A'], ['A']])
})
