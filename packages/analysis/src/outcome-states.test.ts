import type { Day, Period } from '@rodtrad/core'
import { describe, expect, test } from 'vitest'
import { outcomeStates, type OutcomeStateRow } from './outcome-states.ts'
import { ASKED, goal, indicator, measuredBy, organ, questionOf, type Row } from './source.fixture.ts'

const outcome = (period: string, value: number | undefined, more: Row = {}): Row => ({
  indicator: 'i1',
  period,
  value,
  ...more,
})

/** An indicator of two organs' shared goal, with a target of 10. */
const statesOf = (outcomes: readonly Row[], more: Row = {}, asked = {}): readonly OutcomeStateRow[] =>
  outcomeStates(
    questionOf(
      {
        organisations: [organ('kf', 'kommunfullmaktige'), organ('bun'), organ('kfn')],
        goals: [
          goal('n1', 'namndmal', { owner: ['bun', 'kfn'] }),
          goal('n2', 'namndmal', { owner: ['bun'] }),
        ],
        indicators: [indicator('i1', more)],
        targets: [{ indicator: 'i1', value: 10, period: '2025' }],
        links: [measuredBy('n1', 'i1')],
        outcomes,
      },
      { ...ASKED, ...asked },
    ),
  )

const stateOf = (outcomes: readonly Row[], more: Row = {}, asked = {}): OutcomeStateRow =>
  statesOf(outcomes, more, asked)[0]!

describe('where the outcome is', () => {
  test.each([
    ['current', [outcome('2024', 8), outcome('2025', 9)], {}],
    ['current', [outcome('2025-T2', 9)], {}],
    ['lagged', [outcome('2024', 8)], { maxAge: 1 }],
    ['late', [outcome('2024', 8)], {}],
    ['never', [], {}],
    ['never', [outcome('2026', 8)], {}],
    ['missing', [outcome('2024', 8), outcome('2025', undefined, { status: 'missing' })], {}],
    ['suppressed', [outcome('2025', 9, { status: 'suppressed' })], {}],
    ['late', [outcome('2024', 8), outcome('2025', 9, { status: 'forecast' })], {}],
    ['never', [outcome('2025', 9, { municipality: '1480' })], {}],
    ['never', [outcome('2025', 9, { gender: 'K' })], {}],
  ] as const)('%s: %j %j', (state, outcomes, more) => {
    expect(stateOf(outcomes, more).state).toBe(state)
  })

  test('is to come while the period has not ended, or is shorter than the measure', () => {
    const open = { period: '2026' as Period }
    expect(stateOf([outcome('2025', 9)], {}, open).state).toBe('coming')
    const part = { period: '2025-T2' as Period }
    expect(stateOf([outcome('2024', 9)], { frequency: 'year' }, part).state).toBe('coming')
    expect(stateOf([outcome('2025-T1', 9)], { frequency: 'tertial' }, part).state).toBe('late')
  })
})

describe('the outcome', () => {
  test('is the last before the period where none serves', () => {
    expect(stateOf([outcome('2022', 7), outcome('2023', 8)])).toMatchObject({
      state: 'late',
      outcome: 8,
      outcomePeriod: '2023',
      age: 24,
    })
  })

  test('is never a protected one', () => {
    expect(stateOf([outcome('2025', 9, { status: 'suppressed' })])).toMatchObject({
      outcome: null,
      latest: null,
      age: null,
    })
  })

  test('stands beside the latest that is known, whose age is told', () => {
    const rows = [
      outcome('2025', 9),
      outcome('2026-T1', 11, { retrieved: '2026-06-02' }),
      outcome('2026', 12),
    ]
    expect(stateOf(rows, {}, { asOf: '2026-09-15' as Day })).toMatchObject({
      outcome: 9,
      outcomePeriod: '2025',
      latest: 11,
      latestPeriod: '2026-T1',
      retrieved: '2026-06-02',
      age: 4,
    })
  })

  test('is each organ’s own where one of them has its own', () => {
    const rows = statesOf([outcome('2025', 9, { organisation: 'kfn' })])
    expect(rows.map(({ organisation, state, deliverers }) => [organisation, state, deliverers])).toEqual([
      ['bun', 'never', ['bun']],
      ['kfn', 'current', ['kfn']],
    ])
  })
})

test('the owners of the goals that use it answer for it', () => {
  expect(stateOf([])).toMatchObject({ goals: ['n1'], deliverers: ['bun', 'kfn'], organisation: null })
})

test('what nobody uses is told with no goals', () => {
  const [row] = outcomeStates(questionOf({ goals: [goal('n1')], indicators: [indicator('i1')] }))
  expect(row).toMatchObject({ goals: [], deliverers: [], met: null, state: 'never' })
})

describe('met', () => {
  test('is said where the target and the outcome are known', () => {
    expect(stateOf([outcome('2025', 10)]).met).toBe(true)
    expect(stateOf([outcome('2025', 9)]).met).toBe(false)
    expect(stateOf([]).met).toBeNull()
  })

  test('is unknown without a direction', () => {
    expect(stateOf([outcome('2025', 10)], { polarity: 'none' }).met).toBeNull()
  })
})

test('what rests on a row that is made up for show is so itself', () => {
  expect(stateOf([outcome('2025', 9, { illustrative: true })]).illustrative).toBe(true)
  expect(stateOf([outcome('2025', 9)]).illustrative).toBe(false)
})
