import { expect, test } from 'vitest'
import { entriesIn, remembered, type Remembered } from './remembered.ts'

const entry = (sql: string, rows: number | null = 1): Remembered => ({
  sql,
  at: '2026-11-23T10:00:00.000Z',
  rows,
})
const after = (...entries: readonly Remembered[]): readonly Remembered[] =>
  entries.reduce<readonly Remembered[]>(remembered, [])

test('the latest comes first, each once', () => {
  expect(after(entry('a'), entry('b'), entry('a')).map(({ sql }) => sql)).toEqual(['a', 'b'])
})

test('a draft does not take away what the question once gave, and nothing is no question', () => {
  expect(after(entry('a', 3), entry('a', null), entry('  '))).toEqual([entry('a', 3)])
})

test('no more than a hundred', () => {
  expect(after(...Array.from({ length: 130 }, (_, at) => entry(`q${at}`)))).toHaveLength(100)
})

test('what is kept comes back; what is cut, or of another version, does no harm', () => {
  expect(entriesIn(JSON.stringify([entry('a')]))).toEqual([entry('a')])
  expect(entriesIn('[{"sql":1},{"sql":"a","at":"x","rows":null},7]').map(({ sql }) => sql)).toEqual(['a'])
  expect([entriesIn(null), entriesIn('[{'), entriesIn('{}')]).toEqual([[], [], []])
})
