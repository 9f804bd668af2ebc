import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Connector } from './connector.ts'
import { loadFilter } from './filter.ts'
import { NO_FILTER, type Filter } from './filter-choice.ts'
import { loadAnalyses, loadModel } from './load-model.ts'
import { openNode } from './node.ts'
import { SAMPLE_ROWS } from './sample-rows.ts'
import { sampleModel } from './samples.ts'

// V ← R1 ← N1.1 ← N1.2 (both of N1; N1.1 of N2 too) and R2 alone: the sample of this package.

let sql: Connector
beforeAll(async () => {
  sql = await openNode()
  await loadModel(sql, sampleModel())
  await loadAnalyses(sql, SAMPLE_ROWS)
})
afterAll(() => sql.close())

const shown = async (view: string, chosen: Partial<Filter>): Promise<readonly unknown[]> => {
  await loadFilter(sql, { ...NO_FILTER, ...chosen })
  return (await sql.query(`SELECT "id" FROM "${view}" ORDER BY "id"`)).rows.map(([id]) => id)
}

test('without a choice all pass', async () => {
  const { rows } = await sql.query('SELECT "id" FROM "goals" ORDER BY "id"')
  expect(await shown('shown_goals', {})).toEqual(rows.map(([id]) => id))
  expect(await shown('shown_directions', {})).toEqual(['R1', 'R2'])
  expect((await shown('shown_organs', {})).length).toBeGreaterThan(1)
})

test('a riktningsmål takes its thread with it', async () => {
  expect(await shown('shown_goals', { goals: ['R1'] })).toEqual(['N1.1', 'N1.2', 'R1'])
  expect(await shown('shown_directions', { goals: ['R1'] })).toEqual(['R1'])
})

test('an organ lets its own goals pass, and no other organ', async () => {
  expect(await shown('shown_goals', { organs: ['N2'] })).toEqual(['N1.1'])
  expect(await shown('shown_organs', { organs: ['N2'] })).toEqual(['N2'])
  expect(await shown('shown_directions', { organs: ['N2'] })).toEqual(['R1', 'R2'])
})

test('a status and a kind are asked of the goal itself', async () => {
  expect(await shown('shown_goals', { statuses: ['partly'] })).toEqual(['R1'])
  expect(await shown('shown_directions', { statuses: ['partly'] })).toEqual(['R1'])
  expect(await shown('shown_goals', { kinds: ['vision'] })).toEqual(['V'])
})

test('several values of one kind widen, several kinds narrow', async () => {
  expect(await shown('shown_goals', { statuses: ['partly', 'unmeasured'] })).toEqual(['N1.1', 'R1'])
  expect(await shown('shown_goals', { statuses: ['partly', 'unmeasured'], organs: ['N1'] })).toEqual(['N1.1'])
  expect(await shown('shown_goals', { organs: ['N1'], kinds: ['vision'] })).toEqual([])
})

test('what a reader chose is bound as text, whatever it holds', async () => {
  expect(await shown('shown_goals', { organs: ["x'); DROP TABLE goals; --"] })).toEqual([])
  expect(await shown('shown_goals', { goals: ['R2'] })).toContain('R2')
})
