import type { Day } from '@rodtrad/core'
import { describe, expect, it } from 'vitest'
import { mandate, mandatedGoals } from './mandate.ts'
import { contributes, goal, organ, questionOf, type Row, type Source } from './source.fixture.ts'

const ASKED = { asOf: '2026-06-30' as Day }
const mission = (more: Row = {}): Row => ({
  id: 'u',
  title: 'U',
  organisation: 'bun',
  source: 'kf_beslut',
  ...more,
})
const concretises = (from: string, to = 'u'): Row => ({ from, to, kind: 'concretises' })

const rows = (more: Source) =>
  mandate(
    questionOf(
      { organisations: [organ('bun'), organ('skola', 'verksamhet')], goals: [goal('n')], ...more },
      ASKED,
    ),
  )
const one = (more: Row, others: Source = {}) => rows({ missions: [mission(more)], ...others })[0]

describe('a mission is late', () => {
  it.each([
    [{ due: '2026-06-29', phase: 'started' }, true, 1],
    [{ due: '2026-06-30', phase: 'started' }, false, null],
    [{ due: '2026-06-29' }, true, 1],
    [{ due: '2026-06-29', phase: 'done' }, false, null],
    [{ due: '2026-06-29', phase: 'stopped' }, false, null],
    [{ due: '2026-06-29', reported: '2026-06-01' }, false, null],
    [{ phase: 'started' }, false, null],
  ])('%j: %s', (more, late, daysLate) => {
    expect(one(more)).toMatchObject({ late, daysLate })
  })
})

describe('a mission is unreported', () => {
  it.each([
    [{ phase: 'done' }, true],
    [{ phase: 'stopped' }, true],
    [{ phase: 'done', reported: '2026-06-30' }, false],
    [{ phase: 'done', reported: '2026-07-01' }, true],
    [{ due: '2026-06-29' }, true],
    [{ due: '2026-06-30' }, false],
    [{ phase: 'started' }, false],
  ])('%j: %s', (more, unreported) => {
    expect(one(more)).toMatchObject({ unreported })
  })

  it('and stays when it has run out, until somebody reports or replaces it', () => {
    const lapsed = { validTo: '2026-06-29' }
    expect(one({ validTo: '2026-06-30' })).toMatchObject({ lapsed: false, unreported: false })
    expect(one(lapsed)).toMatchObject({ lapsed: true, unreported: true })
    expect(one({ ...lapsed, reported: '2026-01-01' })).toBeUndefined()
    const newer = mission({ id: 'new' })
    const links = [{ from: 'new', to: 'u', kind: 'replaces' }]
    expect(rows({ missions: [mission(lapsed), newer], links }).map(({ id }) => id)).toEqual(['new'])
    expect(one({ validFrom: '2026-07-01' })).toBeUndefined()
  })
})

describe('a mission leads to', () => {
  // u ← n ← v (skola)      u ← park (verksamhet)      u ← nb      n ← hall (verksamhet)
  const whole: Source = {
    organisations: [
      organ('bun'),
      organ('skola', 'verksamhet'),
      organ('park', 'verksamhet'),
      organ('hall', 'verksamhet'),
    ],
    goals: [goal('n', 'namndmal', { owner: ['bun'] }), goal('v', 'verksamhetsmal', { owner: ['skola'] })],
    analyses: [{ id: 'nb', organisation: 'bun', year: 2025 }],
    links: [
      concretises('n'),
      concretises('n'),
      concretises('park'),
      concretises('nb'),
      contributes('v', 'n'),
      contributes('hall', 'n'),
    ],
  }

  it('what makes it concrete, and the verksamheter that it reaches through goals and all below them', () => {
    expect(one({}, whole)).toMatchObject({
      concretisedBy: ['n', 'park'],
      operations: ['park', 'hall', 'skola'],
      analyses: ['nb'],
      concrete: true,
    })
  })

  it('of one that has run out, what once did, as it is no gap any more', () => {
    const lapsed = { validTo: '2026-06-29' }
    expect(one(lapsed, whole)).toMatchObject({
      concretisedBy: ['n', 'park'],
      analyses: ['nb'],
      concrete: true,
      abstract: false,
    })
    expect(one(lapsed)).toMatchObject({ concretisedBy: [], concrete: false, abstract: false })
  })

  it.each([
    [{}, [], true],
    [{ phase: 'started' }, [], true],
    [{ phase: 'done' }, [], false],
    [{ phase: 'stopped' }, [], false],
    [{}, ['nb'], false],
    [{}, ['n'], false],
  ])('%j by %j: abstract %s', (more, by, abstract) => {
    expect(one(more, { ...whole, links: by.map((from) => concretises(from)) })).toMatchObject({ abstract })
  })

  it('nothing where only a nulägesbeskrivning speaks of it', () => {
    expect(one({}, { ...whole, links: [concretises('nb')] })).toMatchObject({
      concretisedBy: [],
      operations: [],
      analyses: ['nb'],
      concrete: false,
      leadsNowhere: false,
    })
  })
})

describe('a satsning', () => {
  const line = (more: Row = {}): Row => ({
    year: 2026,
    organisation: 'bun',
    amount: 100,
    mission: 'u',
    ...more,
  })

  it('is a mission of the budget, or one that a budget row names so', () => {
    expect(one({ source: 'budget' })).toMatchObject({ satsning: true, amount: null })
    expect(one({}, { budget: [line({ kind: 'satsning' }), line({ amount: 50 })] })).toMatchObject({
      satsning: true,
      amount: 150,
    })
    expect(one({}, { budget: [line()] })).toMatchObject({ satsning: false, amount: 100 })
  })

  it('leads nowhere where neither a link nor its budget row has anybody take it on', () => {
    const budget = [line({ kind: 'satsning' })]
    expect(one({}, { budget })).toMatchObject({ leadsNowhere: true })
    expect(one({}, { budget: [line({ kind: 'satsning', goal: 'n' })] })).toMatchObject({
      leadsNowhere: false,
    })
    expect(one({}, { budget, links: [concretises('skola')] })).toMatchObject({ leadsNowhere: false })
    const lapsed = { source: 'budget', validTo: '2025-12-31' }
    expect(one(lapsed, { links: [concretises('skola')] })).toMatchObject({
      lapsed: true,
      leadsNowhere: false,
    })
  })

  it('adds no row for a part of a year, nor one of a year that is not asked about', () => {
    const part = line({ kind: 'satsning', period: '2026-T1', amount: 30 })
    expect(one({}, { budget: [part] })).toMatchObject({ satsning: true, amount: null })
    expect(one({}, { budget: [line({ year: 2019, kind: 'satsning' })] })).toMatchObject({ satsning: false })
  })
})

it('a mission of an unknown organ is left out', () => {
  expect(
    rows({ missions: [mission({ organisation: 'nobody' }), mission({ id: 'w' })] }).map(({ id }) => id),
  ).toEqual(['w'])
})

it('the second root: goals that stand on a mission alone', () => {
  const question = questionOf(
    {
      organisations: [organ('bun')],
      goals: [goal('r', 'riktningsmal'), goal('n', 'namndmal', { owner: ['bun'] }), goal('m')],
      missions: [mission()],
      links: [concretises('n'), concretises('m'), contributes('m', 'r')],
    },
    ASKED,
  )
  expect(mandatedGoals(question)).toMatchObject([{ goal: 'n', organisations: ['bun'], missions: ['u'] }])
})
