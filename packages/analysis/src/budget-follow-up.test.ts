import { describe, expect, it } from 'vitest'
import { budgetFollowUp } from './budget-follow-up.ts'
import { goal, organ, questionOf, type Row, type Source } from './source.fixture.ts'

const line = (more: Row = {}): Row => ({
  year: 2025,
  organisation: 'bun',
  amount: 100,
  kind: 'driftsram',
  ...more,
})
const asked = (budget: readonly Row[], more: Source = {}) =>
  budgetFollowUp(
    questionOf({
      organisations: [organ('bun'), organ('skola', 'verksamhet')],
      goals: [goal('n')],
      missions: [{ id: 'u', title: 'U', organisation: 'bun', source: 'budget' }],
      budget,
      ...more,
    }),
  )

describe('a whole year', () => {
  it.each([
    [
      { actual: 110, forecast: 95 },
      { deviation: 10, result: 'deficit', forecastDeviation: -5, forecastResult: 'surplus' },
    ],
    [{ actual: 100 }, { deviation: 0, result: 'even', forecastDeviation: null, forecastResult: null }],
    [{}, { actual: null, forecast: null, deviation: null, result: null }],
    [{ actual: 0 }, { actual: 0, deviation: -100, result: 'surplus' }],
    [
      { actual: 110, period: '2025' },
      { period: null, deviation: 10 },
    ],
  ])('%j', (more, expected) => {
    expect(asked([line(more)])).toMatchObject([expected])
  })
})

describe('a part of a year', () => {
  const part = line({ period: '2025-T2', actual: 66, forecast: 104 })

  it("is set against the year's budget and never added to it", () => {
    const rows = asked([line({ actual: 99 }), part])
    expect(rows).toMatchObject([
      { period: null, amount: 100, deviation: -1, consumed: null },
      {
        period: '2025-T2',
        deviation: null,
        result: null,
        consumed: 0.66,
        forecastDeviation: 4,
        forecastResult: 'deficit',
      },
    ])
  })

  it("tells no share and no deviation where the year's budget is not there, or is another's", () => {
    expect(asked([part])).toMatchObject([{ consumed: null, forecastDeviation: null }])
    expect(asked([line({ kind: 'investering' }), part])[1]).toMatchObject({ consumed: null })
  })
})

describe('a satsning or an investment', () => {
  it.each([
    [{ kind: 'satsning' }, true],
    [{ kind: 'investering' }, true],
    [{ kind: 'driftsram' }, false],
    [{ kind: 'satsning', goal: 'n' }, false],
    [{ kind: 'satsning', mission: 'u' }, true],
  ])('%j leads nowhere: %s', (more, leadsNowhere) => {
    expect(asked([line(more)])).toMatchObject([{ leadsNowhere }])
  })

  it('leads somewhere by a mission that somebody makes concrete, even if that has since run out', () => {
    const links = [{ from: 'skola', to: 'u', kind: 'concretises', validTo: '2025-06-30' }]
    expect(asked([line({ kind: 'satsning', mission: 'u' })], { links })).toMatchObject([
      { leadsNowhere: false },
    ])
  })
})

describe('on the as-of date', () => {
  const decisions = [
    { id: 'before', body: 'kf', date: '2026-01-31' },
    { id: 'after', body: 'kf', date: '2026-02-01' },
  ]
  it.each([
    [{ year: 2025, decision: 'before' }, 1],
    [{ year: 2025, decision: 'after' }, 0],
    [{ year: 2027, decision: 'before' }, 1],
    [{ year: 2027 }, 0],
    [{ year: 2027, decision: 'nowhere' }, 0],
    [{ year: 2026 }, 1],
    [{ year: 2026, period: '2026-01' }, 1],
    [{ year: 2026, period: '2026-02' }, 0],
  ])('%j: %i known', (more, count) => {
    expect(asked([line(more)], { decisions })).toHaveLength(count)
  })

  it('the outcome of a year is not known before it has ended', () => {
    expect(asked([line({ year: 2026, actual: 99, forecast: 101 })])).toMatchObject([
      { actual: null, deviation: null, forecastDeviation: 1 },
    ])
  })
})

it('a row of an unknown organ, goal or mission is left out', () => {
  expect(
    asked([
      line({ organisation: 'nobody' }),
      line({ goal: 'nothing' }),
      line({ mission: 'nothing' }),
      line(),
    ]),
  ).toHaveLength(1)
})
