import { describe, expect, test } from 'vitest'
import { words } from '../../i18n/both-languages.ts'
import { filtered, grouped, sorted } from './list.ts'
import { indicatorOf } from './samples.ts'

const w = words.sv
const ids = (rows: readonly { readonly indicator: string }[]): string[] =>
  rows.map(({ indicator }) => indicator)

const rows = [
  indicatorOf({ indicator: 'a', title: 'Ånga' }),
  indicatorOf({ indicator: 'b', state: 'late', age: 22, met: null, deliverers: ['Vård', 'Skola'] }),
  indicatorOf({ indicator: 'c', state: 'lagged', age: 34, met: false, source: null }),
  indicatorOf({ indicator: 'd', state: 'never', goals: [], goalTitles: [], deliverers: [], age: null }),
  indicatorOf({ indicator: 'e', state: 'missing', changed: true, goalTitles: ['Trygga orter'] }),
]

describe('what is picked out', () => {
  test.each([
    [null, 'abcde'],
    ['saknas', 'be'],
    ['aldre', 'c'],
    ['nar-inte', 'c'],
    ['ingen', 'd'],
    ['andrade', 'e'],
  ] as const)('%s: %s', (pick, found) => {
    expect(ids(filtered(rows, pick, '')).join('')).toBe(found)
  })

  test('a search finds all its words, in the title, an owner, a goal or the source', () => {
    expect(ids(filtered(rows, null, 'ÅNGA enkät'))).toEqual(['a'])
    expect(ids(filtered(rows, null, 'skola'))).toEqual(['b'])
    expect(ids(filtered(rows, null, 'trygga'))).toEqual(['e'])
    expect(ids(filtered(rows, 'aldre', 'skola'))).toEqual([])
  })
})

describe('the order', () => {
  test('the oldest comes first, after what has no outcome', () => {
    expect(ids(sorted(rows, 'alder', w)).join('')).toBe('dcbae')
  })

  test('by name as one says it in Swedish', () => {
    expect(ids(sorted(rows, 'namn', w)).join('')).toBe('bcdea')
  })
})

describe('the groups', () => {
  test('what lacks stands first, what nobody uses last', () => {
    expect(grouped(rows, 'utfall', w).map(({ state, rows: own }) => [state, ...ids(own)])).toEqual([
      ['late', 'b'],
      ['missing', 'e'],
      ['lagged', 'c'],
      ['current', 'a'],
      ['unused', 'd'],
    ])
  })

  test('one that several answer for stands with each, and one without anybody last', () => {
    expect(grouped(rows, 'ansvar', w).map(({ key, rows: own }) => [key, ...ids(own)])).toEqual([
      ['Nämnden', 'a', 'c', 'e'],
      ['Skola', 'b'],
      ['Vård', 'b'],
      ['', 'd'],
    ])
  })

  test('without groups all stand together', () => {
    expect(grouped(rows, 'ingen', w)).toHaveLength(1)
  })
})
