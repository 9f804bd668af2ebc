import { type Day, describe as said } from '@rodtrad/core'
import { describe, expect, it } from 'vitest'
import { check } from '../check.ts'
import { goal, questioned, type Source } from '../source.fixture.ts'

describe('a new fullmäktige', () => {
  const old: Source = { goals: [goal('r', 'riktningsmal', { validFrom: '2019-01-01' })] }
  const told = (asOf: string, source: Source = old) => {
    const { question } = questioned(source, { asOf: asOf as Day })
    return check(question, [])
      .filter(({ code }) => code === 'RT082')
      .map(({ severity, words }) => [severity, words['due']])
  }

  it('has twelve months in which a riktningsmål is to be reconsidered, then it is late', () => {
    const since: Source = {
      goals: [goal('r', 'riktningsmal', { validFrom: '2019-01-01', reviewed: '2019-06-01' })],
    }
    expect(told('2022-10-14', since)).toEqual([])
    expect(told('2022-10-15', since)).toEqual([['info', '2023-10-15']])
    expect(told('2023-10-15', since)).toEqual([['info', '2023-10-15']])
    expect(told('2023-10-16', since)).toEqual([['warning', '2023-10-15']])
  })

  it('need not reconsider what runs out before that', () => {
    const ending = goal('r', 'riktningsmal', {
      validFrom: '2019-01-01',
      reviewed: '2019-06-01',
      validTo: '2022-12-31',
    })
    expect(told('2022-11-01', { goals: [ending] })).toEqual([])
  })
})

describe('what is decided for longer than four years (RT081)', () => {
  const long: Source = {
    goals: [goal('r', 'riktningsmal', { validFrom: '2022-03-01', validTo: '2026-12-31' })],
  }
  const told = (asOf: string, source: Source = long): readonly string[] => {
    const { question } = questioned(source, { asOf: asOf as Day })
    return check(question, [])
      .filter(({ code }) => code === 'RT081')
      .map((finding) => said(finding, 'sv').message)
  }

  it('is told by when it will have held for them, and then that it has', () => {
    expect(told('2026-02-28')).toEqual([
      '”r” har den 2026-03-01 gällt i fyra år och gäller därefter vidare, men är inte omprövat.',
    ])
    expect(told('2026-03-01')).toEqual([
      '”r” har gällt i mer än fyra år (från 2022-03-01) utan att vara omprövat.',
    ])
  })

  it('counts as reconsidered from the day on which it was', () => {
    const reviewed: Source = {
      goals: [
        goal('r', 'riktningsmal', {
          validFrom: '2022-03-01',
          validTo: '2026-12-31',
          reviewBy: '2023-10-15',
          reviewed: '2024-02-12',
        }),
      ],
    }
    expect([told('2024-02-11', reviewed).length, told('2024-02-12', reviewed).length]).toEqual([1, 0])
    const late = (asOf: string): readonly string[] =>
      check(questioned(reviewed, { asOf: asOf as Day }).question, []).flatMap(({ code }) =>
        code === 'RT083' ? [code] : [],
      )
    expect([late('2024-02-11'), late('2024-02-12')]).toEqual([['RT083'], []])
  })
})
