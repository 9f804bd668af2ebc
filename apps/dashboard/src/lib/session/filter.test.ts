import { expect, test } from 'vitest'
import { filterIn, isFiltering, toggledIn, valuesIn } from './filter.ts'

const filterOf = (search: string) => filterIn((name) => new URLSearchParams(search).get(name))

test('the address says which organs, riktningsmål, statuses and kinds', () => {
  expect(filterOf('organ=KS+BUN&mal=R1&lage=partly&slag=namndmal')).toEqual({
    organs: ['KS', 'BUN'],
    goals: ['R1'],
    statuses: ['partly'],
    kinds: ['namndmal'],
  })
  expect(isFiltering(filterOf('mal=R1'))).toBe(true)
})

test('an empty address lets all pass', () => {
  expect(filterOf('organ=')).toEqual({ organs: [], goals: [], statuses: [], kinds: [] })
  expect(isFiltering(filterOf('organ=+'))).toBe(false)
})

test('a value is chosen, and chosen again goes away', () => {
  expect(toggledIn(null, 'KS')).toBe('KS')
  expect(toggledIn('KS', 'BUN')).toBe('KS BUN')
  expect(toggledIn('KS', 'KS')).toBe(null)
})

test('a forged address asks for no more than anybody would choose', () => {
  expect(valuesIn(Array.from({ length: 5000 }, (_, at) => `x${at}`).join(' '))).toHaveLength(200)
  expect(valuesIn('KS KS  KS')).toEqual(['KS'])
})
