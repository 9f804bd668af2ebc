import { expect, test } from 'vitest'
import type { Answer } from './connector.ts'
import type { Engine } from './engine.ts'
import { integer } from './column.ts'
import { defineTable } from './table.ts'
import { toConnector } from './to-connector.ts'

/** An engine that keeps what it was told, and breaks at `crash`. */
class Fragile implements Engine {
  readonly said: string[] = []
  readonly rows: object[] = []
  alive = true
  closed = false

  connect(): ReturnType<Engine['connect']> {
    return Promise.resolve({
      check: () => Promise.resolve(),
      run: (sql: string): Promise<Answer> => {
        this.said.push(sql)
        return sql === 'crash'
          ? Promise.reject(new Error('memory access out of bounds'))
          : Promise.resolve({ columns: [], rows: [] })
      },
      append: (_table: unknown, rows: readonly object[]) => {
        this.rows.push(...rows)
        return Promise.resolve()
      },
      close: () => Promise.resolve(),
    })
  }

  close(): Promise<void> {
    this.closed = true
    return Promise.resolve()
  }
}

const table = defineTable('numbers', { n: integer })
const many = Array.from({ length: 50 }, (_, n) => ({ n }))

test('after a crash the next statement starts a new engine, with what was loaded', async () => {
  const engines: Fragile[] = []
  const sql = await toConnector(() => {
    const engine = new Fragile()
    engines.push(engine)
    return Promise.resolve(engine)
  })
  await sql.load(table, [{ n: 1 }])
  await sql.load(table, many)
  await expect(sql.query('crash')).rejects.toMatchObject({ fault: { kind: 'crashed' } })
  expect(engines.map(({ closed }) => closed)).toEqual([true])
  await sql.query('SELECT 1')
  expect(engines).toHaveLength(2)
  expect(engines[1]?.rows).toEqual(many)
  expect(engines[1]?.said.at(-1)).toBe('SELECT 1')
})

test('an engine that cannot start is tried again', async () => {
  let starts = 0
  const sql = await toConnector(() => {
    starts++
    return starts === 2 ? Promise.reject(new Error('offline')) : Promise.resolve(new Fragile())
  })
  await expect(sql.query('crash')).rejects.toThrow()
  await expect(sql.query('SELECT 1')).rejects.toThrow('offline')
  await expect(sql.query('SELECT 1')).resolves.toEqual({ columns: [], rows: [] })
})

test('one that never starts is an error', async () => {
  await expect(toConnector(() => Promise.reject(new Error('no such file')))).rejects.toThrow('no such file')
})

test('a few rows go in the statements that empty their table, and are loaded again after a crash', async () => {
  const engines: Fragile[] = []
  const sql = await toConnector(() => {
    const engine = new Fragile()
    engines.push(engine)
    return Promise.resolve(engine)
  })
  await sql.load(table, [{ n: 1 }, { n: 2 }])
  const [said] = engines.map(({ said: all }) => all.at(-1))
  expect(said).toContain(
    `DELETE FROM "numbers";\nINSERT INTO "numbers" VALUES (CAST('1' AS DOUBLE)), (CAST('2' AS DOUBLE))`,
  )
  expect(said).toMatch(/^BEGIN TRANSACTION;[\s\S]*;\nCOMMIT$/)
  await sql.query('crash').catch(() => undefined)
  await sql.query('SELECT 1')
  expect(engines[1]?.said.at(-2)).toBe(said)
})
