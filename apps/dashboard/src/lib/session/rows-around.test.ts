import { readSource } from '@rodtrad/io'
import { expect, test } from 'vitest'
import { rowsAround } from './rows-around.ts'

const text = ['id,titel', ...[2, 3, 4, 5, 6, 7].map((row) => `m${row},Mål ${row}`)].join('\n')
const { tables } = readSource([{ name: 'mål.csv', bytes: new TextEncoder().encode(text) }]).source

test('a row stands with two before and two after it, as the file has them', () => {
  const around = rowsAround(tables, 'mål.csv', 5)
  expect(around?.columns).toEqual(['id', 'titel'])
  expect(around?.rows.map(({ row }) => row)).toEqual([3, 4, 5, 6, 7])
  expect(around?.rows[2]?.cells).toEqual(['m5', 'Mål 5'])
})

test('at an end there are fewer, and of no such file or row none', () => {
  expect(rowsAround(tables, 'mål.csv', 2)?.rows.map(({ row }) => row)).toEqual([2, 3, 4])
  expect(rowsAround(tables, 'mål.csv', 99)).toBeUndefined()
  expect(rowsAround(tables, 'utfall.csv', 3)).toBeUndefined()
})
