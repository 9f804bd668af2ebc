import { explain, type Explained, figuresOf } from '@rodtrad/analysis'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asked } from './arbitrary.ts'
import {
  comparedAttainment,
  comparedCoverage,
  goalPlace,
  productAttainment,
  productCoverage,
  productQuestion,
} from './product.ts'
import { referenceAttainment, referenceCoverage, type Source } from './reference/index.ts'

const RUNS = Number(process.env['ORACLE_RUNS'] ?? 1000)

/** A guard against a hang, not a measure: a busy machine may take its time. */
const PATIENCE = 600_000

const rotated = <T>(rows: readonly T[], by: number): readonly T[] => {
  const at = rows.length === 0 ? 0 : by % rows.length
  return [...rows.slice(at), ...rows.slice(0, at)].reverse()
}

/** The same source with the rows of every table in another order. */
const shuffled = (source: Source, by: number): Source =>
  Object.fromEntries(
    Object.entries(source).map(([table, rows]) => [table, Array.isArray(rows) ? rotated(rows, by) : rows]),
  ) as unknown as Source

describe('the product against the plain reference on random sources', { timeout: PATIENCE }, () => {
  it('gives the same coverage', () => {
    fc.assert(
      fc.property(asked(), ({ source, question }) => {
        expect(productCoverage(source, question)).toEqual(
          comparedCoverage(referenceCoverage(source, question)),
        )
      }),
      { numRuns: RUNS },
    )
  })

  it('gives the same attainment', () => {
    fc.assert(
      fc.property(asked(), ({ source, question }) => {
        expect(productAttainment(source, question)).toEqual(
          comparedAttainment(referenceAttainment(source, question)),
        )
      }),
      { numRuns: RUNS },
    )
  })

  it('gives the same attainment where only their content tells rows apart', () => {
    fc.assert(
      fc.property(asked({ ties: true }), ({ source, question }) => {
        expect(productAttainment(source, question)).toEqual(
          comparedAttainment(referenceAttainment(source, question)),
        )
      }),
      { numRuns: RUNS / 4 },
    )
  })
})

describe('laws of the figures', { timeout: PATIENCE }, () => {
  it('does not depend on the order of rows', () => {
    fc.assert(
      fc.property(asked({ ties: true }), fc.nat(20), ({ source, question }, by) => {
        // A goal with several owners uses the first one's target: the order of that list is the source's own word.
        expect(productCoverage(shuffled(source, by), question)).toEqual(productCoverage(source, question))
        expect(productAttainment(shuffled(source, by), question)).toEqual(productAttainment(source, question))
      }),
      { numRuns: RUNS / 4 },
    )
  })

  it('keeps low ≤ value ≤ high, and within 0–1', () => {
    fc.assert(
      fc.property(asked(), ({ source, question }) => {
        const { low, high, value, evidence } = figuresOf(productQuestion(source, question))
        low.forEach((least, goal) => {
          if (Number.isNaN(least)) return
          expect(least).toBeGreaterThanOrEqual(-1e-9)
          expect(high[goal]).toBeLessThanOrEqual(1 + 1e-9)
          expect(evidence[goal]).toBeGreaterThanOrEqual(0)
          expect(evidence[goal]).toBeLessThanOrEqual(1 + 1e-9)
          if (Number.isNaN(value[goal])) expect(evidence[goal]).toBe(0)
          else {
            expect(value[goal]).toBeGreaterThanOrEqual(least - 1e-9)
            if (productQuestion(source, question).method !== 'weakest-link')
              expect(value[goal]).toBeLessThanOrEqual((high[goal] ?? NaN) + 1e-9)
          }
        })
      }),
      { numRuns: RUNS / 4 },
    )
  })

  it('never widens an interval by an outcome for an indicator that had none', () => {
    fc.assert(
      fc.property(
        asked(),
        fc.nat(1000),
        fc.double({ min: -50, max: 150, noNaN: true }),
        (about, pick, value) => {
          const { source, question } = about
          const silent = (source.indicators ?? []).filter(
            ({ id }) => !(source.outcomes ?? []).some((row) => row.indicator === id),
          )
          const indicator = silent[pick % Math.max(1, silent.length)]
          if (!indicator) return
          const told: Source = {
            ...source,
            outcomes: [
              ...(source.outcomes ?? []),
              { indicator: indicator.id, period: question.period, value },
            ],
          }
          const before = productQuestion(source, question)
          const after = productQuestion(told, question)
          const [was, is] = [figuresOf(before), figuresOf(after)]
          was.low.forEach((low, goal) => {
            if (Number.isNaN(low)) return
            expect((is.high[goal] ?? NaN) - (is.low[goal] ?? NaN)).toBeLessThanOrEqual(
              (was.high[goal] ?? NaN) - low + 1e-9,
            )
          })
        },
      ),
      { numRuns: RUNS / 4 },
    )
  })

  it('explains every figure by a tree that sums to it', () => {
    const sums = (node: Explained): void => {
      if (node.children.length === 0) return
      const weight = node.children.reduce((sum, child) => sum + child.weight, 0)
      const mean = (of: (child: Explained) => number): number =>
        node.children.reduce((sum, child) => sum + child.weight * of(child), 0) / weight
      expect(mean((child) => child.low ?? NaN)).toBeCloseTo(node.low ?? NaN, 9)
      expect(mean((child) => child.high ?? NaN)).toBeCloseTo(node.high ?? NaN, 9)
      expect(mean((child) => child.evidence)).toBeCloseTo(node.evidence, 9)
      if (node.value !== null)
        expect(mean((child) => child.evidence * (child.value ?? 0)) / node.evidence).toBeCloseTo(
          node.value,
          9,
        )
      node.children.forEach(sums)
    }
    fc.assert(
      fc.property(asked(), ({ source, question }) => {
        const product = { ...productQuestion(source, question), method: 'weighted-mean' as const }
        ;(source.goals ?? []).forEach(({ id }) => sums(explain(product, goalPlace(product, id))))
      }),
      { numRuns: RUNS / 4 },
    )
  })
})
