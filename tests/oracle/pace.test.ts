import { pace, suspect } from '@rodtrad/analysis'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asked } from './arbitrary.ts'
import { productQuestion } from './product.ts'
import { referencePace, referenceSuspect } from './reference/index.ts'

const RUNS = Number(process.env['ORACLE_RUNS'] ?? 1000)

/** A guard against a hang, not a measure: a busy machine may take its time. */
const PATIENCE = 600_000

/** A figure without its last digits; zero has no sign. */
const figure = (value: number | null): string =>
  value === null ? 'null' : value.toFixed(8).replace(/^-(0\.0+)$/, '$1')

type Rows = ReturnType<typeof referencePace>

const compared = (rows: Rows): readonly string[] =>
  rows
    .map((row) =>
      [
        ...[row.goal, row.indicator, row.organisation, row.targetPeriod, row.outcomePeriod],
        ...[row.status, row.reason, row.trend, row.interimMet],
        ...[row.target, row.expected, row.outcome, row.ahead, row.progress].map(figure),
        ...[row.expectedShare, row.neededPerYear, row.interimTarget].map(figure),
      ].join(' · '),
    )
    .sort()

describe('the product against the plain reference on random sources', { timeout: PATIENCE }, () => {
  it('gives the same pace and the same trends', () => {
    fc.assert(
      fc.property(asked(), ({ source, question }) => {
        expect(compared(pace(productQuestion(source, question)))).toEqual(
          compared(referencePace(source, question)),
        )
      }),
      { numRuns: RUNS },
    )
  })

  it('gives the same links to confirm, with the same days', () => {
    fc.assert(
      fc.property(asked(), ({ source, question }) => {
        const said = (rows: ReturnType<typeof referenceSuspect>): readonly string[] =>
          rows.map((row) => [row.from, row.to, row.changed, row.confirmed, row.basis].join(' ')).sort()
        expect(said(suspect(productQuestion(source, question)))).toEqual(
          said(referenceSuspect(source, question)),
        )
      }),
      { numRuns: RUNS },
    )
  })
})
