import { expect, test } from 'vitest'
import { stepOf } from './grid-keys.ts'

const size = { row: 3, column: 4 }
const middle = { row: 1, column: 2 }

test.each([
  ['ArrowUp', false, { row: 0, column: 2 }],
  ['ArrowDown', false, { row: 2, column: 2 }],
  ['ArrowLeft', false, { row: 1, column: 1 }],
  ['ArrowRight', false, { row: 1, column: 3 }],
  ['Home', false, { row: 1, column: 0 }],
  ['End', false, { row: 1, column: 3 }],
  ['Home', true, { row: 0, column: 0 }],
  ['End', true, { row: 2, column: 3 }],
  ['PageUp', false, { row: 0, column: 2 }],
  ['PageDown', false, { row: 2, column: 2 }],
] as const)('%s (far: %s) leads to the right cell', (key, far, to) => {
  expect(stepOf(middle, key, size, far)).toEqual(to)
})

test('the edges hold', () => {
  expect(stepOf({ row: 0, column: 0 }, 'ArrowUp', size, false)).toEqual({ row: 0, column: 0 })
  expect(stepOf({ row: 2, column: 3 }, 'ArrowRight', size, false)).toEqual({ row: 2, column: 3 })
})

test('other keys are not ours', () => {
  expect(stepOf(middle, 'a', size, false)).toBeUndefined()
})
