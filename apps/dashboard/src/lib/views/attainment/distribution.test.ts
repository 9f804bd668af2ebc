import { expect, test } from 'vitest'
import { levelRows, levelsOf, total } from './distribution.ts'
import { goalOf, wordedOf } from './samples.ts'

test('measures and words are counted apart, level by level', () => {
  const levels = levelsOf([
    goalOf({ goal: 'n1', status: 'attained' }),
    goalOf({ goal: 'm1', kind: 'bolagsmal', status: 'attained' }),
    wordedOf({ goal: 'n2', status: 'partly' }),
    goalOf({ goal: 'r1', kind: 'riktningsmal', status: 'undetermined' }),
    wordedOf({ goal: 'v', kind: 'vardeord' }),
  ])
  expect(levels.map(({ name }) => name)).toEqual(['riktningsmal', 'organ', 'top'])
  expect(levels[1]).toEqual({
    name: 'organ',
    measured: [{ status: 'attained', count: 2 }],
    worded: [{ status: 'partly', count: 1 }],
  })
  expect(total(levels[1]!.measured)).toBe(2)
  expect(levelRows(levels).map(({ level, way }) => [level, way])).toEqual([
    ['riktningsmal', 'measured'],
    ['organ', 'measured'],
    ['organ', 'worded'],
    ['top', 'worded'],
  ])
})
