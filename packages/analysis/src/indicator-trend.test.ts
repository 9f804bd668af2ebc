import { type Period, type Polarity } from '@rodtrad/core'
import { expect, test } from 'vitest'
import { indicatorTrend } from './indicator-trend.ts'
import { ASKED, goal, indicator, organ, questionOf, type Row } from './source.fixture.ts'

/** The trend of an indicator with outcomes by period. */
const trendOf = (
  outcomes: Readonly<Record<string, number>>,
  more: Row = {},
  period = '2025',
  polarity: Polarity = 'higher',
): string | null =>
  indicatorTrend(
    questionOf(
      {
        goals: [goal('n1')],
        indicators: [indicator('i1', { polarity, ...more })],
        outcomes: Object.entries(outcomes).map(([period, value]) => ({ indicator: 'i1', period, value })),
      },
      { ...ASKED, period: period as Period },
    ),
    0,
  )

const RISING = { 2023: 60, 2024: 40, 2025: 61 }

test('takes the sign of the last of three periods against the first, whatever the one between', () => {
  expect(trendOf(RISING)).toBe('improving')
  expect(trendOf(RISING, {}, '2025', 'lower')).toBe('worsening')
  expect(trendOf({ 2023: 60, 2024: 40, 2025: 60 + 1e-10 })).toBe('unchanged')
})

test('is null where one of the three is missing, or no direction is the better one', () => {
  expect(trendOf({ 2023: 60, 2025: 61 })).toBeNull()
  expect(trendOf({ 2022: 50, 2024: 60, 2025: 61 })).toBeNull()
  expect(trendOf(RISING, {}, '2025', 'range')).toBeNull()
  expect(trendOf(RISING, {}, '2025', 'none')).toBeNull()
})

test('is null where an outcome lags: it is another year’s', () => {
  expect(trendOf({ 2022: 50, 2023: 60, 2024: 61 }, { maxAge: 2 })).toBeNull()
  expect(trendOf({ 2022: 50, 2024: 60, 2025: 61 }, { maxAge: 2 })).toBeNull()
})

test('goes by periods of the same length, across the turn of the year', () => {
  const tertials = { '2024-T2': 10, '2024-T3': 11, '2025-T1': 12 }
  expect(trendOf(tertials, {}, '2025-T1')).toBe('improving')
  expect(trendOf(tertials, {}, '2025-T2')).toBeNull()
})

test('uses what the outcome rule gives each period: for a year the part of it that ends last', () => {
  expect(trendOf({ 2023: 60, '2024-T1': 10, '2024-T2': 70, '2025-T3': 80 })).toBe('improving')
})

test('says nothing of the parts of a year where values accumulate', () => {
  const tertials = { '2025-T1': 10, '2025-T2': 20, '2025-T3': 30 }
  expect(trendOf(tertials, {}, '2025-T3')).toBe('improving')
  expect(trendOf(tertials, { accumulates: true }, '2025-T3')).toBeNull()
  expect(trendOf(RISING, { accumulates: true })).toBe('improving')
})

test('tells each organ apart from the rows without one', () => {
  const question = questionOf({
    organisations: [organ('bun')],
    goals: [goal('n1', 'namndmal', { owner: ['bun'] })],
    indicators: [indicator('i1')],
    outcomes: [2023, 2024, 2025].flatMap((year) => [
      { indicator: 'i1', period: `${year}`, value: year },
      { indicator: 'i1', period: `${year}`, value: -year, organisation: 'bun' },
    ]),
  })
  expect(indicatorTrend(question, 0)).toBe('improving')
  expect(indicatorTrend(question, 0, 0)).toBe('worsening')
})
