import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '@rodtrad/setup/places'
import { expect, test } from 'vitest'
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
    ['query', 'data/tiny', 'SELECT 1'],
    ['columns', 'rows'],
  ],
])('%j has the keys of the format', async (args, keys) => {
  expect(Object.keys(await answer(...args))).toEqual(expect.arrayContaining(keys))
})
