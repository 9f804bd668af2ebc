import { describe, expect, test } from 'vitest'
import { ritual, type RitualRow } from './ritual.ts'
import {
  contributes,
  goal,
  indicator,
  measuredBy,
  organ,
  questionOf,
  type Row,
  type Source,
} from './source.fixture.ts'

const ORGANS = ['bun', 'son', 'ks', 'mbn'].map((id) => organ(id))
const tops = (count: number): readonly Row[] =>
  Array.from({ length: count }, (_, at) => goal(`r${at + 1}`, 'riktningsmal'))

const rowsOf = (source: Source, what: RitualRow['what']): readonly RitualRow[] =>
  ritual(questionOf({ organisations: ORGANS, ...source })).filter((row) => row.what === what)

const linksOf = (source: Source, what: RitualRow['what']): readonly string[] =>
  rowsOf(source, what).map(({ from, to }) => `${from} → ${to}`)

describe('a goal linked to everything', () => {
  const linked = (to: number, all: number): readonly RitualRow[] =>
    rowsOf(
      {
        goals: [...tops(all), goal('n1')],
        links: tops(to).map(({ id }) => contributes('n1', id as string)),
      },
      'everything',
    )

  test('serves more than half of the riktningsmål, and three at least', () => {
    expect(linked(3, 5)).toMatchObject([{ from: 'n1', to: null, count: 3, goals: ['r1', 'r2', 'r3'] }])
    expect(linked(3, 6)).toEqual([])
    expect(linked(2, 2)).toEqual([])
  })
})

describe('a bare link', () => {
  const source: Source = {
    goals: [...tops(1), goal('n1'), goal('v1', 'verksamhetsmal')],
    links: [contributes('n1', 'r1'), contributes('v1', 'n1')],
    indicators: [indicator('i1')],
  }
  const and = (...links: readonly Row[]): Source => ({ ...source, links: [...source.links!, ...links] })

  test('has neither a motive nor an indicator at the lower goal or below it', () => {
    expect(linksOf(source, 'bare')).toEqual(['n1 → r1', 'v1 → n1'])
    expect(linksOf(and(measuredBy('n1', 'i1')), 'bare')).toEqual(['v1 → n1'])
    expect(linksOf(and(measuredBy('v1', 'i1')), 'bare')).toEqual([])
  })

  test('tells since when it and both its ends have held', () => {
    const dated: Source = {
      organisations: [organ('skola', 'verksamhet', { validFrom: '2024-03-01' })],
      goals: [goal('r1', 'riktningsmal', { validFrom: '2023-01-01' }), goal('n1')],
      links: [contributes('n1', 'r1'), contributes('skola', 'r1')],
    }
    expect(rowsOf(dated, 'bare').map(({ since }) => since)).toEqual(['2023-01-01', '2024-03-01'])
  })

  test('is not one with a motive', () => {
    const told = source.links!.map((link) => ({ ...link, note: 'Eftersom' }))
    expect(linksOf({ ...source, links: told }, 'bare')).toEqual([])
  })

  test('is not mended by an indicator that has no better direction', () => {
    const silent = { ...and(measuredBy('v1', 'i1')), indicators: [indicator('i1', { polarity: 'none' })] }
    expect(linksOf(silent, 'bare')).toEqual(['n1 → r1', 'v1 → n1'])
  })

  test('may be a verksamhet’s, but never one of fullmäktige’s goals', () => {
    const carried = {
      organisations: [organ('skola', 'verksamhet')],
      goals: [...tops(1), goal('vision', 'vision')],
      links: [contributes('r1', 'vision'), contributes('skola', 'r1')],
    }
    expect(linksOf(carried, 'bare')).toEqual(['skola → r1'])
  })

  test('is not that of an aktivitet which tells its phase', () => {
    const activity = (more: Row): Source => ({
      goals: [...tops(1), goal('a1', 'aktivitet', more)],
      links: [contributes('a1', 'r1')],
    })
    expect(linksOf(activity({}), 'bare')).toEqual(['a1 → r1'])
    expect(linksOf(activity({ phase: 'planned' }), 'bare')).toEqual([])
  })
})

describe('the same text', () => {
  const titled = (
    ...titles: readonly (readonly [owner: string, title: string, description?: string])[]
  ): Source => ({
    goals: titles.map(([owner, title, description], at) =>
      goal(`n${at + 1}`, 'namndmal', { owner: [owner], title, description }),
    ),
  })

  test('in three organs, whatever its case and spaces', () => {
    const source = titled(
      ['bun', 'God kvalitet'],
      ['son', 'god  kvalitet'],
      ['ks', 'God Kvalitet'],
      ['mbn', 'Annat'],
    )
    expect(rowsOf(source, 'same_text')).toMatchObject([{ from: 'n1', count: 3, goals: ['n2', 'n3'] }])
  })

  test('is not told of two organs, nor of one with three goals', () => {
    expect(rowsOf(titled(['bun', 'God'], ['son', 'God']), 'same_text')).toEqual([])
    expect(rowsOf(titled(['bun', 'God'], ['bun', 'God'], ['bun', 'God']), 'same_text')).toEqual([])
  })

  test('may be the description; once where the titles are the same as well', () => {
    const described = titled(['bun', 'A', 'Vi ska'], ['son', 'B', 'Vi ska'], ['ks', 'C', 'vi ska'])
    expect(rowsOf(described, 'same_text')).toMatchObject([{ from: 'n1', goals: ['n2', 'n3'] }])
    const both = titled(['bun', 'A', 'Vi ska'], ['son', 'A', 'Vi ska'], ['ks', 'A', 'Vi ska'])
    expect(rowsOf(both, 'same_text')).toHaveLength(1)
  })

  test('is not told of a goal that several organs share', () => {
    expect(rowsOf({ goals: [goal('n1', 'namndmal', { owner: ['bun', 'son', 'ks'] })] }, 'same_text')).toEqual(
      [],
    )
  })
})

describe('a link never followed up', () => {
  // r1 ← n1 ← v1; as of 2026-01-31
  const source = (more: Source = {}, link: Row = { validFrom: '2024-03-01' }): Source => ({
    goals: [...tops(1), goal('n1', 'namndmal', { owner: ['bun'] }), goal('v1', 'verksamhetsmal')],
    links: [contributes('n1', 'r1', link), contributes('v1', 'n1', link), measuredBy('v1', 'i1')],
    indicators: [indicator('i1')],
    ...more,
  })
  const NEVER = ['n1 → r1', 'v1 → n1']
  const outcome = (period: string, more: Row = {}): Source =>
    source({ outcomes: [{ indicator: 'i1', period, value: 5, ...more }] })

  test('has had no outcome below it since it began', () => {
    expect(linksOf(source(), 'never_followed')).toEqual(NEVER)
    expect(linksOf(outcome('2023'), 'never_followed')).toEqual(NEVER)
    expect(linksOf(outcome('2024'), 'never_followed')).toEqual([])
    expect(linksOf(outcome('2025', { status: 'missing' }), 'never_followed')).toEqual(NEVER)
    expect(rowsOf(source(), 'never_followed')[0]?.since).toBe('2024-03-01')
  })

  test('has had no words or rating either', () => {
    const assessed = (more: Row): Source =>
      source({ assessments: [{ goal: 'n1', organisation: 'bun', period: '2024', ...more }] })
    expect(linksOf(assessed({ reasoning: 'Bra' }), 'never_followed')).toEqual(['v1 → n1'])
    expect(linksOf(assessed({ rating: 'attained' }), 'never_followed')).toEqual(['v1 → n1'])
    expect(linksOf(assessed({ action: 'Mer' }), 'never_followed')).toEqual(NEVER)
    const said = { organisation: 'bun', subject: 'v1', period: '2025', handling: 'Så' }
    expect(linksOf(source({ positions: [said] }), 'never_followed')).toEqual([])
  })

  test('is a year old at least', () => {
    expect(linksOf(source({}, { validFrom: '2025-02-01' }), 'never_followed')).toEqual([])
    expect(linksOf(source({}, { validFrom: '2025-01-31' }), 'never_followed')).toEqual(NEVER)
  })

  test('counts from when it and both its ends have held, a goal without a first day by its decision', () => {
    const held = (lower: Row, upper: Row = {}, link: Row = {}): readonly RitualRow[] =>
      rowsOf(
        {
          goals: [goal('r1', 'riktningsmal', upper), goal('n1', 'namndmal', lower)],
          links: [contributes('n1', 'r1', link)],
          decisions: [{ id: 'd1', body: 'bun', date: '2024-05-01' }],
        },
        'never_followed',
      )
    expect(held({ validFrom: '2024-01-01', decision: 'd1' })).toMatchObject([{ since: '2024-01-01' }])
    expect(held({ decision: 'd1' })).toMatchObject([{ since: '2024-05-01' }])
    expect(held({})).toMatchObject([{ since: null }])
    expect(held({ decision: 'd1' }, { validFrom: '2024-06-01' })).toMatchObject([{ since: '2024-06-01' }])
    expect(held({ decision: 'd1' }, {}, { validFrom: '2024-07-01' })).toMatchObject([{ since: '2024-07-01' }])
    // The upper goal has not held for a year.
    expect(held({ validFrom: '2024-01-01' }, { validFrom: '2025-03-01' })).toEqual([])
    expect(held({ validFrom: '2024-01-01' }, { validFrom: '2025-01-31' })).toHaveLength(1)
  })

  test('is not that of an aktivitet which has been started', () => {
    const activity = (phase: string): Source => ({
      goals: [...tops(1), goal('a1', 'aktivitet', { phase })],
      links: [contributes('a1', 'r1')],
    })
    expect(linksOf(activity('planned'), 'never_followed')).toEqual(['a1 → r1'])
    expect(linksOf(activity('started'), 'never_followed')).toEqual([])
  })

  test('on a loop is followed up where any goal of the loop is', () => {
    const loop = outcome('2025')
    expect(linksOf({ ...loop, links: [...loop.links!, contributes('n1', 'n1')] }, 'never_followed')).toEqual(
      [],
    )
  })
})
