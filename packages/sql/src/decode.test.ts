import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Connector } from './connector.ts'
import { decode } from './decode.ts'
import { openNode } from './node.ts'
import { VALUES } from './sample-questions.ts'

let sql: Connector
beforeAll(async () => {
  sql = await openNode()
})
afterAll(() => sql.close())

test('every type becomes plain data under its name', async () => {
  const lines = []
  for (const value of VALUES) {
    const { columns, rows } = await sql.query(`SELECT ${value} AS "v"`)
    lines.push(`${value} | ${columns[0]?.type ?? ''} | ${JSON.stringify(rows[0]?.[0])}`)
  }
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../golden/values.txt')
})

test('the engine writes days, times and spans the same way', async () => {
  for (const value of VALUES.filter((text) => /^(DATE|TIME|INTERVAL|'infinity')/.test(text))) {
    const { rows } = await sql.query(`SELECT ${value} AS "v", CAST(${value} AS VARCHAR) AS "text"`)
    expect(rows[0]?.[0], value).toBe(rows[0]?.[1])
  }
})

test('whole numbers may come as sixteen bytes', () => {
  const bytes = new Uint8Array(16).fill(255)
  expect(decode({ kind: 'integer' }, bytes)).toBe(-1)
  expect(decode({ kind: 'integer' }, new Uint8Array(16).fill(1, 0, 1))).toBe(1)
})
