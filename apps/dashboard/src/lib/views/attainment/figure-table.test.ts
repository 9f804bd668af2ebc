import { expect, test } from 'vitest'
import { figureTable, outcomesByIndicator } from './figure-table.ts'
import { outcomeOf, partOf } from './samples.ts'

const outcomes = outcomesByIndicator([
  outcomeOf({ period: '2023', value: 1 }),
  outcomeOf({ period: '2024', value: 2 }),
  outcomeOf({ period: '2025-T1', value: 3 }),
  outcomeOf({ period: '2025-T2', value: 4 }),
  outcomeOf({ period: '2025', value: 5 }),
  outcomeOf({ period: '2024', value: 6, gender: 'K' }),
  outcomeOf({ period: '2024', value: null, gender: 'M', status: 'suppressed' }),
  outcomeOf({ period: '2025', value: 9, organisation: 'kfn' }),
])

test('a year stands with the parts of it and the year before', () => {
  const table = figureTable([partOf({})], outcomes, '2025')
  expect(table.inside).toEqual(['2025-T1', '2025-T2'])
  const [row] = table.rows
  expect([row?.before, ...(row?.inside ?? []), row?.now].map((outcome) => outcome?.value)).toEqual([
    2, 3, 4, 5,
  ])
  expect(row?.spark.map(({ value }) => value)).toEqual([1, 2, 5])
})

test('women and men are of the latest period that has either', () => {
  const [row] = figureTable([partOf({})], outcomes, '2025').rows
  expect(row?.genders?.period).toBe('2024')
  expect([row?.genders?.women?.value, row?.genders?.men?.status]).toEqual([6, 'suppressed'])
})

test('an owner has its own outcomes', () => {
  const table = figureTable([partOf({ organisation: 'kfn' })], outcomes, '2025')
  expect(table.rows[0]?.now?.value).toBe(9)
  expect([table.inside, table.hasGenders]).toEqual([[], false])
})

test('a part of a year stands with those before it', () => {
  const table = figureTable([partOf({})], outcomes, '2025-T2')
  expect([table.before, table.inside]).toEqual(['2024-T2', ['2025-T1']])
  expect(table.rows[0]?.now?.value).toBe(4)
})

test('goals among the parts have no row', () => {
  expect(figureTable([partOf({ kind: 'goal' })], outcomes, '2025').rows).toEqual([])
})
