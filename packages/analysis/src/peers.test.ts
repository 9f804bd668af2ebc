import type { Period } from '@rodtrad/core'
import { describe, expect, test } from 'vitest'
import { peers, type PeersRow, peerValues } from './peers.ts'
import { ASKED, goal, indicator, questionOf, type Row } from './source.fixture.ts'

const outcome = (municipality: string | undefined, value: number | undefined, more: Row = {}): Row => ({
  indicator: 'i1',
  period: '2025',
  municipality,
  value,
  ...more,
})

/** Own 30 among 10, 20 and 60. */
const FOUR = [outcome(undefined, 30), outcome('1401', 10), outcome('1402', 20), outcome('1480', 60)]
const DECIDED = { polarityDecision: 'd1' }

const question = (outcomes: readonly Row[], more: Row = {}, period = '2025') =>
  questionOf(
    {
      goals: [goal('n1')],
      indicators: [indicator('i1', more)],
      decisions: [{ id: 'd1', body: 'kf', date: '2024-01-01' }],
      outcomes,
    },
    { ...ASKED, period: period as Period },
  )

const rowOf = (outcomes: readonly Row[], more: Row = {}, period = '2025'): PeersRow | undefined =>
  peers(question(outcomes, more, period))[0]

describe('an indicator among other kommuner', () => {
  test('has the median and the quartiles of all, the own one too', () => {
    expect(rowOf(FOUR)).toMatchObject({
      indicator: 'i1',
      period: '2025',
      own: 30,
      count: 4,
      min: 10,
      q1: 17.5,
      median: 25,
      q3: 37.5,
      max: 60,
    })
  })

  test('is ranked and called better only where a direction is decided', () => {
    expect(rowOf(FOUR, DECIDED)).toMatchObject({ rank: 2, position: 3, better: 'own' })
    expect(rowOf(FOUR, { ...DECIDED, polarity: 'lower' })).toMatchObject({
      rank: 3,
      position: 3,
      better: 'median',
    })
    expect(rowOf(FOUR)).toMatchObject({ rank: null, position: 3, better: null })
    expect(rowOf(FOUR, { ...DECIDED, polarity: 'none' })).toMatchObject({ rank: null, better: null })
  })

  test('is made up for show where the decision on its direction is', () => {
    const of = (illustrative: boolean, day = '2024-01-01') =>
      questionOf({
        goals: [goal('n1')],
        indicators: [indicator('i1', DECIDED)],
        decisions: [{ id: 'd1', body: 'kf', date: day, illustrative }],
        outcomes: FOUR,
      })
    const signs = (asked: ReturnType<typeof of>): readonly boolean[] =>
      [...peers(asked), ...peerValues(asked, 0)].map(({ illustrative }) => illustrative)
    expect(signs(of(true))).toEqual(Array(5).fill(true))
    expect(signs(of(false))).toEqual(Array(5).fill(false))
    // Not known yet, so nothing rests on it.
    expect(signs(of(true, '2026-06-01'))).toEqual(Array(5).fill(false))
  })

  test('shares a place with its equals', () => {
    const tied = [...FOUR.slice(1), outcome(undefined, 20)]
    expect(rowOf(tied, DECIDED)).toMatchObject({ rank: 2, position: 2 })
    expect(peerValues(question(tied, DECIDED), 0).map(({ rank, position }) => [rank, position])).toEqual([
      [1, 4],
      [2, 2],
      [2, 2],
      [4, 1],
    ])
  })

  test('is told where the own value is missing', () => {
    expect(rowOf(FOUR.slice(1), DECIDED)).toMatchObject({
      own: null,
      count: 3,
      median: 20,
      rank: null,
      position: null,
      better: null,
    })
  })

  test('has no row where no other kommun has a value', () => {
    expect(rowOf([outcome(undefined, 30), outcome('9999', 40)])).toBeUndefined()
    expect(rowOf([])).toBeUndefined()
  })
})

describe('what takes part', () => {
  test.each([
    ['protected values', { status: 'suppressed' }],
    ['forecasts', { status: 'forecast' }],
    ['missing values', { value: undefined }],
    ['women', { gender: 'K' }],
    ['another year', { period: '2024' }],
  ])('are no %s', (_, more) => {
    expect(rowOf([...FOUR, outcome('1407', 90, more)])).toMatchObject({ count: 4, max: 60 })
  })

  test('of two values of a kommun the latest retrieved', () => {
    const again = outcome('1480', 40, { retrieved: '2026-01-20' })
    expect(rowOf([again, ...FOUR])).toMatchObject({ count: 4, max: 40 })
  })

  test('all of the same period: that of the own outcome, an earlier year’s where it lags', () => {
    const earlier = FOUR.map((row) => ({ ...row, period: '2024' }))
    const rows = [...earlier, outcome('1401', 90)]
    expect(rowOf(rows, { maxAge: 1 })).toMatchObject({ period: '2024', own: 30, count: 4, max: 60 })
    expect(rowOf(rows)).toMatchObject({ period: '2025', own: null, count: 1 })
  })

  test('where the others have none of the own period, theirs by the same rule', () => {
    const rows = [outcome(undefined, 35, { period: '2025-T2' }), ...FOUR.slice(1)]
    expect(rowOf(rows)).toMatchObject({ period: '2025', own: null, count: 3 })
  })
})

test('every kommun’s value, the best first where a direction is decided, else the lowest', () => {
  const codes = (more: Row): readonly (string | null)[] =>
    peerValues(question(FOUR, more), 0).map(({ municipality }) => municipality)
  expect(codes(DECIDED)).toEqual(['1480', '9999', '1402', '1401'])
  expect(codes({})).toEqual(['1401', '1402', '9999', '1480'])
  expect(peerValues(question(FOUR), 0).filter(({ isOwn }) => isOwn)).toMatchObject([{ value: 30 }])
})

test('the sources are those that the outcomes name', () => {
  const named = FOUR.map((row, at) => ({ ...row, source: at === 0 ? 'SCB' : 'Kolada' }))
  expect(rowOf(named)?.sources).toEqual(['SCB', 'Kolada'])
})
