import type { Day, Period } from '@rodtrad/core'
import { describe, expect, it } from 'vitest'
import { reporting } from './reporting.ts'
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

const ORGANS = [organ('kf', 'kommunfullmaktige'), organ('ks', 'kommunstyrelse'), organ('bun')]
const asked = (source: Source, period = '2025') =>
  reporting(
    questionOf(
      { organisations: ORGANS, goals: [goal('n', 'namndmal', { owner: ['bun'] })], ...source },
      { asOf: '2026-06-30' as Day, period: period as Period },
    ),
  )
const bun = (source: Source, period?: string) =>
  asked(source, period).find(({ organisation }) => organisation === 'bun')!

describe('measures', () => {
  const source = (outcomes: readonly Row[], owner: readonly string[] = ['bun'], more: Row = {}): Source => ({
    organisations: [...ORGANS, organ('son')],
    goals: [goal('n', 'namndmal', { owner, ...more })],
    indicators: [indicator('i', { maxAge: 2 }), indicator('j', { polarity: 'none' })],
    links: [measuredBy('n', 'i'), measuredBy('n', 'j')],
    outcomes,
  })

  it('are the indicators of its own goals that have an outcome of the period', () => {
    expect(bun(source([{ indicator: 'i', period: '2025', value: 1 }]))).toMatchObject({
      measuresDone: 1,
      measuresOf: 1,
    })
    expect(bun(source([]))).toMatchObject({ measuresDone: 0, measuresOf: 1, measuresMissing: ['i'] })
    expect(bun(source([{ indicator: 'i', period: '2025', status: 'missing' }]))).toMatchObject({
      measuresDone: 0,
    })
  })

  it('are not delivered by a lagged outcome', () => {
    expect(bun(source([{ indicator: 'i', period: '2024', value: 1 }]))).toMatchObject({
      measuresMissing: ['i'],
    })
  })

  it("of a shared goal are each owner's own, where any owner has one", () => {
    const shared = source([{ indicator: 'i', period: '2025', value: 1, organisation: 'son' }], ['bun', 'son'])
    expect(
      asked(shared).map(({ organisation, measuresDone, measuresOf }) => [
        organisation,
        measuresDone,
        measuresOf,
      ]),
    ).toEqual([
      ['ks', 0, 0],
      ['bun', 0, 1],
      ['son', 1, 1],
    ])
  })

  it('are not asked of a goal that is valid from a later day than the period', () => {
    expect(bun(source([], ['bun'], { validFrom: '2026-01-01' }))).toMatchObject({
      measuresOf: 0,
      assessmentsOf: 0,
    })
    expect(bun(source([], ['bun'], { validFrom: '2025-12-31' }))).toMatchObject({
      measuresOf: 1,
      assessmentsOf: 1,
    })
  })
})

describe('assessments', () => {
  const assessment = (more: Row = {}): Row => ({
    goal: 'n',
    organisation: 'bun',
    period: '2025',
    rating: 'attained',
    ...more,
  })

  it.each([
    [[assessment()], 1],
    [[assessment({ period: '2025-T2' })], 1],
    [[assessment({ basis: 'forecast' })], 0],
    [[assessment({ organisation: 'ks' })], 0],
    [[assessment({ period: '2024' })], 0],
    [[assessment({ goal: 'nothing' })], 0],
    [[assessment({ assessedAt: '2026-06-30' })], 1],
    [[assessment({ assessedAt: '2026-07-01' })], 0],
  ])('%j: %i of 1', (assessments, done) => {
    expect(bun({ assessments })).toMatchObject({
      assessmentsDone: done,
      assessmentsOf: 1,
      assessmentsMissing: done === 1 ? [] : ['n'],
    })
  })

  it('are asked of its own goals, not of its aktiviteter nor of the goals of its verksamheter', () => {
    const goals = [
      goal('a', 'aktivitet', { owner: ['bun'] }),
      goal('v', 'verksamhetsmal', { owner: ['skola'] }),
    ]
    const organisations = [...ORGANS, organ('skola', 'verksamhet', { partOf: ['bun'] })]
    expect(bun({ organisations, goals })).toMatchObject({ assessmentsOf: 0 })
  })
})

describe('words, factors, description and dialogues', () => {
  it('a source that says nothing lacks them all', () => {
    const factors = [{ id: 'f', kind: 'omvarldsfaktor', title: 'F' }]
    expect(bun({ goals: [goal('r', 'riktningsmal')], factors })).toMatchObject({
      wordsDone: 0,
      wordsMissing: ['r'],
      factorsDone: 0,
      factorsMissing: ['f'],
      descriptionDone: 0,
      descriptionMissing: ['operations', 'environment', 'analysis'],
      dialoguesDone: 0,
      dialoguesMissing: ['inom', 'kommunstyrelsen'],
      reportedOf: 0,
      complete: false,
    })
  })

  it("the omvärldsanalys is common: the kommunstyrelse's fills it for all", () => {
    const analyses = [
      { id: 'a', organisation: 'ks', year: 2025, environment: 'E' },
      { id: 'b', organisation: 'bun', year: 2025, operations: 'O' },
      { id: 'c', organisation: 'bun', year: 2024, analysis: 'A' },
    ]
    expect(bun({ analyses })).toMatchObject({
      descriptionDone: 2,
      descriptionOf: 3,
      descriptionMissing: ['analysis'],
    })
    expect(bun({ analyses: analyses.slice(1) })).toMatchObject({
      descriptionMissing: ['environment', 'analysis'],
    })
    expect(bun({ analyses }, '2024')).toMatchObject({ descriptionMissing: ['operations', 'environment'] })
  })

  it('what is published after the as-of date is not yet delivered: the parts, and the words in them', () => {
    const on = (published: string) =>
      bun({
        goals: [
          goal('r', 'riktningsmal', { followUp: 'directional' }),
          goal('n', 'namndmal', { owner: ['bun'] }),
        ],
        links: [contributes('n', 'r')],
        factors: [{ id: 'f', kind: 'omvarldsfaktor', title: 'F' }],
        analyses: [{ id: 'b', organisation: 'bun', year: 2025, operations: 'O', analysis: 'A', published }],
        positions: [
          { analysis: 'b', subject: 'r', reasoning: 'R' },
          { analysis: 'b', subject: 'f', risk: 'R' },
        ],
      })
    expect(on('2026-06-30')).toMatchObject({ wordsDone: 1, factorsDone: 1, descriptionDone: 2 })
    expect(on('2026-07-01')).toMatchObject({ wordsDone: 0, factorsDone: 0, descriptionDone: 0 })
  })

  it('an organ of which nothing is asked is neither complete nor incomplete', () => {
    const organisations = [
      organ('vn', 'namnd', { answers: false }),
      organ('exempt', 'namnd', { answers: false, answersReason: 'Vallagen' }),
    ]
    const factors = [{ id: 'f', kind: 'omvarldsfaktor', title: 'F' }]
    expect(asked({ organisations })).toMatchObject([{ organisation: 'vn', stepsOf: 0, complete: null }])
    expect(asked({ organisations, factors })).toMatchObject([
      { organisation: 'vn', factorsMissing: ['f'], descriptionOf: 0, stepsOf: 1, complete: false },
    ])
  })

  it('an organ that has delivered everything is complete', () => {
    const row = bun({
      goals: [
        goal('r', 'riktningsmal', { followUp: 'directional' }),
        goal('n', 'namndmal', { owner: ['bun'], followUp: 'directional' }),
      ],
      links: [contributes('n', 'r')],
      factors: [{ id: 'f', kind: 'omvarldsfaktor', title: 'F' }],
      analyses: [
        { id: 'a', organisation: 'ks', year: 2025, environment: 'E' },
        { id: 'b', organisation: 'bun', year: 2025, operations: 'O', analysis: 'A' },
      ],
      positions: [
        { analysis: 'b', subject: 'r', reasoning: 'R' },
        { analysis: 'b', subject: 'f', risk: 'R' },
      ],
      assessments: [{ goal: 'n', organisation: 'bun', period: '2025', reasoning: 'R' }],
      dialogues: [
        { id: 'd', kind: 'inom', organisation: 'bun', date: '2026-03-01', reportedToCouncil: '2026-06-01' },
        {
          id: 'k',
          kind: 'kommunstyrelsen',
          organisation: 'bun',
          date: '2026-03-02',
          reportedToCouncil: '2026-06-01',
        },
      ],
    })
    expect(row).toMatchObject({
      stepsDone: 6,
      stepsOf: 6,
      complete: true,
      reportedDone: 2,
      dialoguesDone: 2,
      dialoguesOf: 2,
    })
  })
})
