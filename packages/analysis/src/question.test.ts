import type { Day, Period } from '@rodtrad/core'
import { describe, expect, it } from 'vitest'
import { type Asked, defaultAsOf, statedOf } from './question.ts'
import { goal, indicator, organ, questionOf, type Row, type Source, TODAY } from './source.fixture.ts'

const day = (text: string): Day => text as Day
const period = (text: string): Period => text as Period

const withRows = (outcomes: readonly Row[], assessments: readonly Row[] = [], plan: Row = {}): Source => ({
  plan: [{ municipality: 'Provköping', code: '9999', ...plan }],
  organisations: [organ('bun')],
  goals: [goal('n')],
  indicators: [indicator('i')],
  outcomes: outcomes.map((row) => ({ indicator: 'i', ...row })),
  assessments: assessments.map((row) => ({ goal: 'n', organisation: 'bun', ...row })),
})
const periodOf = (source: Source, asked: Asked = { asOf: day('2026-01-31') }) =>
  statedOf(questionOf(source, asked)).period

describe('the period that is asked about', () => {
  it('is the one that is asked for, before all else', () => {
    const source = withRows([{ period: '2025', value: 1 }], [], { period: '2025' })
    expect(periodOf(source, { asOf: day('2026-01-31'), period: period('2024-T2') })).toBe('2024-T2')
  })

  it("is else the plan's, ended or not", () => {
    expect(periodOf(withRows([{ period: '2024', value: 1 }], [], { period: '2026-T1' }))).toBe('2026-T1')
  })

  it('is else the latest ended year with an outcome or an assessment', () => {
    expect(periodOf(withRows([{ period: '2023', value: 1 }], [{ period: '2024' }]))).toBe('2024')
    expect(periodOf(withRows([{ period: '2025', value: 1 }], [{ period: '2024' }]))).toBe('2025')
  })

  it('takes the year in which a part-year period lies', () => {
    expect(periodOf(withRows([{ period: '2024-T2', value: 1 }]))).toBe('2024')
  })

  it('looks away from a year that has not ended by the as-of date, even by a day', () => {
    const source = withRows([
      { period: '2024', value: 1 },
      { period: '2025', value: 1 },
    ])
    expect(periodOf(source, { asOf: day('2025-12-30') })).toBe('2024')
    expect(periodOf(source, { asOf: day('2025-12-31') })).toBe('2025')
  })

  it.each([
    ['without a value', { value: undefined }],
    ['of women alone', { value: 1, gender: 'K' }],
    ['of another municipality', { value: 1, municipality: '0180' }],
    ['of an indicator that is not there', { value: 1, indicator: 'gone' }],
    ['of an organ that is not there', { value: 1, organisation: 'gone' }],
  ])('looks away from an outcome %s', (_, row) => {
    expect(
      periodOf(
        withRows([
          { period: '2023', value: 1 },
          { period: '2024', ...row },
        ]),
      ),
    ).toBe('2023')
  })

  it("is else the as-of date's year", () => {
    expect(periodOf(withRows([]))).toBe('2026')
    expect(periodOf(withRows([{ period: '2026', value: 1 }]))).toBe('2026')
  })
})

describe('the date that is asked about', () => {
  it('is today without a period', () => {
    expect(defaultAsOf(undefined, TODAY)).toBe(TODAY)
    expect(statedOf(questionOf(withRows([]), {})).asOf).toBe(TODAY)
  })

  it.each([
    ['2025', '2025-12-31'],
    ['2025-T1', '2025-04-30'],
    ['2025-Q2', '2025-06-30'],
    ['2024-02', '2024-02-29'],
  ])('is the last day of %s with it: %s', (asked, last) => {
    expect(defaultAsOf(period(asked), TODAY)).toBe(last)
    expect(statedOf(questionOf(withRows([]), { period: period(asked) })).asOf).toBe(last)
  })

  it('is never after today by default, but as late as asked for', () => {
    expect(defaultAsOf(period('2026'), TODAY)).toBe(TODAY)
    expect(defaultAsOf(period('2026-02'), TODAY)).toBe('2026-02-28')
    expect(defaultAsOf(period('2031'), TODAY)).toBe(TODAY)
    expect(statedOf(questionOf(withRows([]), { asOf: day('2031-01-01') })).asOf).toBe('2031-01-01')
  })
})

describe('the method', () => {
  it("is the plan's where none is asked for", () => {
    const source = withRows([], [], { method: 'share-met' })
    expect(questionOf(source, {}).method).toBe('share-met')
    expect(questionOf(source, { method: 'weakest-link' }).method).toBe('weakest-link')
    expect(questionOf(withRows([]), {}).method).toBe('weighted-mean')
  })
})
