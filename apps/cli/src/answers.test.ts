import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fieldsOf } from '@rodtrad/core'
import { root } from '@rodtrad/setup/places'
import { expect, test } from 'vitest'
import en from './messages/en.json' with { type: 'json' }
import sv from './messages/sv.json' with { type: 'json' }
import { rodtrad } from './run.fixture.ts'

/** The answers of data/tiny that were worked by hand. */
const expected = JSON.parse(readFileSync(join(root, 'data', 'tiny', 'expected.json'), 'utf8')) as {
  readonly asOf: string
  readonly coverage: { readonly goals: readonly object[] }
  readonly attainment: { readonly goals: readonly Readonly<Record<string, unknown>>[] }
}

const answer = async (...args: readonly string[]): Promise<Record<string, unknown>> => {
  const { out } = await rodtrad([...args, '--as-of', expected.asOf, '--format', 'json'])
  return JSON.parse(out) as Record<string, unknown>
}

test('coverage is what was worked by hand', async () => {
  expect(await answer('coverage', 'data/tiny')).toMatchObject(expected.coverage)
})

test('attainment is what was worked by hand, to the last digit but rounding', async () => {
  const { goals } = (await answer('attainment', 'data/tiny')) as {
    readonly goals: readonly Readonly<Record<string, unknown>>[]
  }
  expect(goals.map(({ id }) => id)).toEqual(expected.attainment.goals.map(({ id }) => id))
  for (const [at, want] of expected.attainment.goals.entries()) {
    const near = Object.entries(want).map(([key, value]) => [
      key,
      typeof value === 'number' ? (expect.closeTo(value, 9) as unknown) : value,
    ])
    expect(goals[at]).toMatchObject(Object.fromEntries(near))
  }
})

test.each([
  [
    ['coverage', 'data/tiny'],
    ['asOf', 'exempt', 'goals', 'mandated', 'organisations', 'orphans', 'period', 'suspect'],
  ],
  [
    ['attainment', 'data/tiny'],
    ['asOf', 'goals', 'method', 'period'],
  ],
  [
    ['explain', 'data/tiny', 'r1'],
    ['children', 'evidence', 'high', 'id', 'indicator', 'low', 'value', 'weight', 'withheld'],
  ],
  [
    ['trace', 'data/tiny', 'r1'],
    ['down', 'id', 'pathCount', 'paths', 'up'],
  ],
  [
    ['check', 'data/tiny'],
    ['asOf', 'counts', 'findings'],
  ],
  [
    ['expiry', 'data/tiny'],
    ['after', 'asOf', 'at', 'period', 'rows'],
  ],
  [
    ['lineage', 'data/tiny'],
    ['asOf', 'outcomes', 'period', 'rows', 'series'],
  ],
  [
    ['diff', 'data/tiny', '--to', '2027-01-01'],
    ['added', 'changed', 'coverage', 'lost', 'removed'],
  ],
  [
    ['query', 'data/tiny', 'SELECT 1'],
    ['columns', 'rows'],
  ],
])('%j has the keys of the format', async (args, keys) => {
  expect(Object.keys(await answer(...args))).toEqual(expect.arrayContaining(keys))
})

/** Every key of an answer, at any depth; an assessment's row and the cells of a query are the source's own. */
const keysOf = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(keysOf)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, below]) => [key, ...(key === 'row' ? [] : keysOf(below))])
}

test.each([
  ['coverage', []],
  ['attainment', []],
  ['explain', ['r2']],
  ['trace', ['r1']],
  ['expiry', []],
  ['lineage', []],
  ['diff', ['--to', '2027-01-01']],
  ['resilience', []],
  ['ritual', []],
  ['pace', []],
  ['gap', []],
  ['check', []],
  ['query', ['SELECT 1']],
] as const)('the help of %s names every key of its JSON', async (command, args) => {
  const keys = new Set(keysOf(await answer(command, 'data/tiny', ...args)))
  for (const { help } of [sv, en]) {
    const text = help.commands[command].json.join(' ')
    expect([...keys].filter((key) => !new RegExp(`\\b${key}\\b`).test(text))).toEqual([])
  }
})

test.each([
  'factors',
  'dialogues',
  'mandate',
  'husbandry',
  'wheel',
  'reporting',
  'values',
  'principles',
  'operations',
] as const)('the help of %s names every key that it answers with on a whole source', async (command) => {
  const answered = await answer(command, 'data/ale')
  expect(answered['rows']).not.toEqual([])
  for (const { help } of [sv, en]) {
    const text = help.commands[command].json.join(' ')
    const unnamed = [...new Set(keysOf(answered))].filter((key) => !new RegExp(`\\b${key}\\b`).test(text))
    expect(unnamed).toEqual([])
  }
})

test('the help of attainment names every field of an assessment’s row', () => {
  for (const { help } of [sv, en]) {
    const text = help.commands.attainment.json.join(' ')
    expect(
      Object.keys(fieldsOf('assessments')).filter((key) => !new RegExp(`\\b${key}\\b`).test(text)),
    ).toEqual([])
  }
})

test.each([
  ['dialogues', ['dialogue_chain']],
  ['husbandry', ['budget_follow_up', 'funding']],
  ['factors', ['factor_trends']],
  ['mandate', ['mandated_goals']],
  ['lineage', ['lineage_series', 'lineage_outcomes']],
] as const)('the help of %s says where the rows are that its CSV leaves out', async (command, tables) => {
  for (const { help } of [sv, en]) {
    const line = help.commands[command].json.find((text) => text.startsWith('CSV: '))
    expect(tables.filter((table) => line?.includes(table) !== true)).toEqual([])
  }
  for (const table of tables) {
    const { columns } = await answer('query', 'data/tiny', `SELECT * FROM ${table}`)
    expect(columns).not.toEqual([])
  }
})
