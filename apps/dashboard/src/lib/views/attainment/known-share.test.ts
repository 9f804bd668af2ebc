import { expect, test } from 'vitest'
import { knownOf } from './known-share.ts'
import { goalOf, wordedOf } from './samples.ts'

const none = { goals: 0, asked: 0, known: 0 }

test('goals with a figure are counted, and those that are attained', () => {
  const goals = [goalOf({ goal: 'a', status: 'attained' }), goalOf({ goal: 'b' })]
  expect(knownOf(goals, { goals: 2, asked: 3, known: 2 })).toMatchObject({
    asked: 3,
    known: 2,
    measured: 2,
    attained: 1,
  })
})

test('goals with words are counted apart, rated or not', () => {
  const goals = [wordedOf({ goal: 'a' }), wordedOf({ goal: 'b', status: 'divided' })]
  expect(knownOf(goals, none)).toMatchObject({ measured: 0, attained: 0, worded: 2, rated: 1 })
})
