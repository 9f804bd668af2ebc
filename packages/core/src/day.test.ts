import { describe, expect, it } from 'vitest'
import {
  type Day,
  dayNumber,
  dayOf,
  daysBetween,
  EARLIEST,
  LATEST,
  nextDay,
  parseDay,
  previousDay,
  yearsAfter,
} from './day.ts'

describe('parseDay', () => {
  it.each([
    ['2025-03-01', '2025-03-01', '2025-03-01'],
    ['2025', '2025-01-01', '2025-12-31'],
    ['2025-04', '2025-04-01', '2025-04-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['0099', '0099-01-01', '0099-12-31'],
    [' 2025-03-01 ', '2025-03-01', '2025-03-01'],
  ])('starts %j on %s as a from and ends it on %s as a to', (text, from, to) => {
    expect([parseDay(text, 'from'), parseDay(text, 'to')]).toEqual([from, to])
  })

  it.each([
    '2025-02-30',
    '2023-02-29',
    '2025-13',
    '2025-00',
    '2025-01-00',
    '2025-1-1',
    '0000',
    '25',
    '2025-01-01Z',
    '',
  ])('finds no day in %j', (text) => {
    expect(parseDay(text, 'from')).toBeUndefined()
    expect(parseDay(text, 'to')).toBeUndefined()
  })
})

describe('dayNumber', () => {
  it('orders days and turns back', () => {
    const days = ['0099-01-01', '1999-12-31', '2025-03-01'].map((text) => parseDay(text, 'from')!)
    const numbers = days.map((day) => dayNumber(day, 0))
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
    expect(numbers.map(dayOf)).toEqual(days)
  })

  it('lies between the bounds, which stand for none', () => {
    const number = dayNumber(parseDay('9999', 'to'), 0)
    expect(number).toBeGreaterThan(dayNumber(undefined, EARLIEST))
    expect(number).toBeLessThan(dayNumber(undefined, LATEST))
  })
})

describe('daysBetween', () => {
  it.each([
    ['2026-03-31', '2026-04-01', 1],
    ['2026-04-01', '2026-04-01', 0],
    ['2024-03-01', '2024-02-28', -2],
    ['2025-12-31', '2026-12-31', 365],
  ])('from %s to %s there are %i', (from, to, days) => {
    expect(daysBetween(from as Day, to as Day)).toBe(days)
  })
})

describe('days', () => {
  const day = (text: string): Day => text as Day

  it('move by years', () => {
    expect(yearsAfter(day('2024-02-29'), 1)).toBe('2025-02-28')
    expect(yearsAfter(day('2024-01-01'), 8)).toBe('2032-01-01')
  })

  it('are followed by the next, over months and years', () => {
    expect(nextDay(day('2026-12-31'))).toBe('2027-01-01')
    expect(nextDay(day('2024-02-28'))).toBe('2024-02-29')
  })

  it('come after the one before', () => {
    expect(previousDay(day('2027-01-01'))).toBe('2026-12-31')
    expect(previousDay(day('2024-03-01'))).toBe('2024-02-29')
  })
})
