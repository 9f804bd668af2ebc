import { expect, test } from 'vitest'
import { rowLines } from './row-lines.ts'

test('a row begins where the last one ends', () => {
  expect(rowLines('id,titel\na,A\nb,B')).toEqual([1, 2, 3])
})

test('a line break in a cell is no new row', () => {
  expect(rowLines('id,titel\na,"A\n\nA"\nb,B\n')).toEqual([1, 2, 5, 6])
})

test('a quotation mark in a cell is written twice, and opens nothing', () => {
  expect(rowLines('a,"En ""ring"" i\nvattnet"\nb')).toEqual([1, 3])
})

test('lines may end as on Windows or on an old Mac', () => {
  expect(rowLines('a\r\nb\rc')).toEqual([1, 2, 3])
})
