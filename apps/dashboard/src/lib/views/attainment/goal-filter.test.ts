import { expect, test } from 'vitest'
import { words } from '../../i18n/both-languages.ts'
import { found, isSeeking, sorted, type Sought } from './goal-filter.ts'
import { goalOf, wordedOf } from './samples.ts'

const none: Sought = { text: '', differing: false }
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
const ids = (sought: Partial<Sought>): string[] =>
  found(goals, { ...none, ...sought }, new Set(['n1'])).map(({ goal }) => goal)

test('nothing sought lets all through', () => {
  expect(ids({})).toHaveLength(4)
  expect(isSeeking(none)).toBe(false)
  expect(isSeeking({ ...none, text: ' ' })).toBe(false)
  expect(isSeeking({ ...none, differing: true })).toBe(true)
})

test('the goals whose judgement differs from the measure', () => {
  expect(ids({ differing: true })).toEqual(['n1'])
  expect(ids({ differing: true, text: 'bad' })).toEqual([])
})

test('the words of the search may stand in title, number or owner, in any order', () => {
  expect(ids({ text: 'KOMMUN 1' })).toEqual(['r1'])
  expect(ids({ text: 'utbildningsn' })).toEqual(['n1'])
  expect(ids({ text: 'finns inte' })).toEqual([])
})

test('goals without a figure come last where figures are compared', () => {
  const order = (sort: Parameters<typeof sorted>[1]): string[] =>
    sorted(goals, sort, words.sv).map(({ goal }) => goal)
  expect(order('plan')).toEqual(['r1', 'n1', 'n2', 'w1'])
  expect(order('lagst')).toEqual(['n1', 'r1', 'n2', 'w1'])
  expect(order('osakrast')).toEqual(['n2', 'r1', 'n1', 'w1'])
  expect(order('namn')).toEqual(['n1', 'r1', 'n2', 'w1'])
})
