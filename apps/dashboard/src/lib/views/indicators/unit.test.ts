import { expect, test } from 'vitest'
import { unitOf } from './unit.ts'

test('a unit that the title says is not said again', () => {
  expect(unitOf({ title: 'Brott per 100 000 invånare', unit: 'per 100 000 inv' })).toBeNull()
  expect(unitOf({ title: 'Skuld', unit: 'kr/inv' })).toBe('kr/inv')
  expect(unitOf({ title: 'Andel % av alla', unit: '%' })).toBe('%')
})
