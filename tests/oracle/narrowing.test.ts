/** What a page tells of a filter by itself is what the engine answers with it. */
import { ask as askAbout } from '@rodtrad/analysis'
import { type Day, parseDay, parsePeriod, toColumns } from '@rodtrad/core'
import { readModel, type SourceFile } from '@rodtrad/io'
import { root } from '@rodtrad/setup/places'
import {
  analysisRowsOf,
  ask,
  type Connector,
  type Filter,
  type FilterIndex,
  FILTERED_QUERIES,
  isNarrowed,
  loadAnalyses,
  loadFilter,
  loadModel,
  narrowed,
  NO_FILTER,
  passingOf,
  QUERIES,
  type QueryName,
  type QueryRow,
} from '@rodtrad/sql'
import { openNode } from '@rodtrad/sql/node'
import fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asked } from './arbitrary.ts'

const TODAY = '2026-11-24' as Day
/** A guard against a hang, not a measure: a busy machine may take its time. */
const PATIENCE = 600_000

const names = (Object.keys(QUERIES) as QueryName[]).filter(isNarrowed)
type Answers = ReadonlyMap<QueryName, readonly QueryRow<QueryName>[]>

/** A source that the engine holds, and what the page has of it: the index, and all rows of each query. */
interface Held {
  readonly asOf: string
  readonly index: FilterIndex
  readonly whole: Answers
}

let sql: Connector
beforeAll(async () => {
  sql = await openNode()
})
afterAll(() => sql.close())

async function hold(files: readonly SourceFile[], about: Parameters<typeof askAbout>[1]): Promise<Held> {
  const { model, findings } = readModel(files)
  if (model === undefined) throw new TypeError(`the source has faults of form: ${findings[0]?.code ?? ''}`)
  const question = askAbout(toColumns(model).columns, about, TODAY)
  await loadFilter(sql, NO_FILTER)
  await loadModel(sql, model)
  await loadAnalyses(sql, analysisRowsOf(question, findings, 'sv'))
  const asOf = about.asOf ?? TODAY
  return {
    asOf,
    index: { organs: await ask(sql, 'filter-organs', []), goals: await ask(sql, 'filter-goals', []) },
    whole: await answers(asOf),
  }
}

/** What the engine answers with the filter that stands. */
async function answers(asOf: string): Promise<Answers> {
  const all = new Map<QueryName, readonly QueryRow<QueryName>[]>()
  for (const name of names) {
    const given = QUERIES[name].parameters.map(({ type }) => (type === 'DATE' ? asOf : asOf.slice(0, 4)))
    all.set(name, await ask(sql, name, given as never))
  }
  return all
}

async function expectTheSame({ asOf, index, whole }: Held, filter: Filter): Promise<void> {
  await loadFilter(sql, filter)
  const passing = passingOf(index, filter)
  const page = new Map(names.map((name) => [name, narrowed(name, whole.get(name) ?? [], passing)]))
  expect(page, JSON.stringify(filter)).toEqual(await answers(asOf))
}

/** What there is to choose, and an id that nothing has. */
const choices = ({ index: { organs, goals } }: Held) => ({
  organs: [...organs.map(({ organisation }) => organisation), 'nobody'],
  goals: goals.flatMap(({ goal, kind }) => (kind === 'riktningsmal' || kind === 'vision' ? [goal] : [])),
  statuses: [...new Set(goals.flatMap(({ status }) => status ?? []))],
  kinds: [...new Set(goals.map(({ kind }) => kind))],
})

/** A choice by numbers: of each list those at these places. */
const filterBy = (held: Held, places: readonly (readonly number[])[]): Filter => {
  const lists = Object.entries(choices(held))
  return Object.fromEntries(
    lists.map(([name, list], at) => [
      name,
      list.length === 0 ? [] : [...new Set(places[at]?.map((place) => list[place % list.length]))],
    ]),
  ) as unknown as Filter
}

const places = fc.tuple(...Array.from({ length: 4 }, () => fc.array(fc.nat(), { maxLength: 2 })))

describe('on the sample', { timeout: PATIENCE }, () => {
  let held: Held
  beforeAll(async () => {
    const folder = join(root, 'data/ale')
    const files = readdirSync(folder).filter((name) => name.endsWith('.csv'))
    held = await hold(
      files.map((name) => ({ name, bytes: readFileSync(join(folder, name)) })),
      { asOf: parseDay('2026-11-23', 'from'), period: parsePeriod('2025') },
    )
  }, PATIENCE)

  test('each query of them follows the filter, and has rows', () => {
    expect(names.filter((name) => !FILTERED_QUERIES.has(name))).toEqual([])
    expect(names.filter((name) => (held.whole.get(name) ?? []).length === 0)).toEqual([])
  })

  test.each(['organs', 'goals', 'statuses', 'kinds'] as const)('each of %s by itself', async (list) => {
    for (const value of choices(held)[list]) await expectTheSame(held, { ...NO_FILTER, [list]: [value] })
  })

  test('any choice', async () => {
    await fc.assert(
      fc.asyncProperty(places, (given) => expectTheSame(held, filterBy(held, given))),
      { numRuns: 15 },
    )
  })

  test('a row that stays as it is, is the same object', () => {
    const rows = held.whole.get('attainment-goals') ?? []
    const shown = narrowed('attainment-goals', rows as never, passingOf(held.index, NO_FILTER))
    expect(shown.every((row, at) => row === rows[at])).toBe(true)
  })
})

test(
  'on any plan, whatever is chosen',
  async () => {
    await fc.assert(
      fc.asyncProperty(asked({ past: true }), places, async ({ source, question }, given) => {
        const bytes = new TextEncoder().encode(JSON.stringify(source))
        const held = await hold([{ name: 'source.json', bytes }], {
          asOf: parseDay(question.asOf, 'to'),
          period: parsePeriod(question.period),
          drafts: question.drafts ?? false,
        })
        await expectTheSame(held, filterBy(held, given))
      }),
      { numRuns: 25 },
    )
  },
  PATIENCE,
)
