import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CoverSet, MOST_EXACT, smallestCover } from './smallest-cover.ts'

const set = (...covers: readonly number[]): CoverSet => ({ covers, against: 0 })

describe('a smallest cover', () => {
  test('takes two where the largest set first would take three', () => {
    const sets = [set(1, 2, 3, 4), set(0, 1, 2), set(3, 4, 5)]
    expect(smallestCover(6, sets)).toEqual({ chosen: [1, 2], exact: true, least: 2 })
  })

  test('of equals takes the one that least speaks against, but never one set more', () => {
    const sets = [{ covers: [0, 1], against: 3 }, set(0), set(1), { covers: [0, 1], against: 2 }]
    expect(smallestCover(2, sets).chosen).toEqual([3])
  })

  test('of nothing is nothing', () => {
    expect(smallestCover(0, [])).toEqual({ chosen: [], exact: true, least: 0 })
  })

  test('is greedy in a part with too many elements, and says how far from the smallest it can be', () => {
    // A chain of pairs: every other pair is enough.
    const size = MOST_EXACT + 2
    const pairs = Array.from({ length: size - 1 }, (_, at) => set(at, at + 1))
    const { chosen, exact, least } = smallestCover(size, pairs)
    const covered = new Set(chosen.flatMap((at) => pairs[at]!.covers))
    expect(exact).toBe(false)
    expect(covered.size).toBe(size)
    expect(least).toBeLessThanOrEqual(size / 2)
    expect(chosen.length).toBeLessThanOrEqual(least * 1.5)
  })

  test('is known to be the smallest where the greedy one is as small as any can be', () => {
    const all = set(...Array.from({ length: MOST_EXACT + 2 }, (_, at) => at))
    expect(smallestCover(MOST_EXACT + 2, [set(0), all])).toEqual({ chosen: [1], exact: true, least: 1 })
  })

  test('solves exactly what does not hang together, however much there is', () => {
    const pairs = Array.from({ length: 100 }, (_, at) => set(2 * at, 2 * at + 1))
    expect(smallestCover(200, pairs)).toMatchObject({ exact: true, least: 100 })
  })

  /** By trying every family of sets. */
  const smallest = (elements: number, sets: readonly CoverSet[]): number => {
    const families = Array.from({ length: 2 ** sets.length }, (_, family) =>
      sets.filter((_, at) => (family & (1 << at)) !== 0),
    )
    const covering = families.filter(
      (family) => new Set(family.flatMap(({ covers }) => covers)).size === elements,
    )
    return Math.min(...covering.map((family) => family.length))
  }

  test('is as small as any, on random sets', () => {
    const elements = 6
    const sets = fc.array(
      fc.record({
        covers: fc.uniqueArray(fc.nat(elements - 1), { minLength: 1, maxLength: 4 }),
        against: fc.nat(3),
      }),
      { minLength: 1, maxLength: 8 },
    )
    fc.assert(
      fc.property(sets, (drawn) => {
        const all = new Set(drawn.flatMap(({ covers }) => covers))
        fc.pre(all.size === elements)
        const { chosen, exact, least } = smallestCover(elements, drawn)
        expect(new Set(chosen.flatMap((at) => drawn[at]!.covers)).size).toBe(elements)
        expect([chosen.length, exact, least]).toEqual([smallest(elements, drawn), true, chosen.length])
      }),
    )
  })
})
