import { expect, test } from 'vitest'
import { orderOf, sorted } from './order.ts'
import { organRow } from './samples.ts'

const a = organRow({ name: 'a', late: 1, carried: 9, waited: 10, waiting: 5 })
const b = organRow({ name: 'b', late: 3, carried: 1, forecast: 5, forecastYear: 2026 })
const c = organRow({ name: 'c', late: 1, cells: 0, carried: 0, stepsOf: null, waited: 99, waiting: 1 })
const names = (order: string): string =>
  sorted([a, b, c], orderOf(order))
    .map(({ name }) => name)
    .join('')

test.each([
  ['plan', 'abc'],
  ['late', 'bac'],
  ['carried', 'bac'],
  ['waiting', 'cab'],
  ['forecast', 'bac'],
  ['reported', 'abc'],
  ['nonsense', 'abc'],
])('by %s', (order, expected) => {
  expect(names(order)).toBe(expected)
})
