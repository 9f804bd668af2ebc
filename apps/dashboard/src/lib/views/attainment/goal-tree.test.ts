import { expect, test } from 'vitest'
import { GoalTree } from './goal-tree.ts'
import { goalOf } from './samples.ts'

//        vision
//       /      \
//     r1        r2      b1     alone
//      \       /        |
//        n1 ───────────┘
//        |
//        v1
const tree = new GoalTree([
  goalOf({ goal: 'vision', kind: 'vision' }),
  goalOf({ goal: 'r1', kind: 'riktningsmal', above: ['vision'] }),
  goalOf({ goal: 'r2', kind: 'riktningsmal', above: ['vision'] }),
  goalOf({ goal: 'b1', kind: 'budgetmal', husbandry: 'financial' }),
  goalOf({ goal: 'n1', above: ['r1', 'r2', 'b1'] }),
  goalOf({ goal: 'v1', kind: 'verksamhetsmal', above: ['n1'] }),
  goalOf({ goal: 'alone' }),
])
const ids = (goals: readonly { goal: string }[]): string[] => goals.map(({ goal }) => goal)

test('riktningsmål come first, budgetmål by their husbandry, the vision last', () => {
  expect(tree.groups().map(({ name, goals }) => [name, ids(goals)])).toEqual([
    ['riktningsmal', ['r1', 'r2']],
    ['financial', ['b1']],
    ['apart', ['alone']],
    ['vision', ['vision']],
  ])
})

test('a goal stands under each that it serves, and the vision opens to none', () => {
  expect(ids(tree.childrenOf(tree.byId.get('r2')!))).toEqual(['n1'])
  expect(ids(tree.childrenOf(tree.byId.get('vision')!))).toEqual([])
})

test('the way to a goal goes by its first upper goal', () => {
  expect(tree.pathTo('v1')).toEqual(['r1', 'n1', 'v1'])
  expect(tree.pathTo('alone')).toEqual(['alone'])
  expect(tree.pathTo('none')).toEqual([])
})

test('a thread is all below, once', () => {
  expect([...tree.threadOf('r2')]).toEqual(['r2', 'n1', 'v1'])
})

test('a loop is not followed for ever', () => {
  const loop = new GoalTree([goalOf({ goal: 'a', above: ['b'] }), goalOf({ goal: 'b', above: ['a'] })])
  expect(loop.pathTo('a')).toEqual(['b', 'a'])
  expect([...loop.threadOf('a')]).toEqual(['a', 'b'])
  expect(loop.groups().map(({ name, goals }) => [name, ids(goals)])).toEqual([['apart', ['a']]])
})
