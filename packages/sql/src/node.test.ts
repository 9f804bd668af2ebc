import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask } from './ask.ts'
import type { Connector } from './connector.ts'
import { modelTables } from './model-tables.ts'
import { openNode } from './node.ts'
import { QUERIES, type QueryName } from './queries.ts'

let sql: Connector
beforeAll(async () => {
  sql = await openNode()
})
afterAll(() => sql.close())

test('every query runs on empty tables', async () => {
  for (const name of Object.keys(QUERIES) as QueryName[]) {
    const parameters = QUERIES[name].parameters.map(() => 'R1')
    expect(await ask(sql, name, parameters as never), name).toBeInstanceOf(Array)
  }
})

test('loads replace the rows', async () => {
  const table = modelTables.ratings
  await sql.load(table, [{ word: 'Helt', means: 'attained' }])
  await sql.load(table, [{ word: 'Delvis', means: 'partly', illustrative: true }])
  const answer = await sql.query('FROM "ratings"')
  expect(answer.rows).toEqual([['Delvis', 'partly', null, true]])
})
