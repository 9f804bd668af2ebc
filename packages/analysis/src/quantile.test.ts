import { expect, test } from 'vitest'
import { quantile } from './quantile.ts'

test('interpolates along the sorted values, as R does by default and Excel by QUARTILE.INC', () => {
  const values = [1, 2, 4, 10]
  expect([0, 0.25, 0.5, 0.75, 1].map((share) => quantile(values, share))).toEqual([1, 1.75, 3, 5.5, 10])
})

test('one value is every quantile; no value is none', () => {
  expect([0, 0.25, 1].map((share) => quantile([7], share))).toEqual([7, 7, 7])
  expect(quantile([], 0.5)).toBeNaN()
})
