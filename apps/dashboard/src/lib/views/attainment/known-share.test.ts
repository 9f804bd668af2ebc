import { expect, test } from 'vitest'
import { knownOf } from './known-share.ts'
import { goalOf, partOf, wordedOf } from './samples.ts'

test('an indicator counts once for each that it is measured for, however many goals it serves', () => {
  const goals = [goalOf({ goal: 'a', status: 'attained' }), goalOf({ goal: 'b' })]
  const parts = [
    partOf({ goal: 'a', child: 'i' }),
    partOf({ goal: 'b', child: 'i' }),
    partOf({ goal: 'b', child: 'j', organisation: 'x' }),
    partOf({ goal: 'b', child: 'j', organisation: 'y', evidence: 0 }),
    partOf({ goal: 'b', child: 'a', kind: 'goal' }),
  ]
  expect(knownOf(goals, parts)).toMatchObject({ asked: 3, known: 2, measured: 2, attained: 1 })
})

test('an indicator that is known at one goal but not at another is not known', () => {
  const parts = [partOf({ goal: 'a' }), partOf({ goal: 'b', evidence: 0 })]
  expect(knownOf([goalOf({ goal: 'a' }), goalOf({ goal: 'b' })], parts)).toMatchObject({ asked: 1, known: 0 })
})

test('a measurable goal with nothing to gather is asked for, and unknown', () => {
  expect(knownOf([goalOf({ goal: 'a', evidence: 0 })], [])).toMatchObject({ asked: 1, known: 0 })
})

test('goals with words are counted apart, rated or not', () => {
  const goals = [wordedOf({ goal: 'a' }), wordedOf({ goal: 'b', status: 'divided' })]
  expect(knownOf(goals, [])).toEqual({ asked: 0, known: 0, measured: 0, attained: 0, worded: 2, rated: 1 })
})

test('parts of goals that are not shown do not count', () => {
  const shown = [goalOf({ goal: 'n1' })]
  expect(
    knownOf(shown, [partOf({ goal: 'n1', child: 'i1' }), partOf({ goal: 'n2', child: 'i2' })]).asked,
  ).toBe(1)
})
