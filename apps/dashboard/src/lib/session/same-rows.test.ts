import { expect, test } from 'vitest'
import { sameRows } from './same-rows.ts'

test('a row that was there before is the same object; others are those that came', () => {
  const before = [
    { id: 'a', organs: ['KS'], value: 0.5 },
    { id: 'b', organs: [], value: null },
  ]
  const rows = [
    { id: 'b', organs: [], value: null },
    { id: 'a', organs: ['KS'], value: 0.4 },
    { id: 'c', organs: ['KS'], value: 0.5 },
  ]
  const same = sameRows<object>(rows, before)
  expect(same).toEqual(rows)
  expect(same[0]).toBe(before[1])
  expect(same[1]).toBe(rows[1])
})

test('what only looks alike is another row', () => {
  const before = [{ value: null }, { value: ['a', 'b'] }, { value: 1 }]
  const rows = [{ value: NaN }, { value: ['a,b'] }, { value: '1' }]
  expect(sameRows<object>(rows, before)).toEqual(rows)
})

test('without an answer before, and of very many rows, nothing is compared', () => {
  const rows = [{ id: 'a' }]
  expect(sameRows(rows)).toBe(rows)
  const many = Array.from({ length: 1001 }, (_, id) => ({ id }))
  expect(sameRows(many, many.slice(0, 1))).toBe(many)
})
