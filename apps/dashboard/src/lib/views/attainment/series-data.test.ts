import { expect, test } from 'vitest'
import { partOf } from './samples.ts'
import { outcomesOf, toSeriesRow, toSeriesTargets, type SeriesOutcome } from './series-data.ts'

const outcome = (row: Partial<SeriesOutcome>): SeriesOutcome => ({
  period: '2025',
  year: 2025,
  month: 12,
  value: 7,
  organisation: null,
  own: true,
  municipality: null,
  gender: 'T',
  status: 'ok',
  source: null,
  retrieved: null,
  illustrative: false,
  ...row,
})
const target = (row: object): Parameters<typeof toSeriesTargets>[0][number] => ({
  period: '2025',
  value: 8,
  valueMax: null,
  condition: null,
  goal: null,
  organisation: null,
  decisionDate: null,
  illustrative: false,
  ...row,
})

test('a part of a year ends where it ends, and what is not shown is a hole', () => {
  expect(toSeriesRow(outcome({ period: '2025-T1', month: 4 }))).toMatchObject({
    share: 4 / 12,
    period: 'T1 2025',
  })
  expect(toSeriesRow(outcome({ status: 'suppressed' })).value).toBeNull()
  expect(toSeriesRow(outcome({ status: 'preliminary' })).mark).toBe('preliminary')
})

test('other kommuner bear their names; the own is the line of its organ', () => {
  const rows = [outcome({}), outcome({ organisation: 'utn' }), outcome({ own: false, municipality: '1480' })]
  expect(outcomesOf(rows, { organisation: 'utn' }).map((row) => toSeriesRow(row).municipality)).toEqual([
    null,
    'Göteborg',
  ])
})

test('of the targets of a year the latest decision counts; a final one begins at the baseline', () => {
  const part = partOf({ baselinePeriod: '2019', final: true, targetPeriod: '2030' })
  const rows = [
    target({ value: 1 }),
    target({ value: 2 }),
    target({ period: '2030', value: 3 }),
    target({ period: '2025', goal: 'other', value: 9 }),
    target({ period: '2026', value: null, condition: 'increase' }),
  ]
  expect(toSeriesTargets(rows, part)).toEqual([
    { from: 2025, to: 2025, value: 2, max: null, final: false },
    { from: 2019, to: 2030, value: 3, max: null, final: true },
  ])
})
