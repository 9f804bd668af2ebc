import type { Day } from '@rodtrad/core'
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
