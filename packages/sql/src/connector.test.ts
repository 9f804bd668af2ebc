import { toId } from '@rodtrad/core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Connector } from './connector.ts'
import { loadAnalyses, loadModel } from './load-model.ts'
import { modelTables } from './model-tables.ts'
import { openNode } from './node.ts'
import { FAULTS, QUESTIONS } from './sample-questions.ts'
import { SAMPLE_ROWS } from './sample-rows.ts'
import { HOSTILE, sampleModel } from './samples.ts'
import { defineTable, loadOf } from './table.ts'
import { integer, text } from './column.ts'

const FOR_EVER = 'WITH RECURSIVE t(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM t) SELECT count(*) AS n FROM t'

let sql: Connector
beforeEach(async () => {
  sql = await openNode()
  await loadModel(sql, sampleModel())
  await loadAnalyses(sql, SAMPLE_ROWS)
})
afterEach(() => sql.close())

const titles = async (): Promise<unknown> => (await sql.query('SELECT "title" FROM "goals"')).rows.flat()

test('values come back as they were loaded', async () => {
  const { rows } = await sql.query('SELECT "title", "validTo" FROM "goals" WHERE "id" = $1', ['R1'])
  expect(rows).toEqual([[HOSTILE, '2026-12-31']])
  const links = await sql.query('SELECT "from", "weight", "confirmed" FROM "links" WHERE "to" = \'N1.1\'')
  expect(links.rows).toEqual([['N1.2', null, '2025-02-28']])
  const plan = await sql.query('SELECT "mandatePeriods", "illustrative" FROM "plan"')
  expect(plan.rows).toEqual([[['2023-01-01/2026-12-31'], null]])
})

test('parameters are bound, whatever they hold', async () => {
  const { columns, rows } = await sql.query('SELECT $1 AS a, $2 AS b, $3 AS c, $4 AS d, $5 AS e', [
    HOSTILE,
    -0.5,
    [HOSTILE, "'"],
    true,
    null,
  ])
  expect(rows).toEqual([[HOSTILE, -0.5, [HOSTILE, "'"], true, null]])
  expect(columns.map(({ type }) => type)).toEqual(['VARCHAR', 'DOUBLE', 'VARCHAR[]', 'BOOLEAN', 'INTEGER'])
})

test.each(QUESTIONS)('answers a question: %s', async (question) => {
  expect(await sql.readOnly(question)).toMatchObject({ ok: true, truncated: false })
})

test.each(FAULTS)('does not answer %j: %s', async (question, kind) => {
  const before = await titles()
  expect(await sql.readOnly(question)).toMatchObject({ ok: false, fault: { kind } })
  expect(await titles()).toEqual(before)
})

test.each([
  ["SELECT 'åäö😀',, FROM goals", { offset: 15, line: 1, column: 16 }],
  ["SELECT\n  'åäö😀', nope\nFROM goals", { offset: 18, line: 2, column: 12 }],
])('says where the fault is: %s', async (question, position) => {
  expect(await sql.readOnly(question)).toMatchObject({ fault: { position } })
})

test('a question leaves nothing behind', async () => {
  await sql.readOnly("SELECT setseed(0.5), getvariable('x')")
  const settings = await sql.query(
    "SELECT value FROM duckdb_settings() WHERE name IN ('enable_external_access', 'lock_configuration') ORDER BY name",
  )
  expect(settings.rows).toEqual([['false'], ['true']])
})

test('the limit cuts, and says so', async () => {
  expect(await sql.readOnly('FROM range(5000)', { limit: 3000 })).toMatchObject({ ok: true, truncated: true })
  const answer = await sql.readOnly('FROM range(3)', { limit: 3 })
  expect(answer).toMatchObject({ ok: true, truncated: false, rows: [[0], [1], [2]] })
})

test('a question that takes too long is stopped', async () => {
  expect(await sql.readOnly(FOR_EVER, { timeout: 200 })).toMatchObject({ fault: { kind: 'timeout' } })
  expect(await sql.readOnly('SELECT 1 AS x')).toMatchObject({ ok: true })
})

test('a running statement is stopped, one that waits is never run', async () => {
  const running = new AbortController()
  const waiting = new AbortController()
  const first = sql.query(FOR_EVER, [], { signal: running.signal })
  const second = sql.query('DELETE FROM "goals"', [], { signal: waiting.signal })
  const third = sql.query('SELECT 1 AS x')
  waiting.abort()
  running.abort()
  await expect(first).rejects.toMatchObject({ fault: { kind: 'cancelled' } })
  await expect(second).rejects.toMatchObject({ fault: { kind: 'cancelled' } })
  expect((await third).rows).toEqual([[1]])
  expect(await titles()).toHaveLength(5)
})

test('an error of the program has its place', async () => {
  await expect(sql.query('SELECT nope FROM goals')).rejects.toThrow(/name: .*nope.*\(line 1, column 8\)/s)
})

test('a load that fails changes nothing', async () => {
  const before = await titles()
  const goals = loadOf(modelTables.goals, [{ id: toId('X'), kind: 'vision', title: 'X' }])
  const bad = { table: modelTables.budget, rows: [{ year: 'no year' }] }
  await expect(sql.loadAll([goals, bad])).rejects.toThrow()
  expect(await titles()).toEqual(before)
})

test('another model replaces the last one', async () => {
  await sql.load(modelTables.ratings, [{ word: 'Bra', means: 'attained', illustrative: true }])
  expect((await sql.query('FROM "ratings"')).rows).toEqual([['Bra', 'attained', null, true]])
  await sql.load(modelTables.ratings, [])
  expect((await sql.query('FROM "ratings"')).rows).toEqual([])
})

test('a table of one’s own is made, and its name quoted', async () => {
  const odd = defineTable('"; DROP TABLE goals', { 'a "b"': text, group: integer })
  await sql.load(odd, [{ 'a "b"': 'x', group: 7 }])
  expect((await sql.query('SELECT "a ""b""", "group" FROM """; DROP TABLE goals"')).rows).toEqual([['x', 7]])
})

test('a hundred thousand rows', async () => {
  const rows = Array.from({ length: 100_000 }, (_, at) => ({
    ancestor: 'V',
    descendant: `G${at}`,
    depth: at % 7,
  }))
  await sql.load(defineTable('trace', { ancestor: text, descendant: text, depth: integer }), rows)
  const { rows: sums } = await sql.query('SELECT count(*) AS n, sum("depth") AS s FROM "trace"')
  expect(sums).toEqual([[100_000, rows.reduce((sum, { depth }) => sum + depth, 0)]])
  expect((await sql.query('FROM "trace"')).rows[99_999]).toEqual(['V', 'G99999', 99_999 % 7])
})

test('closing stops what runs, and what waits fails', async () => {
  const other = await openNode()
  const running = expect(other.query(FOR_EVER)).rejects.toMatchObject({ fault: { kind: 'cancelled' } })
  const waiting = expect(other.query('SELECT 1 AS x')).rejects.toMatchObject({ fault: { kind: 'cancelled' } })
  await other.close()
  await Promise.all([running, waiting])
  await expect(other.query('SELECT 1 AS x')).rejects.toThrow('closed')
})
