/** The browser's engine against Node's, in a real Chromium that reaches nothing but its own origin. */
import { findChromium } from '@rodtrad/setup/chromium'
import {
  loadAnalyses,
  loadModel,
  QUERIES,
  type Answer,
  type Connector,
  type Parameter,
  type QueryName,
} from '@rodtrad/sql'
import { openNode } from '@rodtrad/sql/node'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type JSHandle, type Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { QUERY_TEXTS } from '../../packages/sql/src/query-texts.ts'
import { FAULTS, parametersOf, QUESTIONS, VALUES } from '../../packages/sql/src/sample-questions.ts'
import { SAMPLE_ROWS } from '../../packages/sql/src/sample-rows.ts'
import { HOSTILE, sampleModel } from '../../packages/sql/src/samples.ts'
import { MOST_PLANS } from '../../packages/sql/src/wasm-session.ts'
import { servePage } from './sql-engines/serve-page.ts'

const FOR_EVER = 'WITH RECURSIVE t(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM t) SELECT count(*) AS n FROM t'

/** For tests that start an engine of their own, in ms. */
const SLOW = 90_000

let folder: string
let server: Awaited<ReturnType<typeof servePage>>
let browser: Browser
let page: Page
let node: Connector
/** The connector in the page. */
let sql: JSHandle<Connector>
const elsewhere: string[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rodtrad-engine-'))
  server = await servePage(folder)
  const { executablePath, args } = await findChromium((line) => void process.stderr.write(`${line}\n`))
  browser = await chromium.launch({
    executablePath,
    args: [...args, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  })
  page = await newPage()
  sql = await page.evaluateHandle(() => enginePage.open())
  node = await openNode()
  await loadModel(node, sampleModel())
  await loadAnalyses(node, SAMPLE_ROWS)
}, SLOW)

afterAll(async () => {
  await node.close()
  await browser.close()
  await server.close()
  await rm(folder, { recursive: true })
})

async function newPage(): Promise<Page> {
  const fresh = await browser.newPage()
  fresh.on('request', (request) => {
    if (!request.url().startsWith(server.origin) && !request.url().startsWith('blob:'))
      elsewhere.push(request.url())
  })
  await fresh.goto(server.origin)
  await fresh.waitForFunction(() => 'enginePage' in globalThis)
  return fresh
}

/** The answer to a statement, or the kind of its fault. Runs on both sides: it uses nothing around it. */
const settled = (
  connector: Connector,
  [text, given]: [string, readonly Parameter[]],
): Promise<Answer | { readonly kind: string }> =>
  connector
    .query(text, given)
    .catch((error: unknown) => ({ kind: (error as { fault: { kind: string } }).fault.kind }))

describe('the browser answers as Node does', () => {
  test.each(Object.keys(QUERIES) as QueryName[])('%s', async (name) => {
    const answers = await Promise.all(
      parametersOf(name).map(async (given) => ({
        given,
        answer: await settled(node, [QUERY_TEXTS[name], given]),
      })),
    )
    // Of the parameters that fit by their type alone those that find nothing are all alike.
    const found = answers.filter(({ answer }) => 'rows' in answer && answer.rows.length > 0)
    const telling = [...answers.slice(0, 1), ...found.slice(0, 5)]
    const inPage = telling.map(({ given }) =>
      sql.evaluate(settled, [QUERY_TEXTS[name], given] as [string, readonly Parameter[]]),
    )
    expect(await Promise.all(inPage)).toEqual(telling.map(({ answer }) => answer))
  })

  test(
    'also by plans that were made while the tables were empty',
    async () => {
      const own = await newPage()
      const questions = (Object.keys(QUERIES) as QueryName[]).map((name): [string, readonly Parameter[]] => [
        QUERY_TEXTS[name],
        parametersOf(name)[0] ?? [],
      ])
      const answers = await own.evaluate(async (asked) => {
        const ask = (connector: Connector) =>
          Promise.all(
            asked.map(([text, given]) => connector.query(text, given).catch(() => ({ rows: 'fault' }))),
          )
        // A plan is kept when a question is asked again.
        const connector = await enginePage.open(undefined, (sql) => ask(sql).then(() => ask(sql)))
        const answered = await ask(connector)
        await connector.close()
        return answered
      }, questions)
      const expected = await Promise.all(
        questions.map(([text, given]) => node.query(text, given).catch(() => ({ rows: 'fault' }))),
      )
      expect(questions.length).toBeLessThan(MOST_PLANS)
      expect(answers).toEqual(expected)
      await own.close()
    },
    SLOW,
  )

  test('to questions of a reader', async () => {
    const ask = (connector: Connector, questions: readonly string[]) =>
      Promise.all(questions.map((question) => connector.readOnly(question)))
    expect(await sql.evaluate(ask, QUESTIONS)).toEqual(await ask(node, QUESTIONS))
  })

  test('with the same types and values', async () => {
    const questions = VALUES.map((value) => `SELECT ${value} AS "v"`)
    const answers = await sql.evaluate(
      (connector, list) => Promise.all(list.map((text) => connector.query(text))),
      questions,
    )
    expect(answers).toEqual(await Promise.all(questions.map((text) => node.query(text))))
  })

  test('to parameters, whatever they hold', async () => {
    const parameters = [HOSTILE, -0.5, [HOSTILE, "'"], true, null, 1e300, '', []]
    const text = 'SELECT $1 AS a, $2 AS b, $3 AS c, $4 AS d, $5 AS e, $6 AS f, $7 AS g, $8 AS h'
    const answer = await sql.evaluate((connector, [query, given]) => connector.query(query, given), [
      text,
      parameters,
    ] as const)
    expect(answer).toEqual(await node.query(text, parameters))
    expect(answer.rows).toEqual([parameters])
  })

  test('with the same faults at the same places, and refuses the same', async () => {
    const ask = (connector: Connector, questions: readonly string[]) =>
      Promise.all(questions.map((question) => connector.readOnly(question)))
    const shown = (answers: Awaited<ReturnType<typeof ask>>) =>
      answers.map((answer, at) => [
        FAULTS[at]?.[0],
        answer.ok ? 'answered' : answer.fault.kind,
        answer.ok ? undefined : answer.fault.position,
      ])
    const questions = FAULTS.map(([question]) => question)
    const answers = shown(await sql.evaluate(ask, questions))
    expect(answers).toEqual(shown(await ask(node, questions)))
    expect(answers.map(([, kind]) => kind)).toEqual(FAULTS.map(([, kind]) => kind))
  })
})

test('what needs an extension fails with a name, and asks nobody', async () => {
  const kinds = await sql.evaluate(
    (connector, questions) =>
      Promise.all(
        questions.map(async (question) => {
          const answer = await connector.readOnly(question)
          return answer.ok ? 'answered' : answer.fault.kind
        }),
      ),
    ['SELECT current_date', "SELECT '{}'::JSON", "SELECT now() AT TIME ZONE 'UTC'", "FROM read_parquet('x')"],
  )
  expect(kinds).toEqual(['name', 'name', 'name', 'name'])
})

test('a type that does not come through is a fault that says what to do', async () => {
  const answer = await sql.evaluate((connector) => connector.readOnly("SELECT 'x'::ENUM('x', 'y') AS e"))
  expect(answer).toMatchObject({
    ok: false,
    fault: { kind: 'value', message: expect.stringContaining('CAST') },
  })
})

test('the limit cuts, and says so', async () => {
  const cut = await sql.evaluate(async (connector) => {
    const answer = await connector.readOnly('SELECT range AS n FROM range(1000000) WHERE range % 3 = 0', {
      limit: 5000,
    })
    return answer.ok && [answer.rows.length, answer.truncated, answer.rows.at(-1)]
  })
  expect(cut).toEqual([5000, true, [14997]])
})

test('a running statement stops within a second, and one that waits is never run', async () => {
  const { kinds, took, goals } = await sql.evaluate(async (connector, forEver) => {
    const kindOf = (error: unknown) => (error as { fault: { kind: string } }).fault.kind
    const running = new AbortController()
    const waiting = new AbortController()
    const first = connector.query(forEver, [], { signal: running.signal }).catch(kindOf)
    const second = connector.query('DELETE FROM "goals"', [], { signal: waiting.signal }).catch(kindOf)
    await enginePage.underWay()
    waiting.abort()
    const start = performance.now()
    running.abort()
    const settled = [await first, await second]
    const took = performance.now() - start
    const { rows } = await connector.query('SELECT count(*) AS n FROM "goals"')
    return { kinds: settled, took, goals: rows[0]?.[0] }
  }, FOR_EVER)
  expect(kinds).toEqual(['cancelled', 'cancelled'])
  expect(took).toBeLessThan(1000)
  expect(goals).toBe(5)
})

test('a question that takes too long is stopped, with parameters too', async () => {
  const answers = await sql.evaluate(async (connector, forEver) => {
    const late = await connector.readOnly(forEver, { timeout: 200 })
    const cancelled = await connector
      .query(`${forEver} WHERE i > $1`, [0], { signal: AbortSignal.timeout(200) })
      .catch((error: unknown) => (error as { fault: { kind: string } }).fault.kind)
    return [
      late.ok ? '' : late.fault.kind,
      cancelled,
      (await connector.query('SELECT $1 AS x', ['still here'])).rows,
    ]
  }, FOR_EVER)
  expect(answers).toEqual(['timeout', 'cancelled', [['still here']]])
})

test('too much memory is a fault, not a crash', async () => {
  const answers = await sql.evaluate(async (connector) => {
    const heavy = await connector.readOnly(
      "SELECT list(repeat('x', 1000) || range) AS l FROM range(100000000)",
    )
    return [heavy.ok ? '' : heavy.fault.kind, (await connector.readOnly('SELECT 1 AS x')).ok]
  })
  expect(answers).toEqual(['memory', true])
})

test('a load that fails changes nothing', async () => {
  const rows = await sql.evaluate(async (connector) => {
    const table = { name: 'ratings', columns: [{ name: 'nope', type: 'VARCHAR' }] } as const
    const failed = await connector.loadAll([{ table, rows: [{ nope: 'x' }] }]).then(
      () => 'loaded',
      () => 'failed',
    )
    return [failed, (await connector.query('FROM "ratings"')).rows]
  })
  expect(rows).toEqual(['failed', [['Helt', 'attained', null, null]]])
})

test('a hundred thousand rows', async () => {
  const rows = await sql.evaluate(async (connector) => {
    const given = Array.from({ length: 100_000 }, (_, at) => ({
      id: `G${at}`,
      tags: ['å', null, 'b'],
      at: at % 7,
    }))
    const columns = [
      { name: 'id', type: 'VARCHAR' },
      { name: 'tags', type: 'VARCHAR[]' },
      { name: 'at', type: 'INTEGER' },
    ] as const
    await connector.load({ name: 'many', columns }, given)
    const sums = await connector.query('SELECT count(*) AS n, sum("at") AS s FROM "many"')
    const all = await connector.query('FROM "many"')
    return [sums.rows, all.rows.length, all.rows.at(-1)]
  })
  expect(rows).toEqual([[[100_000, 299_995]], 100_000, ['G99999', ['å', null, 'b'], 4]])
})

test(
  'after its worker broke the engine starts anew, with everything loaded',
  async () => {
    const own = await newPage()
    const seen = await own.evaluate(async (forEver) => {
      const connector = await enginePage.open()
      const kindOf = (error: unknown) => (error as { fault: { kind: string } }).fault.kind
      // Its signal lets it be run step by step: between two, its worker can break.
      const { signal } = new AbortController()
      const lost = connector.query(forEver, [], { signal }).catch(kindOf)
      const kept = connector.query('SELECT count(*) AS n FROM "goals"')
      enginePage.workers[0]?.postMessage('break')
      const seen = [
        await lost,
        (await kept).rows,
        enginePage.workers.length,
        (await connector.readOnly('FROM "links"')).ok,
      ]
      await connector.close()
      return seen
    }, FOR_EVER)
    expect(seen).toEqual(['crashed', [[5]], 2, true])
    await own.close()
  },
  SLOW,
)

test(
  'a step that cannot be stopped ends its worker, and the next statement has a new one',
  async () => {
    const own = await newPage()
    const seen = await own.evaluate(async () => {
      const connector = await enginePage.open()
      const stuck = await connector.readOnly('SELECT list_reduce(range(50000000), (a, b) -> a + b) AS x', {
        timeout: 200,
      })
      const seen = [
        stuck.ok ? '' : stuck.fault.kind,
        (await connector.readOnly('FROM "plan"')).ok,
        enginePage.workers.length,
      ]
      await connector.close()
      return seen
    })
    expect(seen).toEqual(['timeout', true, 2])
    await own.close()
  },
  SLOW,
)

test('progress is exact, and starts again with nothing', async () => {
  const heard = await page.evaluate(() => enginePage.heard)
  const downloads = heard.filter(({ phase }) => phase === 'download')
  expect(downloads[0]).toEqual({ phase: 'download', loaded: 0, total: server.bytes.wasm })
  expect(downloads.at(-1)).toEqual({ phase: 'download', loaded: server.bytes.wasm, total: server.bytes.wasm })
  expect(heard.slice(downloads.length)).toEqual([
    { phase: 'start', loaded: 0, total: 1 },
    { phase: 'start', loaded: 1, total: 1 },
  ])
})

test(
  'a server that inflates is fine, one that has nothing is an error',
  async () => {
    const own = await newPage()
    const seen = await own.evaluate(async () => {
      const connector = await enginePage.open('/encoded.wasm')
      const { rows } = await connector.query('SELECT 1 AS x')
      await connector.close()
      return [rows, await enginePage.open('/nope').catch((error: unknown) => (error as Error).message)]
    })
    expect(seen).toEqual([[[1]], 'other: /nope: HTTP 404'])
    await own.close()
  },
  SLOW,
)

test('no request left the own origin', () => {
  expect(elsewhere).toEqual([])
})
