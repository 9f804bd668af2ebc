import { describe, expect, it } from 'vitest'
import type { Day } from './day.ts'
import { electionDay, mandateOn, mandatesOf, newCouncilBefore } from './mandate.ts'

const day = (text: string): Day => text as Day

describe('the mandate periods of a plan', () => {
  const mandates = mandatesOf({ mandatePeriods: ['2027-01-01/2030-12-31', '2023/2026'] })

  it('are read as days, in order', () => {
    expect(mandates).toEqual([
      { from: '2023-01-01', to: '2026-12-31' },
      { from: '2027-01-01', to: '2030-12-31' },
    ])
  })

  it('hold their first and their last day', () => {
    expect(mandateOn(mandates, day('2026-12-31'))?.from).toBe('2023-01-01')
    expect(mandateOn(mandates, day('2027-01-01'))?.from).toBe('2027-01-01')
    expect(mandateOn(mandates, day('2031-01-01'))).toBeUndefined()
  })
})

describe('the election', () => {
  it('is the second Sunday of September every fourth year', () => {
    expect([2018, 2022, 2026, 2030].map(electionDay)).toEqual([
      '2018-09-09',
      '2022-09-11',
      '2026-09-13',
      '2030-09-08',
    ])
    expect(electionDay(2025)).toBeUndefined()
  })

  it('gives a new council on 15 October, and not a day before', () => {
    expect(newCouncilBefore(day('2026-10-14'))).toBe('2022-10-15')
    expect(newCouncilBefore(day('2026-10-15'))).toBe('2026-10-15')
    expect(newCouncilBefore(day('2025-01-01'))).toBe('2022-10-15')
    expect(newCouncilBefore(day('2019-06-01'))).toBe('2018-10-15')
  })
})
