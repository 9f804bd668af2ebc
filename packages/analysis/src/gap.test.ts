import { describe, expect, test } from 'vitest'
import { gap, type GapRow } from './gap.ts'
import { goal, indicator, organ, questionOf, type Row } from './source.fixture.ts'

const outcome = (gender: string, value: number | undefined, more: Row = {}): Row => ({
  indicator: 'i1',
  period: '2025',
  gender,
  value,
  ...more,
})

const rowsOf = (outcomes: readonly Row[], more: Row = {}): readonly GapRow[] =>
  gap(
    questionOf({
      organisations: [organ('kf', 'kommunfullmaktige'), organ('bun')],
      goals: [goal('n1')],
      indicators: [indicator('i1', more)],
      decisions: [
        { id: 'd1', body: 'kf', date: '2024-01-01' },
        { id: 'd2', body: 'kf', date: '2026-06-01' },
      ],
      outcomes,
    }),
  )

const rowOf = (outcomes: readonly Row[], more: Row = {}): GapRow => rowsOf(outcomes, more)[0]!

const both = (women: number, men: number, more: Row = {}): readonly Row[] => [
  outcome('K', women, more),
  outcome('M', men, more),
]

describe('the gap', () => {
  test('is women − men, as a share of the men', () => {
    expect(rowOf([...both(45, 50), outcome('T', 47)])).toMatchObject({
      indicator: 'i1',
      organisation: null,
      period: '2025',
      women: 45,
      men: 50,
      total: 47,
      gap: -5,
      relative: -0.1,
      missing: null,
    })
  })

  test('has no share where the men stand at nothing or below', () => {
    expect(rowOf(both(3, 0))).toMatchObject({ gap: 3, relative: null })
    expect(rowOf(both(3, -2))).toMatchObject({ gap: 5, relative: null })
  })

  test('is each organ’s own, and the largest first', () => {
    const rows = rowsOf([...both(50, 50), ...both(10, 20, { organisation: 'bun' })])
    expect(rows.map(({ organisation, gap: each }) => [organisation, each])).toEqual([
      ['bun', -10],
      [null, 0],
    ])
  })

  test('is the own municipality’s alone', () => {
    expect(rowsOf(both(45, 50, { municipality: '1480' }))).toEqual([])
    expect(rowOf(both(45, 50, { municipality: '9999' })).gap).toBe(-5)
  })
})

describe('better', () => {
  const decided = { polarityDecision: 'd1' }

  test('is said where a direction is decided', () => {
    expect(rowOf(both(45, 50), decided).better).toBe('M')
    expect(rowOf(both(45, 50), { ...decided, polarity: 'lower' }).better).toBe('K')
    expect(rowOf(both(50, 50), decided).better).toBe('equal')
  })

  test('is not said without a decision, with a later one, an unknown one, or without a better direction', () => {
    expect(rowOf(both(45, 50)).better).toBeNull()
    expect(rowOf(both(45, 50), { polarityDecision: 'd2' }).better).toBeNull()
    expect(rowOf(both(45, 50), { polarityDecision: 'nobody' }).better).toBeNull()
    expect(rowOf(both(45, 50), { ...decided, polarity: 'range' }).better).toBeNull()
  })
})

test('what is called better by a decision that is made up for show is so itself', () => {
  const of = (illustrative: boolean): GapRow | undefined =>
    gap(
      questionOf({
        goals: [goal('n1')],
        indicators: [indicator('i1', { polarityDecision: 'd1' })],
        decisions: [{ id: 'd1', body: 'kf', date: '2024-01-01', illustrative }],
        outcomes: both(45, 50),
      }),
    )[0]
  expect(of(true)).toMatchObject({ better: 'M', illustrative: true })
  expect(of(false)?.illustrative).toBe(false)
})

describe('the change', () => {
  const before = (women: number, men: number): readonly Row[] => both(women, men, { period: '2024' })

  test('is that of the distance, whoever is ahead', () => {
    expect(rowOf([...both(45, 50), ...before(48, 50)])).toMatchObject({ gapBefore: -2, change: 'widening' })
    expect(rowOf([...both(52, 50), ...before(45, 50)])).toMatchObject({ gapBefore: -5, change: 'narrowing' })
    expect(rowOf([...both(45, 50), ...before(55, 50)]).change).toBe('unchanged')
  })

  test('is null without a year before, and for a lagged outcome', () => {
    expect(rowOf(both(45, 50)).change).toBeNull()
    expect(rowOf(before(45, 50), { maxAge: 1 })).toMatchObject({ period: '2024', gap: -5, change: null })
  })
})

describe('what is missing', () => {
  const split = { genderSplit: true }

  test('is told of an indicator that is to be split', () => {
    expect(rowsOf([], split)).toMatchObject([{ missing: 'both', women: null, men: null, organisation: null }])
    expect(rowsOf([outcome('T', 47)], split)).toMatchObject([{ missing: 'both', total: 47, gap: null }])
    expect(rowsOf([outcome('T', 47)])).toEqual([])
  })

  test.each([
    ['protected', { status: 'suppressed' }],
    ['missing', { status: 'missing' }],
    ['a forecast', { status: 'forecast' }],
    ['empty', { value: undefined }],
    ['of another year', { period: '2024' }],
  ])('is a value that is %s, and it is never shown', (_, more) => {
    const row = rowOf([outcome('K', 45), outcome('M', 50, more)], { maxAge: 1 })
    expect(row).toMatchObject({
      women: 45,
      men: null,
      gap: null,
      relative: null,
      missing: 'M',
      period: '2025',
    })
  })
})

test('the outcome rule holds for each gender: the part of the year that ends last', () => {
  const rows = [...both(40, 50, { period: '2025-T1' }), ...both(45, 50, { period: '2025-T2' })]
  expect(rowOf(rows)).toMatchObject({ period: '2025-T2', women: 45 })
  expect(rowsOf(rows, { accumulates: true })).toEqual([])
})
