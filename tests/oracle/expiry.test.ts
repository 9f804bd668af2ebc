import { expiry } from '@rodtrad/analysis'
import { type Day } from '@rodtrad/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asked } from './arbitrary.ts'
import { productQuestion } from './product.ts'
import { type Coverage, type Question, referenceExpiry, type Source } from './reference/index.ts'

const RUNS = Number(process.env['ORACLE_RUNS'] ?? 1000)

/** A guard against a hang, not a measure: a busy machine may take its time. */
const PATIENCE = 600_000

type Rows = ReturnType<typeof referenceExpiry>['rows']

const rowsOf = (rows: Rows): readonly string[] =>
  rows
    .map((row) =>
      [
        ...[row.what, row.table, row.id, row.to, row.kind, row.validTo],
        ...[row.successorStatus, row.notReplaced, row.belowCount],
        ...[row.owner, row.successor, row.hanging].map((ids) => ids.toSorted().join('+')),
      ].join(' · '),
    )
    .sort()

const gaps = ({ goals }: Coverage): readonly string[] =>
  goals
    .filter(({ uncovered }) => uncovered)
    .map(({ id }) => id)
    .sort()

const levels = ({ goals }: Coverage): readonly string[] =>
  goals.flatMap(({ id, cells }) =>
    cells.map(({ organisation, level }) => `${id} ${organisation} ${String(level)}`),
  )

const byReference = (source: Source, question: Question, last?: string) => {
  const { at, rows, coverage } = referenceExpiry(source, question, last)
  const sides = [coverage.before, coverage.after, coverage.afterWithDrafts]
  return {
    at,
    rows: rowsOf(rows),
    gaps: sides.map(gaps),
    cells: sides.map((side) => levels(side).toSorted()),
  }
}

const byProduct = (source: Source, question: Question, last?: string) => {
  const { at, rows, after } = expiry(productQuestion(source, question), last as Day | undefined)
  const { before, after: later, afterWithDrafts, cells } = after.coverage
  const cellsOf = (side: 'before' | 'after' | 'afterWithDrafts'): readonly string[] =>
    cells.flatMap((cell) => (cell[side] === null ? [] : `${cell.goal} ${cell.organisation} ${cell[side]}`))
  return {
    at,
    rows: rowsOf(rows.map((row) => ({ ...row, kind: row.kind ?? '' }))),
    gaps: [before, later, afterWithDrafts].map(({ uncovered }) => uncovered.toSorted()),
    cells: (['before', 'after', 'afterWithDrafts'] as const).map((side) => cellsOf(side).toSorted()),
  }
}

/** Days to ask about: none after all else, so that much has an end to come. */
const lastDay = fc.constantFrom(undefined, '2025-12-31', '2026-12-31', '2030-12-31')

describe('the product against the plain reference on random sources', { timeout: PATIENCE }, () => {
  it('tells the same of what runs out, and of the day after', () => {
    fc.assert(
      fc.property(asked({ past: true }), lastDay, ({ source, question }, last) => {
        fc.pre(last === undefined || last >= question.asOf)
        expect(byProduct(source, question, last)).toEqual(byReference(source, question, last))
      }),
      { numRuns: RUNS / 4 },
    )
  })
})
