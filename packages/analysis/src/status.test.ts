import { describe, expect, it } from 'vitest'
import {
  contributes,
  goal,
  goalNamed,
  indicator,
  measured,
  measuredBy,
  organ,
  questionOf,
  type Row,
  type Source,
} from './source.fixture.ts'
import { statusOf } from './status.ts'

const statusIn = (source: Source, id: string) => {
  const question = questionOf(source)
  return statusOf(question, goalNamed(question, id))
}

/** A goal of equal parts, each attained so far or unknown. */
const ofParts = (parts: readonly (number | null)[], plan: Row = {}) =>
  statusIn(
    {
      plan: [{ municipality: 'Provköping', ...plan }],
      goals: [goal('n')],
      indicators: parts.map((_, at) => indicator(`i${at}`, { scale: 'ratio' })),
      targets: parts.map((_, at) => ({ indicator: `i${at}`, value: 1 })),
      outcomes: parts.flatMap((value, at) =>
        value === null ? [] : [{ indicator: `i${at}`, period: '2025', value }],
      ),
      links: parts.map((_, at) => measuredBy('n', `i${at}`)),
    },
    'n',
  ).status

describe('the status of a measurable goal', () => {
  it.each([
    [[], 'unmeasured'],
    [[null, null], 'unmeasured'],
    [[1], 'attained'],
    [[0.999], 'partly'],
    [[0.5], 'partly'],
    [[0.499], 'not_attained'],
    [[1, null], 'undetermined'],
    [[0.9, 0.9, null], 'partly'],
    [[0.6, 0.6, 0.6, 0, null], 'undetermined'],
    [[0.8, 0.8, 0.8, null, 0], 'undetermined'],
    [[0, 0, 0, null], 'not_attained'],
    [[0, null], 'undetermined'],
    [[0.7, 0.7, 0.7, 0.7, null], 'partly'],
  ])('of parts %j is %s', (parts, status) => {
    expect(ofParts(parts)).toBe(status)
  })

  it("goes by the plan's own limits", () => {
    expect(ofParts([0.9], { attained: 0.9 })).toBe('attained')
    expect(ofParts([0.6], { partly: 0.7 })).toBe('not_attained')
  })

  it('forgives the last digits of a sum', () => {
    expect(ofParts([0.1, 0.2, 0.3, 0.4], { attained: 0.25 })).toBe('attained')
    expect(ofParts([1 - 1e-12])).toBe('attained')
    expect(ofParts([0.5 - 1e-12])).toBe('partly')
  })
})

describe('a riktningsmål that is carried by others', () => {
  // r ← n (bun)      organs: bun, son, mbn, ks
  const carried = (plan: Row, more: Source = {}) => {
    const { links, ...rest } = measured({ n: 1 })
    return statusIn(
      {
        plan: [{ municipality: 'Provköping', ...plan }],
        organisations: [organ('ks', 'kommunstyrelse'), organ('bun'), organ('son'), organ('mbn')],
        goals: [goal('r', 'riktningsmal'), goal('n', 'namndmal', { owner: ['bun'] })],
        links: [...links, contributes('n', 'r'), ...(more.links ?? [])],
        ...rest,
        indicators: [...rest.indicators, ...(more.indicators ?? [])],
      },
      'r',
    )
  }

  it('states no more than its reach bears', () => {
    expect(carried({})).toEqual({ status: 'undetermined', reason: 'thin' })
    expect(carried({ minReach: 0.25 })).toEqual({ status: 'attained', reason: null })
  })

  it('is not freed by an indicator of polarity none', () => {
    const more = {
      indicators: [indicator('i', { polarity: 'none' })],
      links: [measuredBy('r', 'i')],
    }
    expect(carried({}, more)).toEqual({ status: 'undetermined', reason: 'thin' })
  })

  it('is thin without organs', () => {
    const { links, ...rest } = measured({ n: 1 })
    expect(
      statusIn(
        { goals: [goal('r', 'riktningsmal'), goal('n')], links: [...links, contributes('n', 'r')], ...rest },
        'r',
      ),
    ).toEqual({ status: 'undetermined', reason: 'thin' })
  })

  it('is not held back where it has an indicator of its own', () => {
    const { links, ...rest } = measured({ r: 1 })
    expect(
      statusIn({ organisations: [organ('bun')], goals: [goal('r', 'riktningsmal')], links, ...rest }, 'r'),
    ).toEqual({ status: 'attained', reason: null })
  })
})

describe('a figure on a final target', () => {
  // The way from 0 in 2020 to 100 in the year: half of it by 2025 if the year is 2030.
  const onTheWay = (year: string, value: number, period = '2025') => {
    const question = questionOf(
      {
        goals: [goal('n')],
        indicators: [indicator('i', { baseline: 0, baselinePeriod: '2020' })],
        targets: [{ indicator: 'i', value: 100, period: year }],
        outcomes: [{ indicator: 'i', period, value }],
        links: [measuredBy('n', 'i')],
      },
      { asOf: '2031-01-31' as never, period: period as never },
    )
    return statusOf(question, goalNamed(question, 'n'))
  }

  it('is never not_attained before its year', () => {
    expect(onTheWay('2030', 10)).toEqual({ status: 'undetermined', reason: 'final' })
    expect(onTheWay('2030', 30)).toEqual({ status: 'partly', reason: null })
    expect(onTheWay('2030', 50)).toEqual({ status: 'attained', reason: null })
  })

  it('is not_attained in its year', () => {
    expect(onTheWay('2030', 10, '2030')).toEqual({ status: 'not_attained', reason: null })
  })
})
