import { expect, test } from 'vitest'
import { words } from '../../i18n/words.ts'
import { filtered, isFiltered, sorted, type Filters } from './goal-filter.ts'
import { GoalTree } from './goal-tree.ts'
import { goalOf, wordedOf } from './samples.ts'

const none: Filters = { mal: null, organ: null, lage: null, slag: null, sok: '' }
const goals = [
  goalOf({ goal: 'r1', kind: 'riktningsmal', title: 'Trygg kommun', number: '1', value: 0.9 }),
  goalOf({ goal: 'n1', above: ['r1'], organs: ['utn'], owners: ['Utbildningsnämnden'], value: 0.2 }),
  goalOf({
    goal: 'n2',
    organs: ['kfn'],
    title: 'Åretruntbad',
    status: 'attained',
    value: null,
    evidence: 0.1,
  }),
  wordedOf({ goal: 'w1', organs: ['kfn'], title: 'Ärlighet' }),
]
const tree = new GoalTree(goals)
const found = (filters: Partial<Filters>): string[] =>
  filtered(goals, { ...none, ...filters }, tree, new Set(['n1'])).map(({ goal }) => goal)

test('nothing chosen lets all through', () => {
  expect(found({})).toHaveLength(4)
  expect(isFiltered(none)).toBe(false)
  expect(isFiltered({ ...none, sok: ' ' })).toBe(false)
  expect(isFiltered({ ...none, lage: 'partly' })).toBe(true)
})

test('a riktningsmål brings what serves it; other filters narrow', () => {
  expect(found({ mal: 'r1' })).toEqual(['r1', 'n1'])
  expect(found({ mal: 'r1', slag: 'namndmal' })).toEqual(['n1'])
  expect(found({ organ: 'kfn', lage: 'attained' })).toEqual(['n2'])
  expect(found({ lage: 'avviker' })).toEqual(['n1'])
})

test('the words of the search may stand in title, number or owner, in any order', () => {
  expect(found({ sok: 'KOMMUN 1' })).toEqual(['r1'])
  expect(found({ sok: 'utbildningsn' })).toEqual(['n1'])
  expect(found({ sok: 'finns inte' })).toEqual([])
})

test('goals without a figure come last where figures are compared', () => {
  const order = (sort: Parameters<typeof sorted>[1]): string[] =>
    sorted(goals, sort, words.sv).map(({ goal }) => goal)
  expect(order('plan')).toEqual(['r1', 'n1', 'n2', 'w1'])
  expect(order('lagst')).toEqual(['n1', 'r1', 'n2', 'w1'])
  expect(order('osakrast')).toEqual(['n2', 'r1', 'n1', 'w1'])
  expect(order('namn')).toEqual(['n1', 'r1', 'n2', 'w1'])
})
