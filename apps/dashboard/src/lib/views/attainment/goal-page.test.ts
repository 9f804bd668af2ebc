import { expect, test } from 'vitest'
import { shownCount } from './goal-page.ts'

const goals = Array.from({ length: 500 }, (_, at) => ({ goal: `g${at}` }))

test('a short list is shown whole', () => {
  expect(shownCount(goals.slice(0, 12), 1, undefined)).toBe(12)
})

test('a long one by pages, to its end and not beyond', () => {
  expect([1, 2, 3].map((pages) => shownCount(goals, pages, undefined))).toEqual([200, 400, 500])
})

test('the goal that the address leads to is shown wherever it stands', () => {
  expect(shownCount(goals, 1, 'g449')).toBe(450)
  expect(shownCount(goals, 1, 'g3')).toBe(200)
  expect(shownCount(goals, 1, 'elsewhere')).toBe(200)
})
