import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask } from './ask.ts'
import type { Answer, Connector } from './connector.ts'
import { loadAnalyses, loadModel } from './load-model.ts'
import { openNode } from './node.ts'
import {
  FILTERED_QUERIES_FILE,
  filteredQueriesModule,
  QUERY_TEXTS_FILE,
  queryTextsModule,
} from './node-query-texts.ts'
import { QUERIES, type QueryName } from './queries.ts'
import type { Parameter } from './quote.ts'
import { QUERY_TEXTS } from './query-texts.ts'
import { parametersOf } from './sample-questions.ts'
import { SAMPLE_ROWS } from './sample-rows.ts'
import { HOSTILE, sampleModel } from './samples.ts'
import { SqlError } from './sql-fault.ts'

const names = Object.keys(QUERIES) as QueryName[]

test('the texts are those of the files', () => {
  const hint = 'run `node packages/sql/src/node-query-texts.ts`'
  expect(readFileSync(QUERY_TEXTS_FILE, 'utf8') === queryTextsModule(), hint).toBe(true)
  expect(readFileSync(FILTERED_QUERIES_FILE, 'utf8') === filteredQueriesModule(), hint).toBe(true)
  expect(names.toSorted()).toEqual(Object.keys(QUERY_TEXTS).toSorted())
})

/** What the query answers; nothing where a parameter is no such value, as an id is no period. */
const answerTo = (
  sql: Connector,
  name: QueryName,
  given: readonly Parameter[],
): Promise<Answer | undefined> =>
  sql.query(QUERY_TEXTS[name], given).catch((error: unknown) => {
    if (error instanceof SqlError && error.fault.kind === 'value') return undefined
    throw error
  })

describe.each(['empty tables', 'the sample'])('on %s', (data) => {
  let sql: Connector
  beforeAll(async () => {
    sql = await openNode()
    if (data === 'empty tables') return
    await loadModel(sql, sampleModel())
    await loadAnalyses(sql, SAMPLE_ROWS)
  })
  afterAll(() => sql.close())

  test.each(names)('%s answers with the columns that it declares', async (name) => {
    const declared = Object.entries(QUERIES[name].columns)
    const answers = await Promise.all(parametersOf(name).map((given) => answerTo(sql, name, given)))
    expect(answers.filter((answer) => answer !== undefined)).not.toEqual([])
    for (const answer of answers) {
      if (answer === undefined) continue
      expect(answer.columns).toEqual(declared.map(([column, { type }]) => ({ name: column, type })))
      declared.forEach(([column, { nullable }], at) => {
        if (!nullable)
          expect(
            answer.rows.map((row) => row[at]),
            column,
          ).not.toContain(null)
      })
    }
  })
})

test('rows come as objects, typed', async () => {
  const sql = await openNode()
  await loadModel(sql, sampleModel())
  await loadAnalyses(sql, SAMPLE_ROWS)
  const parts = await ask(sql, 'goal-parts', ['R1'])
  expect(parts.map(({ child, title, weight }) => [child, title, weight])).toEqual([
    ['I1', 'Läser flytande', 0.25],
    ['N1.1', 'Alla läser', 0.75],
  ])
  const [first] = await ask(sql, 'coverage-goals', [])
  expect(first).toMatchObject({ title: HOSTILE, organisations: 2, carriers: 2 })
  expect((await ask(sql, 'goal-thread-nodes', ['N1.1'])).map(({ id, depth }) => [id, depth])).toEqual([
    ['V', -2],
    ['R1', -1],
    ['N1.1', 0],
    ['N1.2', 1],
    ['V1', 2],
  ])
  expect(await ask(sql, 'goal-thread-edges', ['N1.1'])).toHaveLength(4)
  expect((await ask(sql, 'own-outcomes', [])).map(({ indicator, period }) => [indicator, period])).toEqual([
    ['I1', '2025'],
    ['I2', '2025-T2'],
  ])
  expect((await ask(sql, 'findings-by-severity', [])).map(({ severity }) => severity)).toEqual([
    'error',
    'warning',
  ])
  await sql.close()
})

test('what is laid over the thread: the level that a goal is part of, and the organ above its owner', async () => {
  const sql = await openNode()
  await loadModel(sql, sampleModel())
  await loadAnalyses(sql, SAMPLE_ROWS)
  const organs = await ask(sql, 'thread-overlay', ['organ'])
  expect(organs.find(({ id }) => id === 'V1')?.organName).toBe('Utbildningsnämnden')
  const levels = await ask(sql, 'thread-overlay', ['tackning'])
  const own = (await sql.query('SELECT max("level") AS "level" FROM "coverage" WHERE "goal" = \'R1\''))
    .rows[0]?.[0]
  expect(levels.find(({ id }) => id === 'R1')?.level).toBe(own)
  expect(await ask(sql, 'thread-overlay', ['status'])).toEqual([])
  await sql.close()
})
