import { expect, it } from 'vitest'
import { measureJson } from './json-measure.ts'

it.each([
  [1, 0, 0],
  [[], 1, 0],
  [{}, 1, 0],
  [{ a: [1, { b: 2 }], c: null }, 3, 3],
  [[[[]]], 3, 0],
])('measures %j', (value, depth, keys) => {
  expect(measureJson(value)).toEqual({ depth, keys })
})
