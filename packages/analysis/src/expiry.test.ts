import type { Day } from '@rodtrad/core'
import { describe, expect, it } from 'vitest'
import { at } from './at.ts'
import { coverage } from './coverage.ts'
import { defaultExpiry, expiry, type ExpiryRow } from './expiry.ts'
import { contributes, goal, organ, questionOf, type Row, type Source } from './source.fixture.ts'

const ENDS = { validTo: '2026-12-31' }
const NEXT = { validFrom: '2027-01-01' }
const YEAR_END = '2026-12-31' as Day

const replaces = (from: string, to: string): Row => ({ from, to, kind: 'replaces' })

/*
 *   r1 (ends) <- n1 <- v1        r3 (ends) <- a1 (ends)
 *   r2        <- n2 <- v1
 *   r1        <- n3 <- v3
 */
const THREAD: Source = {
  organisations: [organ('bun')],
  goals: [
    goal('r1', 'riktningsmal', ENDS),
    goal('r2', 'riktningsmal'),
    goal('r3', 'riktningsmal', ENDS),
    ...['n1', 'n2', 'n3'].map((id) => goal(id, 'namndmal', { owner: ['bun'] })),
    goal('v1', 'verksamhetsmal'),
    goal('v3', 'verksamhetsmal'),
    goal('a1', 'aktivitet', ENDS),
  ],
  links: [
    contributes('n1', 'r1'),
    contributes('n2', 'r2'),
    contributes('n3', 'r1'),
    contributes('v1', 'n1'),
    contributes('v1', 'n2'),
    contributes('v3', 'n3'),
    contributes('a1', 'r3'),
  ],
}

const rowsOf = (source: Source, last = YEAR_END): readonly ExpiryRow[] =>
  expiry(questionOf(source), last).rows
const rowOf = (source: Source, id: string): ExpiryRow | undefined =>
  rowsOf(source).find((row) => row.id === id)

describe('what runs out', () => {
  it('is all that takes part and has its last day in time, by day', () => {
    const source: Source = {
      organisations: [organ('old', 'namnd', { validTo: '2026-06-30' })],
      goals: [
        goal('late', 'riktningsmal', { validTo: '2027-01-01' }),
        goal('soon', 'riktningsmal', ENDS),
        goal('draft', 'riktningsmal', { ...ENDS, status: 'draft' }),
        goal('begins', 'riktningsmal', { validFrom: '2026-05-01', ...ENDS }),
      ],
      factors: [{ id: 'f1', kind: 'omvarldsfaktor', title: 'Åldrande', ...ENDS }],
      missions: [{ id: 'u1', title: 'Läslyft', organisation: 'old', source: 'budget', validTo: '2026-02' }],
    }
    expect(rowsOf(source)).toMatchObject([
      { id: 'u1', table: 'missions', kind: 'budget', owner: ['old'], validTo: '2026-02-28' },
      { id: 'old', table: 'organisations', kind: 'namnd', notReplaced: null },
      { id: 'soon', table: 'goals', kind: 'riktningsmal', validTo: '2026-12-31', notReplaced: true },
      { id: 'f1', table: 'factors', kind: 'omvarldsfaktor', title: 'Åldrande' },
    ])
  })

  it('is a link without successors, whatever replaces its lower end', () => {
    const source: Source = {
      goals: [goal('r1', 'riktningsmal'), goal('n1'), goal('n2')],
      links: [contributes('n1', 'r1', ENDS), replaces('n2', 'n1')],
    }
    expect(rowOf(source, 'n1')).toMatchObject({ table: 'links', successor: [], notReplaced: null })
  })

  it('is a link too, where its ends go on and no link like it takes over', () => {
    const links = [
      contributes('n1', 'r2', { validTo: '2026-03-31' }),
      contributes('n3', 'r2', { validTo: '2026-03-31' }),
      contributes('n3', 'r2', { validFrom: '2026-04-01' }),
      contributes('v1', 'n1'),
      contributes('v1', 'r1', ENDS),
    ]
    const ends = rowsOf({ ...THREAD, links }).filter(({ table }) => table === 'links')
    expect(ends).toMatchObject([
      { id: 'n1', to: 'r2', kind: 'contributes', title: 'n1 → r2', belowCount: 2, hanging: ['n1', 'v1'] },
    ])
  })

  it('is up to the end of the mandate period, or of the year', () => {
    const mandate = { plan: [{ municipality: 'P', mandatePeriods: ['2023/2026', '2027/2030'] }] }
    const asked = { asOf: '2024-05-01' as Day }
    expect(defaultExpiry(questionOf({ ...mandate, goals: [] }, asked))).toBe('2026-12-31')
    expect(defaultExpiry(questionOf({ goals: [] }, asked))).toBe('2024-12-31')
  })

  it('is nothing where nothing has a last day', () => {
    expect(rowsOf({ ...THREAD, goals: [goal('r1', 'riktningsmal')] })).toEqual([])
    expect(rowsOf(THREAD, '2026-12-30' as Day)).toEqual([])
  })
})

describe('what hangs on it', () => {
  it('are the goals below that go on and lose their last path to a riktningsmål', () => {
    expect(rowOf(THREAD, 'r1')).toMatchObject({ belowCount: 4, hanging: ['n1', 'n3', 'v3'], hangingCount: 3 })
    expect(rowOf(THREAD, 'r3')).toMatchObject({ belowCount: 1, hanging: [], hangingCount: 0 })
  })

  it('is nothing where the successor carries it', () => {
    const renewed = {
      ...THREAD,
      goals: [...THREAD.goals!, goal('r1b', 'riktningsmal', NEXT)],
      links: [...THREAD.links!, contributes('n1', 'r1b'), contributes('n3', 'r1b')],
    }
    expect(rowOf(renewed, 'r1')?.hanging).toEqual([])
  })

  it('are the goals that nobody else owns, for an organ', () => {
    const source: Source = {
      organisations: [organ('old', 'namnd', ENDS), organ('bun')],
      goals: [goal('n1', 'namndmal', { owner: ['old'] }), goal('n2', 'namndmal', { owner: ['old', 'bun'] })],
    }
    expect(rowOf(source, 'old')).toMatchObject({ belowCount: null, hanging: ['n1'] })
  })

  it('are the goals that it was the last ground of, for a mission and a factor', () => {
    const source: Source = {
      organisations: [organ('bun')],
      goals: [goal('n1'), goal('n2'), goal('r2', 'riktningsmal')],
      missions: [{ id: 'u1', title: 'Läslyft', organisation: 'bun', source: 'budget', ...ENDS }],
      factors: ['f1', 'f2'].map((id) => ({ id, kind: 'lokal', title: id, ...(id === 'f1' ? ENDS : {}) })),
      links: [
        { from: 'n1', to: 'u1', kind: 'concretises' },
        { from: 'n2', to: 'u1', kind: 'concretises' },
        contributes('n2', 'r2'),
        { from: 'n1', to: 'f1', kind: 'basedOn' },
        { from: 'n2', to: 'f1', kind: 'basedOn' },
        { from: 'n2', to: 'f2', kind: 'basedOn' },
      ],
    }
    expect(rowOf(source, 'u1')?.hanging).toEqual(['n1'])
    expect(rowOf(source, 'f1')?.hanging).toEqual(['n1'])
  })
})

describe('the successor', () => {
  const withNext = (more: Row, ...links: readonly Row[]): Source => ({
    goals: [
      goal('r1', 'riktningsmal', ENDS),
      goal('x', 'riktningsmal', more),
      goal('y', 'riktningsmal', NEXT),
    ],
    links: links.length > 0 ? links : [replaces('x', 'r1')],
  })

  it.each([
    [
      'adopted and valid the day after',
      NEXT,
      { successor: ['x'], successorStatus: 'adopted', notReplaced: false },
    ],
    [
      'only a draft',
      { ...NEXT, status: 'draft' },
      { successor: ['x'], successorStatus: 'draft', notReplaced: true },
    ],
    ['too late', { validFrom: '2027-03-01' }, { successor: [], successorStatus: null, notReplaced: true }],
    [
      'repealed',
      { ...NEXT, status: 'repealed' },
      { successor: [], successorStatus: null, notReplaced: true },
    ],
  ])('%s', (_, more, expected) => {
    expect(rowOf(withNext(more), 'r1')).toMatchObject(expected)
  })

  it('is the one that stands, past those that have been replaced themselves', () => {
    const chain = withNext({ validFrom: '2026-02-01', ...ENDS }, replaces('x', 'r1'), replaces('y', 'x'))
    expect(rowOf(chain, 'r1')?.successor).toEqual(['y'])
  })

  it('is told on the day after the row’s own last, whatever day is asked about', () => {
    const source: Source = {
      goals: [
        goal('b25', 'budgetmal', { validTo: '2026-03-31' }),
        goal('b26', 'budgetmal', { validFrom: '2026-04-01', ...ENDS }),
        goal('b27', 'budgetmal', { ...NEXT, status: 'draft' }),
      ],
      links: [replaces('b26', 'b25'), replaces('b27', 'b26')],
    }
    for (const last of ['2026-03-31', '2026-12-31', '2030-12-31'] as Day[])
      expect(rowsOf(source, last)).toMatchObject([
        { id: 'b25', successor: ['b26'], successorStatus: 'adopted', notReplaced: false },
      ])
    const asked = { asOf: '2026-06-01' as Day }
    expect(expiry(questionOf(source, asked), YEAR_END).rows).toMatchObject([
      { id: 'b26', successor: ['b27'], successorStatus: 'draft', notReplaced: true },
    ])
  })

  it('may be several, and a loop of links leads to none', () => {
    expect(rowOf(withNext(NEXT, replaces('x', 'r1'), replaces('y', 'r1')), 'r1')?.successor).toEqual([
      'x',
      'y',
    ])
    const loop = withNext(ENDS, replaces('x', 'r1'), replaces('r1', 'x'), replaces('r1', 'r1'))
    expect(rowOf(loop, 'r1')?.successor).toEqual([])
  })
})

describe('what ran out before', () => {
  const source: Source = {
    goals: [
      goal('gone', 'riktningsmal', { validTo: '2024-12-31' }),
      goal('followed', 'riktningsmal', { validTo: '2024-12-31' }),
      goal('planned', 'riktningsmal', { validTo: '2023-12-31' }),
      goal('new', 'riktningsmal', { validFrom: '2025-01-01' }),
      goal('draft', 'riktningsmal', { ...NEXT, status: 'draft' }),
      goal('round', 'riktningsmal', { validTo: '2023-12-31' }),
      goal('withdrawn', 'riktningsmal', { status: 'repealed' }),
      goal('late', 'riktningsmal', { validFrom: '2028-01-01' }),
    ],
    links: [
      replaces('new', 'followed'),
      replaces('draft', 'planned'),
      replaces('withdrawn', 'round'),
      replaces('late', 'withdrawn'),
    ],
  }

  it('stays visible until something adopted replaces it, directly or past what was repealed', () => {
    expect(rowsOf(source)).toMatchObject([
      { what: 'already', id: 'planned', successor: ['draft'], successorStatus: 'draft', notReplaced: true },
      { what: 'already', id: 'gone', successor: [], notReplaced: true, belowCount: null, hangingCount: 0 },
    ])
  })
})

describe('the coverage the day after', () => {
  const source: Source = {
    ...THREAD,
    goals: [...THREAD.goals!, goal('r4', 'riktningsmal', { ...NEXT, status: 'draft' })],
    links: [...THREAD.links!, contributes('n1', 'r4')],
  }
  const question = questionOf(source)
  const { day, coverage: after } = expiry(question, YEAR_END).after

  it('is what coverage answers when asked for that day', () => {
    const levelsOn = (drafts: boolean): readonly object[] =>
      coverage(at(question, day, { drafts })).goals.flatMap(({ id, cells }) =>
        cells.map(({ organisation, level }) => ({ goal: id, organisation, level })),
      )
    const cellsOf = (key: 'after' | 'afterWithDrafts'): readonly object[] =>
      after.cells
        .filter((cell) => cell[key] !== null)
        .map(({ goal: id, organisation, [key]: level }) => ({ goal: id, organisation, level }))
    expect(day).toBe('2027-01-01')
    expect(cellsOf('after')).toEqual(levelsOn(false))
    expect(cellsOf('afterWithDrafts')).toEqual(levelsOn(true))
  })

  it('is without the drafts, and with them, also where the question has them', () => {
    const asked = { asOf: question.graph.asOf, drafts: true }
    const drafted = expiry(questionOf(source, asked), YEAR_END).after.coverage
    expect(drafted.after).toEqual(after.after)
    expect(drafted.afterWithDrafts).toEqual(after.afterWithDrafts)
  })

  it('tells before from after, and counts what is covered', () => {
    expect(after).toMatchObject({
      before: { covered: ['r1', 'r2'], uncovered: ['r3'], coveredCount: 2, uncoveredCount: 1 },
      after: { covered: ['r2'], uncovered: [] },
      afterWithDrafts: { covered: ['r2', 'r4'] },
    })
    expect(
      after.cells.map(({ goal: id, before, after: next, afterWithDrafts }) => [
        id,
        before,
        next,
        afterWithDrafts,
      ]),
    ).toEqual([
      ['r1', 2, null, null],
      ['r2', 2, 2, 2],
      ['r3', 0, null, null],
      ['r4', null, null, 2],
    ])
  })
})
