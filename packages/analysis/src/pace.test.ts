import type { Period } from '@rodtrad/core'
import { describe, expect, test } from 'vitest'
import { pace, type PaceRow } from './pace.ts'
import {
  ASKED,
  goal,
  indicator,
  measuredBy,
  organ,
  questionOf,
  type Row,
  type Source,
} from './source.fixture.ts'

/** One goal, measured by `i1`: 20 in 2021, 40 wanted in 2031, so that 28 is expected in 2025. */
const source = (more: Row = {}, outcome: Row | null = { value: 30 }, others: Source = {}): Source => ({
  goals: [goal('n1')],
  indicators: [indicator('i1', { baseline: 20, baselinePeriod: '2021', ...more })],
  links: [measuredBy('n1', 'i1')],
  targets: [{ indicator: 'i1', value: 40, period: '2031' }],
  outcomes: outcome === null ? [] : [{ indicator: 'i1', period: '2025', ...outcome }],
  ...others,
})

const rowsOf = (of: Source, period = '2025'): readonly PaceRow[] =>
  pace(questionOf(of, { ...ASKED, period: period as Period }))

const rowOf = (of: Source, period = '2025'): PaceRow => {
  const [row, ...others] = rowsOf(of, period)
  if (row === undefined || others.length > 0) throw new RangeError(`${others.length + 1} rows; expected one`)
  return row
}

describe('the straight line', () => {
  test('asks for the point between baseline and final target, by years', () => {
    expect(rowOf(source())).toMatchObject({
      goal: 'n1',
      indicator: 'i1',
      organisation: null,
      expected: 28,
      outcome: 30,
      ahead: 2,
      progress: 0.5,
      expectedShare: 0.4,
      status: 'ahead',
      reason: null,
      neededPerYear: 10 / 6,
    })
  })

  test('turns the sign where lower is better', () => {
    const falling = source({ polarity: 'lower', baseline: 60 }, { value: 55 })
    expect(rowOf(falling)).toMatchObject({ expected: 52, ahead: -3, progress: 0.25, status: 'behind' })
    expect(rowOf(falling).neededPerYear).toBeCloseTo(-2.5, 12)
  })

  test('is kept pace with at the point itself, within the tolerance', () => {
    expect(rowOf(source({}, { value: 28 + 1e-10 })).status).toBe('on_pace')
  })

  test('needs nothing more where the target is reached, and goes no further than it', () => {
    expect(rowOf(source({}, { value: 45 }))).toMatchObject({ status: 'ahead', progress: 1, neededPerYear: 0 })
    expect(rowOf(source({}, { value: 10 }))).toMatchObject({
      status: 'behind',
      progress: 0,
      neededPerYear: 5,
    })
  })

  test('may lead to what is worse than the baseline: then no share of a way is told', () => {
    const easing = source({}, { value: 18 }, { targets: [{ indicator: 'i1', value: 10, period: '2031' }] })
    expect(rowOf(easing)).toMatchObject({ expected: 16, ahead: 2, progress: null, status: 'ahead' })
  })
})

describe('the final target', () => {
  const targets = [
    { indicator: 'i1', value: 25, period: '2024' },
    { indicator: 'i1', value: 29, period: '2025' },
    { indicator: 'i1', value: 32, period: '2027' },
    { indicator: 'i1', value: 40, period: '2031' },
  ]

  test('is the nearest later one, as in the figure', () => {
    expect(rowOf(source({}, {}, { targets }))).toMatchObject({
      targetPeriod: '2027',
      target: 32,
      expected: 28,
    })
  })

  test("is the period's own where it is the last of several; then nothing remains per year", () => {
    const last = rowOf(source({}, { value: 30 }, { targets: targets.slice(0, 2) }))
    expect(last).toMatchObject({ targetPeriod: '2025', expected: 29, ahead: 1, neededPerYear: null })
  })

  test('is none where the only target is for the period, or for no period', () => {
    expect(rowsOf(source({}, {}, { targets: targets.slice(1, 2) }))).toEqual([])
    expect(rowsOf(source({}, {}, { targets: [{ indicator: 'i1', value: 40 }] }))).toEqual([])
  })

  test('may be of a goal and an organ', () => {
    const own = { targets: [...targets, { indicator: 'i1', goal: 'n1', value: 50, period: '2027' }] }
    expect(rowOf(source({}, {}, own)).target).toBe(50)
    const foreign = { targets: [{ indicator: 'i1', goal: 'n2', value: 50, period: '2027' }] }
    expect(rowsOf(source({}, {}, foreign))).toEqual([])
  })
})

describe('what is unknown stays unknown', () => {
  const UNKNOWN = { status: 'unknown', ahead: null, progress: null, neededPerYear: null }

  test.each([
    ['no baseline', source({ baseline: undefined }), 'no_baseline'],
    ['no year of the baseline', source({ baselinePeriod: undefined }), 'no_baseline'],
    ['a period before the baseline', source({ baselinePeriod: '2026' }), 'before_baseline'],
    ['a range', source({ polarity: 'range' }), 'range'],
    ['no outcome', source({}, null), 'no_outcome'],
    ['a protected outcome', source({}, { value: 30, status: 'suppressed' }), 'no_outcome'],
    ['a forecast', source({}, { value: 30, status: 'forecast' }), 'no_outcome'],
    [
      'a condition',
      source({}, {}, { targets: [{ indicator: 'i1', value: 40, condition: 'at_least', period: '2031' }] }),
      'condition',
    ],
  ])('%s', (_, of, reason) => {
    expect(rowOf(of)).toMatchObject({ ...UNKNOWN, reason })
  })

  test('a missing outcome leaves what is expected', () => {
    expect(rowOf(source({}, null))).toMatchObject({ expected: 28, outcome: null, outcomePeriod: null })
  })

  test('part of a year says nothing of an indicator that accumulates', () => {
    const of = (accumulates: boolean): PaceRow =>
      rowOf(source({ accumulates }, { period: '2025-T2', value: 30 }), '2025-T2')
    expect(of(true)).toMatchObject({ ...UNKNOWN, reason: 'part_year' })
    expect(of(false).status).toBe('ahead')
  })

  test('an indicator without a better direction, a directional goal and a draft have no pace', () => {
    expect(rowsOf(source({ polarity: 'none' }))).toEqual([])
    expect(rowsOf(source({}, {}, { goals: [goal('n1', 'namndmal', { followUp: 'directional' })] }))).toEqual(
      [],
    )
    expect(rowsOf(source({}, {}, { goals: [goal('n1', 'namndmal', { status: 'draft' })] }))).toEqual([])
  })
})

test('a lagged outcome is held against what was expected of its own year', () => {
  // 20 in 2021, 40 in 2031: 26 in 2024.
  expect(rowOf(source({ maxAge: 1 }, { period: '2024', value: 27 }))).toMatchObject({
    outcome: 27,
    outcomePeriod: '2024',
    expected: 26,
    expectedShare: 0.3,
    status: 'ahead',
  })
  expect(rowOf(source({ maxAge: 4 }, { period: '2021', value: 27 })).reason).toBe('before_baseline')
})

test('what remains after a lagged outcome is spread over the years from its own', () => {
  // 27 in 2024, 40 in 2031.
  expect(rowOf(source({ maxAge: 1 }, { period: '2024', value: 27 })).neededPerYear).toBeCloseTo(13 / 7, 12)
})

describe('a part of a year', () => {
  // 20 at the end of 2021, 40 at the end of 2031: two in a year, a third of that in four months.
  const at = (period: string, more: Source = {}): PaceRow =>
    rowOf(source({}, { period, value: 27 }, more), period)

  test('is asked for what the months gone ask for, the last one for as much as the year', () => {
    expect(at('2025-T1').expected).toBeCloseTo(26 + 2 / 3, 12)
    expect(at('2025-T2').expected).toBeCloseTo(26 + 4 / 3, 12)
    expect(at('2025-T3').expected).toBeCloseTo(28, 12)
    expect(at('2025-01').expected).toBeCloseTo(26 + 1 / 6, 12)
    expect(at('2025-T2').expectedShare).toBeCloseTo(44 / 120, 12)
    expect([at('2025-T1').status, at('2025-T2').status]).toEqual(['ahead', 'behind'])
  })

  test('leaves the rest of the year, too', () => {
    expect(at('2025-T2').neededPerYear).toBeCloseTo(13 / (6 + 1 / 3), 12)
  })

  test('that has the last target of its own is to reach it', () => {
    const targets = ['2024-T2', '2025-T2'].map((period) => ({ indicator: 'i1', value: 28, period }))
    expect(at('2025-T2', { targets })).toMatchObject({ expected: 28, expectedShare: 1, neededPerYear: null })
  })
})

describe("the period's own target", () => {
  const with2025 = (more: Row, value: number): PaceRow =>
    rowOf(
      source(
        {},
        { value },
        {
          targets: [
            { indicator: 'i1', value: 40, period: '2031' },
            { indicator: 'i1', value: 24, period: '2025', ...more },
          ],
        },
      ),
    )

  test('stands beside the line: it may be met by what is behind, and missed by what is ahead', () => {
    expect(with2025({}, 25)).toMatchObject({ status: 'behind', interimTarget: 24, interimMet: true })
    expect(with2025({ value: 35 }, 30)).toMatchObject({
      status: 'ahead',
      interimTarget: 35,
      interimMet: false,
    })
  })

  test('may be a condition', () => {
    expect(with2025({ value: undefined, condition: 'yes' }, 25)).toMatchObject({
      interimTarget: null,
      interimMet: true,
    })
    expect(with2025({ value: undefined, condition: 'increase' }, 25).interimMet).toBeNull()
  })

  test('is none where the target is for another period, or for none', () => {
    const NONE = { interimTarget: null, interimMet: null }
    expect(rowOf(source())).toMatchObject(NONE)
    expect(with2025({ period: undefined }, 25)).toMatchObject(NONE)
    expect(with2025({ period: '2024' }, 25)).toMatchObject(NONE)
  })

  test('that is made up for show makes the row so', () => {
    expect(with2025({ illustrative: true }, 25).illustrative).toBe(true)
  })
})

test('each owner with an outcome of its own is told apart, the one without is unknown', () => {
  const shared = source({}, null, {
    organisations: [organ('bun'), organ('son')],
    goals: [goal('n1', 'namndmal', { owner: ['bun', 'son'] })],
    outcomes: [{ indicator: 'i1', period: '2025', value: 20, organisation: 'son' }],
  })
  expect(rowsOf(shared).map(({ organisation, status, reason }) => [organisation, status, reason])).toEqual([
    ['bun', 'unknown', 'no_outcome'],
    ['son', 'behind', null],
  ])
})

test('a row that rests on what is made up for show says so', () => {
  expect(rowOf(source()).illustrative).toBe(false)
  expect(rowOf(source({}, { value: 30, illustrative: true })).illustrative).toBe(true)
})
