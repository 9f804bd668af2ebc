import { expect, test } from 'vitest'
import { keysIn, keysText, moved, toggled } from './chosen.ts'

test('the address keeps the keys and their order, each once', () => {
  expect(keysIn('bun~RT032~r1 ~RT031~r2 bun~RT032~r1')).toEqual(['bun~RT032~r1', '~RT031~r2'])
  expect(keysIn(null)).toEqual([])
  expect(keysText(keysIn('b a'))).toBe('b a')
  expect(keysText([])).toBeNull()
})

test('a question is chosen last, and taken away where it was', () => {
  expect(toggled(['a'], 'b')).toEqual(['a', 'b'])
  expect(toggled(['a', 'b', 'c'], 'b')).toEqual(['a', 'c'])
})

test('a question moves one place, and never out of the list', () => {
  expect(moved(['a', 'b', 'c'], 'a', 1)).toEqual(['b', 'a', 'c'])
  expect(moved(['a', 'b', 'c'], 'c', -1)).toEqual(['a', 'c', 'b'])
  expect(moved(['a', 'b'], 'a', -1)).toEqual(['a', 'b'])
  expect(moved(['a', 'b'], 'b', 1)).toEqual(['a', 'b'])
  expect(moved(['a', 'b'], 'x', 1)).toEqual(['a', 'b'])
})
