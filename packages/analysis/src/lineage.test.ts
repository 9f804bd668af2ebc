import type { Day, Period } from '@rodtrad/core'
import { describe, expect, it } from 'vitest'
import { lineage, type LineageRow } from './lineage.ts'
import { lineageOutcomes, lineageSeries } from './lineage-series.ts'
import {
  contributes,
  goal,
  indicator,
  measuredBy,
  questionOf,
  type Row,
  type Source,
} from './source.fixture.ts'

const OLD = { validFrom: '2023-01-01', validTo: '2026-12-31' }
const NEW = { validFrom: '2027-01-01', validTo: '2030-12-31' }
const [FIRST, SECOND] = ['2023-01-01/2026-12-31', '2027-01-01/2030-12-31']
const plan = [{ municipality: 'P', mandatePeriods: [FIRST, SECOND] }]
const AFTER = { asOf: '2027-06-30' as Day }

const riktningsmal = (id: string, more: Row): Row => goal(id, 'riktningsmal', more)
const replaces = (from: string, to: string): Row => ({ from, to, kind: 'replaces' })
const rowsOf = (
  source: Source,
  asked: { readonly asOf: Day; readonly drafts?: boolean } = AFTER,
): readonly LineageRow[] => lineage(questionOf({ plan, ...source }, asked))
const told = (rows: readonly LineageRow[]): readonly string[] =>
  rows.map((row) => `${row.old ?? '·'} ${row.fate} ${row.new ?? '·'}`)

describe('the fate', () => {
  it('is told of each pair by how many it joins, and by its wording', () => {
    const source: Source = {
      goals: [
        ...['same', 'other', 'one', 'a', 'b'].map((id) => riktningsmal(id, { ...OLD, title: `Trygg ${id}` })),
        riktningsmal('same2', { ...NEW, title: 'trygg  same!' }),
        riktningsmal('other2', { ...NEW, title: 'Trygg other', description: 'Nu med ord' }),
        ...['x', 'y', 'ab'].map((id) => riktningsmal(id, NEW)),
      ],
      links: [
        replaces('same2', 'same'),
        replaces('other2', 'other'),
        replaces('x', 'one'),
        replaces('y', 'one'),
        replaces('ab', 'a'),
        replaces('ab', 'b'),
        replaces('ab', 'b'),
      ],
    }
    expect(told(rowsOf(source))).toEqual([
      'same kept same2',
      'other reworded other2',
      'one split x',
      'one split y',
      'a merged ab',
      'b merged ab',
    ])
    expect(rowsOf(source)[0]).toMatchObject({
      kind: 'riktningsmal',
      oldTo: '2026-12-31',
      oldMandate: FIRST,
      newFrom: '2027-01-01',
      newMandate: SECOND,
    })
  })

  it('is kept for what goes on into a later mandate period', () => {
    const goals = [
      goal('vision', 'vision', { validFrom: '2024-01-01', validTo: '2031-12-31' }),
      riktningsmal('always', {}),
      riktningsmal('within', { validFrom: '2024-01-01', validTo: '2026-11-30' }),
    ]
    const kept = rowsOf({ goals }).filter(({ fate }) => fate === 'kept')
    expect(kept).toMatchObject([
      { old: 'vision', new: 'vision', oldMandate: FIRST, newMandate: SECOND, oldTo: null, newFrom: null },
      { old: 'always', new: 'always' },
    ])
    expect(told(rowsOf({ goals }, { asOf: '2026-12-31' as Day }))).toEqual(['within dropped ·'])
  })

  it('is dropped for what has ended without any successor, and new for what replaces nothing', () => {
    const source: Source = {
      goals: [
        riktningsmal('gone', OLD),
        riktningsmal('waits', OLD),
        riktningsmal('repealed', { status: 'repealed' }),
        riktningsmal('fresh', NEW),
        riktningsmal('later', { validFrom: '2028-01-01' }),
        goal('first-of-its-kind', 'budgetmal', NEW),
      ],
      links: [replaces('later', 'waits')],
    }
    expect(told(rowsOf(source))).toEqual(['repealed dropped ·', 'gone dropped ·', '· new fresh'])
    expect(told(rowsOf(source, { asOf: '2028-01-01' as Day }))).toContain('waits reworded later')
  })

  it('counts drafts only when they are asked for', () => {
    const source: Source = {
      goals: [riktningsmal('r', OLD), riktningsmal('x', { ...NEW, status: 'draft' })],
      links: [replaces('x', 'r')],
    }
    expect(told(rowsOf(source))).toEqual(['r dropped ·'])
    expect(told(rowsOf(source, { ...AFTER, drafts: true }))).toEqual(['r reworded x'])
  })

  it('is told of missions, factors and indicators too, and a loop does no harm', () => {
    const source: Source = {
      goals: [riktningsmal('p', OLD), riktningsmal('q', OLD)],
      organisations: [{ id: 'bun', name: 'Bun', kind: 'namnd' }],
      missions: ['u1', 'u2'].map((id) => ({ id, title: 'Läslyft', organisation: 'bun', source: 'lag' })),
      factors: ['f1', 'f2'].map((id) => ({ id, title: id, kind: 'lokal' })),
      indicators: [indicator('i1'), indicator('i2', { title: 'i1' })],
      links: [
        ...['u', 'f', 'i'].map((letter) => replaces(`${letter}2`, `${letter}1`)),
        replaces('p', 'q'),
        replaces('q', 'p'),
      ],
    }
    const rows = rowsOf(source).filter(({ old, new: now }) => old !== now)
    expect(told(rows).toSorted()).toEqual([
      'f1 reworded f2',
      'i1 kept i2',
      'p reworded q',
      'q reworded p',
      'u1 kept u2',
    ])
  })
})

/*
 *   r1 [i1] 2024–2026   ← replaced by –   r2 [i1] 2027–
 *   outcomes 80 (2025), 90 (2026), 100 (2027), 70 (2028: not over yet)
 */
const FOLLOWED: Source = {
  plan: [{ municipality: 'P', mandatePeriods: [FIRST, SECOND] }],
  goals: [riktningsmal('r1', OLD), riktningsmal('r2', NEW), goal('n')],
  indicators: [indicator('i1', { scale: 'ratio' }), indicator('i2', { scale: 'ratio' })],
  targets: [{ indicator: 'i1', value: 100 }],
  outcomes: [
    ...Object.entries({ 2025: 80, 2026: 90, 2027: 100, 2028: 70 }).map(([period, value]) => ({
      indicator: 'i1',
      period,
      value,
    })),
    { indicator: 'i2', period: '2024', value: 7 },
    { indicator: 'i2', period: '2025', value: null },
  ],
  links: [
    replaces('r2', 'r1'),
    replaces('i1', 'i2'),
    measuredBy('r1', 'i1'),
    measuredBy('r2', 'i1'),
    measuredBy('n', 'i1'),
    contributes('n', 'r1'),
  ],
}

/** Goals of the same measure that nothing joins, and one that goes on past the election. */
const LASTS = riktningsmal('r3', { validFrom: '2023-01-01' })
const ALONE = [measuredBy('r1', 'i1'), measuredBy('r2', 'i1'), measuredBy('r3', 'i1')]

describe('the follow-up', () => {
  const question = questionOf(FOLLOWED, { asOf: '2028-06-30' as Day })

  it('goes on from the old goal to the new one, each in the years in which it held', () => {
    expect(lineageSeries(question)).toMatchObject([
      { chain: 'r1', goal: 'r1', year: 2024, value: null, low: 0, high: 1, evidence: 0 },
      { chain: 'r1', goal: 'r1', year: 2025, value: 0.8, low: 0.8, high: 0.8, evidence: 1 },
      { chain: 'r1', goal: 'r1', year: 2026, value: 0.9 },
      { chain: 'r1', goal: 'r2', year: 2027, value: 1 },
    ])
  })

  it('goes on from the old indicator to the new one, in its own unit', () => {
    expect(lineageOutcomes(question)).toEqual([
      { chain: 'i1', indicator: 'i2', year: 2024, value: 7 },
      { chain: 'i1', indicator: 'i1', year: 2025, value: 80 },
      { chain: 'i1', indicator: 'i1', year: 2026, value: 90 },
      { chain: 'i1', indicator: 'i1', year: 2027, value: 100 },
    ])
  })

  it('stands with each pair: the last figure before, and after', () => {
    const rows = lineage(question).filter(({ old, new: now }) => old !== null && old !== now)
    expect(rows).toMatchObject([
      { old: 'i2', oldYear: 2024, oldValue: 7, new: 'i1', newYear: 2027, newValue: 100 },
      { old: 'r1', oldYear: 2026, oldValue: 0.9, new: 'r2', newYear: 2027, newValue: 1 },
    ])
  })

  it('stands with what ended without a successor, what came, and what goes on', () => {
    const alone = (asked: { readonly asOf: Day; readonly period?: Period }): readonly LineageRow[] =>
      lineage(
        questionOf({ ...FOLLOWED, goals: [...FOLLOWED.goals!.slice(0, 2), LASTS], links: ALONE }, asked),
      )
    const asOf = '2028-06-30' as Day
    expect(alone({ asOf })).toMatchObject([
      { old: 'r1', fate: 'dropped', oldYear: 2026, oldValue: 0.9, newValue: null },
      { new: 'r2', fate: 'new', oldValue: null, newYear: 2027, newValue: 1 },
      { old: 'r3', new: 'r3', fate: 'kept', oldYear: 2026, oldValue: 0.9, newYear: 2027, newValue: 1 },
    ])
    const earlier = alone({ asOf, period: '2025' as Period })
    expect(earlier.map(({ oldYear, newYear }) => [oldYear, newYear])).toEqual([
      [2025, null],
      [null, null],
      [2025, null],
    ])
  })

  it('is no later than the period', () => {
    const asked = questionOf(FOLLOWED, { asOf: '2028-06-30' as Day, period: '2026' as Period })
    expect(lineage(asked).find(({ old }) => old === 'r1')).toMatchObject({ oldYear: 2026, newYear: null })
    expect(lineageSeries(asked).at(-1)).toMatchObject({ goal: 'r1', year: 2026 })
    expect(lineageOutcomes(asked).at(-1)?.year).toBe(2026)
  })

  it('is nothing where nothing has been replaced', () => {
    expect(lineageSeries(questionOf({ ...FOLLOWED, links: [] }))).toEqual([])
    expect(lineageOutcomes(questionOf({ ...FOLLOWED, links: [] }))).toEqual([])
  })
})

/*
 * named:    2023 ├────────────────────┤ 2026-12-31
 *                        2026-10-15 ├──────────────┤ 2030
 * goals:    ended ├───────────────────┤
 *           fresh                      ├────────────
 */
describe('mandate periods that overlap', () => {
  const overlapping = (first: string, second: string): Source => ({
    plan: [{ municipality: 'P', mandatePeriods: [first, second] }],
  })
  const goals = [
    riktningsmal('ended', OLD),
    riktningsmal('undated', {}),
    riktningsmal('long', { validFrom: '2023-01-01', validTo: '2029-12-31' }),
    riktningsmal('replaced', OLD),
    riktningsmal('open', { validFrom: '2023-01-01' }),
    riktningsmal('fresh', NEW),
    riktningsmal('x', NEW),
    riktningsmal('y', NEW),
  ]
  const links = [replaces('x', 'replaced'), replaces('y', 'open')]
  const briefly = (rows: readonly LineageRow[]) =>
    rows.map(({ fate, old, new: now, oldMandate, newMandate }) => [
      fate,
      old,
      now,
      oldMandate?.slice(0, 4),
      newMandate?.slice(-10),
    ])

  it.each([
    ['2023-01-01/2026-12-31', '2026-10-15/2030-12-31'],
    ['2023-01-01/2027-06-30', '2027-01-01/2030-12-31'],
  ])('tell the same as those that do not (%s, %s)', (first, second) => {
    const apart = rowsOf({ goals, links })
    expect(told(apart)).toContain('ended dropped ·')
    expect(told(apart)).not.toContain('ended kept ended')
    const rows = rowsOf({ ...overlapping(first, second), goals, links })
    expect(briefly(rows).toSorted()).toEqual(briefly(apart).toSorted())
  })

  it('let a goal that ends within the overlap end with the first of them', () => {
    const source = overlapping('2019-01-01/2023-12-31', '2023-01-01/2026-12-31')
    const ended = riktningsmal('g', { validFrom: '2019-01-01', validTo: '2023-12-31' })
    const rows = rowsOf({ ...source, goals: [ended] }, { asOf: '2024-06-30' as Day })
    expect(rows).toMatchObject([{ fate: 'dropped', old: 'g', oldMandate: '2019-01-01/2023-12-31' }])
  })
})
