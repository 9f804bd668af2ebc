import fc from 'fast-check'

import type { Question } from '../reference/index.ts'
import type { Goal } from '../reference/source.ts'

/** What the rows of one random source can name. */
export interface Pools {
  readonly question: Question
  readonly councils: readonly string[]
  readonly boards: readonly string[]
  readonly organs: readonly string[]
  readonly verksamheter: readonly string[]
  readonly goals: readonly { readonly id: string; readonly kind: string }[]
  readonly indicators: readonly string[]
  readonly missions: readonly string[]
  readonly analyses: readonly string[]
  readonly decisions: readonly string[]
}

/** The pools when the goals have been drawn: whose they are decides which rows can meet. */
export interface Drawn extends Pools {
  readonly drawn: readonly Goal[]
}

export const oneOf = <T>(values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values)

/** Mostly empty, or mostly filled: `filled` of ten. */
export const maybe = <T>(arbitrary: fc.Arbitrary<T>, filled: number): fc.Arbitrary<T | null> =>
  fc.oneof({ weight: filled, arbitrary }, { weight: 10 - filled, arbitrary: fc.constant(null) })

export const weighted = <T>(...choices: readonly (readonly [number, T])[]): fc.Arbitrary<T> =>
  fc.oneof(...choices.map(([weight, value]) => ({ weight, arbitrary: fc.constant(value) })))

/** A row without its empty cells, as a person would write it. */
export const withoutEmpty = <T extends object>(row: T): T =>
  Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== null)) as T

/** Some rows, now and then one of them twice. */
export const rows = <T extends object>(
  row: fc.Arbitrary<T>,
  minLength: number,
  maxLength: number,
): fc.Arbitrary<readonly T[]> =>
  fc
    .tuple(fc.array(row.map(withoutEmpty), { minLength, maxLength }), maybe(fc.nat(maxLength), 1))
    .map(([all, twice]) => [...all, ...(twice === null ? [] : all.slice(twice, twice + 1))])

/** Values that meet each other, and the limits, often. */
export const value: fc.Arbitrary<number> = fc.oneof(
  oneOf([0, 0, 1, 5, 10, 20, 25, 40, 50, 60, 75, 80, 100]),
  fc.integer({ min: -50, max: 1000 }).map((tenths) => tenths / 10),
)

export const validity = (
  { asOf }: Question,
  rarely = 8,
): fc.Arbitrary<{ validFrom: string | null; validTo: string | null }> =>
  fc.record({
    validFrom: maybe(oneOf(['2020', '2023', '2025-03', asOf, '2026-01-01', '2030']), 10 - rarely),
    validTo: maybe(oneOf(['2022-12-31', '2024', '2025-03', asOf, '2026', '2030-06-30']), 10 - rarely),
  })

/** An organ: mostly one that owns a goal. */
export const organ = ({ organs, drawn }: Drawn): fc.Arbitrary<string> => {
  const owners = drawn.flatMap(({ owner }) => owner ?? [])
  return oneOf([...owners, ...owners, ...organs])
}
