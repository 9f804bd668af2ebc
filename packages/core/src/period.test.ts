import { describe, expect, it } from 'vitest'
import {
  endOf,
  isWithin,
  isYear,
  lastDayOfPeriod,
  NO_PERIOD,
  parsePeriod,
  periodNumber,
  periodOf,
  previousOf,
  wholeYearOf,
  yearOf,
  yearsBefore,
} from './period.ts'

const number = (text: string): number => periodNumber(parsePeriod(text))

describe('parsePeriod', () => {
  it.each([
    ['2025', '2025'],
    ['2025-t1', '2025-T1'],
    [' 2025-Q4 ', '2025-Q4'],
    ['2025-12', '2025-12'],
  ])('reads %j as %s', (text, period) => {
    expect(parsePeriod(text)).toBe(period)
  })

  it.each([
    '2025-T4',
    '2025-T0',
    '2025-Q5',
    '2025-13',
    '2025-00',
    '2025-1',
    '25',
    '0025',
    '2024-25',
    '2025-03-01',
    '',
  ])('finds no period in %j', (text) => {
    expect(parsePeriod(text)).toBeUndefined()
  })
})

describe('a period’s number', () => {
  const all = ['2025', '2025-T1', '2025-T3', '2025-Q1', '2025-Q4', '2025-01', '2025-12', '1000', '9999-12']

  it.each(all)('turns %s back', (text) => {
    expect(periodOf(number(text))).toBe(text)
  })

  it('is NO_PERIOD for none', () => {
    expect(periodNumber(undefined)).toBe(NO_PERIOD)
    expect(isWithin(NO_PERIOD, number('2025'))).toBe(false)
  })

  it.each([
    ['2025', '2025-12-31'],
    ['2025-T1', '2025-04-30'],
    ['2025-Q3', '2025-09-30'],
    ['2024-02', '2024-02-29'],
  ])('of %s ends on %s', (text, day) => {
    expect(lastDayOfPeriod(number(text))).toBe(day)
  })

  it.each([
    ['2025', '2024'],
    ['2025-T1', '2024-T3'],
    ['2025-Q2', '2025-Q1'],
    ['2025-01', '2024-12'],
  ])('of %s has %s just before it', (text, before) => {
    expect(periodOf(previousOf(number(text)))).toBe(before)
  })

  it('lies in its year, ends with its last month, and keeps its part years back', () => {
    const tertial = number('2025-T2')
    expect(yearOf(tertial)).toBe(2025)
    expect(isYear(tertial)).toBe(false)
    expect(wholeYearOf(tertial)).toBe(number('2025'))
    expect(endOf(tertial)).toBe(endOf(number('2025-08')))
    expect(endOf(number('2025-Q4'))).toBe(endOf(number('2025')))
    expect(periodOf(yearsBefore(tertial, 2))).toBe('2023-T2')
  })

  it('is within itself and its year, never within another part', () => {
    expect(isWithin(number('2025-01'), number('2025'))).toBe(true)
    expect(isWithin(number('2025-01'), number('2025-01'))).toBe(true)
    expect(isWithin(number('2025-01'), number('2025-T1'))).toBe(false)
    expect(isWithin(number('2024-12'), number('2025'))).toBe(false)
  })
})
