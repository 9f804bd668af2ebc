import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { asked } from './arbitrary.ts'
import { referenceAttainment, referenceCoverage, referenceExplain } from './reference/index.ts'
import type { Explained, Source } from './reference/index.ts'

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)

const near = (a: number | null, b: number | null): boolean =>
  a === null || b === null ? a === b : Math.abs(a - b) <= 1e-9

/** The figure that a node's children make, by the definition of the method. */
const made = (method: string, { children }: Explained): readonly (number | null)[] => {
  const total = sum(children.map(({ weight }) => weight))
  const mean = (of: (child: Explained) => number): number =>
    sum(children.map((child) => child.weight * of(child))) / total
  const evidence = mean((child) => child.evidence)
  const values = children.flatMap(({ value }) => (value === null ? [] : [value]))
  const least = (numbers: readonly number[]): number => Math.min(...numbers)
  if (method === 'weakest-link')
    return [
      least(children.map(({ low }) => low ?? 0)),
      least(children.map(({ high }) => high ?? 1)),
      evidence,
      values.length === 0 ? null : least(values),
    ]
  const value = evidence === 0 ? null : mean((child) => child.evidence * (child.value ?? 0)) / evidence
  return [mean(({ low }) => low ?? 0), mean(({ high }) => high ?? 1), evidence, value]
}

const isMadeOfChildren = (method: string, node: Explained): boolean => {
  const figure = [node.low, node.high, node.evidence, node.value]
  const parts = node.children.length === 0 ? figure : made(method, node)
  return (
    figure.every((each, index) => near(each, parts[index] ?? null)) &&
    (method === 'share-met' || node.children.every((child) => isMadeOfChildren(method, child)))
  )
}

const reversed = (source: Source): Source => ({
  ...source,
  ...Object.fromEntries(
    Object.entries(source).flatMap(([table, rows]) =>
      Array.isArray(rows) ? [[table, rows.toReversed()]] : [],
    ),
  ),
})

const sorted = <T extends { readonly id: string }>(rows: readonly T[]): readonly T[] =>
  rows.toSorted((a, b) => (a.id < b.id ? -1 : 1))

describe('the reference', () => {
  it('explains every figure by a tree that makes it', () => {
    fc.assert(
      fc.property(asked(), ({ source, question }) => {
        const { method, goals } = referenceAttainment(source, question)
        goals.forEach(({ id, low, high, evidence, value }) => {
          const tree = referenceExplain(source, id, question)
          if (tree === null) throw new Error(`${id}: takes part but is not explained`)
          expect([tree.low, tree.high, tree.evidence]).toEqual([low, high, evidence])
          expect(tree.withheld ? null : tree.value).toBe(value)
          expect(low === null || isMadeOfChildren(method, tree)).toBe(true)
        })
      }),
      { numRuns: 400 },
    )
  })

  it('keeps the interval honest: low = evidence · value, high = low + 1 − evidence', () => {
    fc.assert(
      fc.property(asked(), ({ source, question }) => {
        const { method, goals } = referenceAttainment(source, question)
        goals
          .flatMap(({ id }) => referenceExplain(source, id, question) ?? [])
          .filter(({ low }) => low !== null && method !== 'weakest-link')
          .forEach(({ low, high, evidence, value }) => {
            expect(near(low, evidence * (value ?? 0))).toBe(true)
            expect(near(high, (low ?? 0) + 1 - evidence)).toBe(true)
          })
      }),
      { numRuns: 400 },
    )
  })

  it('never asks in which order the rows stand', () => {
    fc.assert(
      fc.property(asked({ ties: true }), ({ source, question }) => {
        const [one, other] = [source, reversed(source)].map((each) => ({
          coverage: sorted(referenceCoverage(each, question).goals).map(({ cells, unanswered, ...row }) => ({
            ...row,
            unanswered: unanswered.toSorted(),
            cells: sorted(
              cells.map(({ via, ...cell }) => ({ ...cell, id: cell.organisation, via: via.toSorted() })),
            ),
          })),
          attainment: sorted(referenceAttainment(each, question).goals).map(
            ({ id, status, reason, trend, unmeasurable, low, high, value, evidence }) => ({
              ...{ id, status, reason, trend, unmeasurable: unmeasurable.toSorted() },
              figures: [low, high, value, evidence].map((each) => each?.toFixed(8)),
            }),
          ),
        }))
        expect(other).toEqual(one)
      }),
      { numRuns: 400 },
    )
  })
})
