import { expect, test } from 'vitest'
import { placeOf, stopsOf } from './stops.ts'

const turns = [
  { day: '2023-01-01', begins: 12, ended: 3 },
  { day: '2027-01-01', begins: 0, ended: 40 },
]

test('the chosen day and the own day of the source are stops too, in order', () => {
  const stops = stopsOf(turns, '2026-11-23', '2026-12-01')
  expect(stops.map(({ day }) => day)).toEqual(['2023-01-01', '2026-11-23', '2026-12-01', '2027-01-01'])
  expect(placeOf(stops, '2026-12-01')).toBe(2)
})

test('of more days than a hand can tell apart, those of the most change stay', () => {
  const many = Array.from({ length: 1000 }, (_, at) => ({
    day: `2020-01-01+${String(at).padStart(4, '0')}`,
    begins: at,
    ended: 0,
  }))
  const stops = stopsOf(many, '2026-11-23', undefined)
  expect(stops).toHaveLength(401)
  expect(stops.some(({ begins }) => begins === 999)).toBe(true)
  expect(stops.some(({ begins }) => begins === 1)).toBe(false)
})
