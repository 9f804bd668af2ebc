import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { spread } from './layer-place.ts'

/** The plain way: step by step towards the wishes, made lawful again after every step (Dykstra's projections). */
function spreadSlowly(wishes: readonly number[], gap: number): readonly number[] {
  const size = wishes.length
  let places = wishes.slice()
  const owed = Array.from({ length: Math.max(0, size - 1) }, () => [0, 0] as [number, number])
  for (let round = 0; round < 4000; round++) {
    for (const [i, debt] of owed.entries()) {
      const a = places[i]! + debt[0]
      const b = places[i + 1]! + debt[1]
      const short = Math.max(0, gap - (b - a)) / 2
      places = places.with(i, a - short).with(i + 1, b + short)
      debt[0] = short
      debt[1] = -short
    }
  }
  return places
}

describe('spread', () => {
  test('leaves alone what stands far enough apart', () => {
    expect([...spread([0, 20, 50], [10, 10], [1, 1, 1])]).toEqual([0, 20, 50])
  })

  test('moves two that want the same place equally far', () => {
    expect([...spread([5, 5], [10], [1, 1])]).toEqual([0, 10])
  })

  test('moves the heavier less', () => {
    expect([...spread([0, 0], [10], [4, 1])]).toEqual([-2, 8])
  })

  test('finds the same places as the slow way', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { maxLength: 6 }), (wishes) => {
        const quick = spread(
          wishes,
          wishes.slice(1).map(() => 10),
          wishes.map(() => 1),
        )
        const slow = spreadSlowly(wishes, 10)
        for (const [i, place] of slow.entries()) expect(quick[i]).toBeCloseTo(place, 2)
      }),
      { numRuns: 30 },
    )
  })
})
