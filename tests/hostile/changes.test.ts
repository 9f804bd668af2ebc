import { applyChanges, type Changes, readChanges, readModel } from '@rodtrad/io'
import { describe, expect, it } from 'vitest'

const { model } = readModel([
  {
    name: 'plan.json',
    text: JSON.stringify({
      plan: { municipality: 'Ale' },
      goals: [{ id: 'g', kind: 'vision', title: 'Mål' }],
      outcomes: Array.from({ length: 20_000 }, (_, at) => ({
        indicator: `i${at}`,
        period: '2025',
        value: at,
      })),
    }),
  },
])

/** What comes of the changes of a file: how many faults, and of which cases. */
const outcomeOf = (text: string): { readonly count: number; readonly cases: readonly unknown[] } => {
  const read = readChanges({ name: 'c.json', text })
  const { findings } = read.changes === undefined ? read : applyChanges(model!, read.changes)
  return { count: findings.length, cases: [...new Set(findings.map(({ words }) => words['case']))] }
}

const MANY = 200_000

describe('a file of changes', () => {
  it.each([
    ['a long text', JSON.stringify({ drop: { goals: ['x'.repeat(10_000_000)] } }), 1, ['noSuchRow']],
    [
      'many ids that are not there',
      JSON.stringify({ drop: { goals: Array<string>(MANY).fill('finns-inte') } }),
      MANY,
      ['noSuchRow'],
    ],
    [
      'many columns that are not there',
      JSON.stringify({
        add: { goals: [Object.fromEntries(Array.from({ length: MANY }, (_, at) => [`k${at}`, 1]))] },
      }),
      MANY + 3,
      ['unknownColumn', undefined],
    ],
    ['brackets in brackets', '['.repeat(MANY) + ']'.repeat(MANY), 1, ['jsonTooDeep']],
    ['open braces', '{"add":'.repeat(MANY), 1, ['jsonSyntax']],
    ['NUL bytes', '\0'.repeat(1000), 1, ['jsonSyntax']],
    ['a number', '12', 1, ['jsonNotObject']],
    [
      'keys of the prototype',
      '{"constructor": {}, "toString": {}, "__proto__": {}, "hasOwnProperty": 1}',
      4,
      ['unknownPart'],
    ],
  ])('of %s is told in full', (_, text, count, cases) => {
    expect(outcomeOf(text)).toEqual({ count, cases })
  })

  it.each([
    1,
    '1',
    true,
    null,
    [],
    {},
    [[]],
    { id: {} },
    { id: [] },
    { where: { id: {} } },
    { where: [] },
    { where: null, all: {} },
  ])('with %j where a row should be never throws', (item) => {
    for (const part of ['add', 'change', 'drop'])
      for (const table of ['plan', 'goals', 'links', 'targets'])
        expect(outcomeOf(JSON.stringify({ [part]: { [table]: [item] } })).count).toBeGreaterThan(0)
  })

  it('of twenty thousand changes by what rows say is made in one pass', () => {
    const outcomes = Array.from({ length: 20_000 }, (_, at) => ({
      where: { indicator: `i${at}`, period: '2025' },
      value: -at,
    }))
    const changes: Changes = { change: { outcomes } }
    expect(applyChanges(model!, changes).model?.outcomes[19_999]?.value).toBe(-19_999)
  })
})
