import type { Day, Period } from '@rodtrad/core'
import { describe, expect, it } from 'vitest'
import { dialogues, dialogueYear } from './dialogues.ts'
import { goal, organ, questionOf, type Row, type Source } from './source.fixture.ts'

const ORGANS = [
  organ('kf', 'kommunfullmaktige'),
  organ('ks', 'kommunstyrelse', { name: 'Kommunstyrelsen' }),
  organ('bun'),
]
const DAY = '2026-11-23'

const asked = (source: Source, asOf = DAY, period = '2025') =>
  dialogues(
    questionOf(
      { goals: [goal('n')], organisations: ORGANS, ...source },
      { asOf: asOf as Day, period: period as Period },
    ),
  )
const dialogue = (id: string, kind: string, more: Row = {}): Row => ({
  id,
  kind,
  date: '2026-03-18',
  ...more,
})
const told = (rows: ReturnType<typeof asked>) =>
  rows.map(({ organisation, kind, state, dialogue: id }) => `${organisation} ${kind} ${state} ${id ?? '-'}`)

describe('the year', () => {
  it.each([
    ['2026-11-23', '2025', 2026],
    ['2025-12-31', '2025', 2025],
    ['2026-11-23', '2024', 2025],
    ['2026-11-23', '2026-T2', 2026],
  ])('as of %s for %s is %i', (asOf, period, year) => {
    const question = questionOf({ goals: [goal('n')] }, { asOf: asOf as Day, period: period as Period })
    expect(dialogueYear(question)).toBe(year)
  })
})

describe('what is asked of an organ', () => {
  it('is one within or between organs, and one with the kommunstyrelse; of the kommunstyrelse the first alone', () => {
    expect(told(asked({}))).toEqual(['ks inom coming -', 'bun inom coming -', 'bun kommunstyrelsen coming -'])
  })

  it('is held by a dialogue between organs, for each that takes part, by id or name', () => {
    const rows = asked({
      dialogues: [
        dialogue('m', 'mellan', {
          organisation: 'bun',
          participants: ['bun', 'Kommunstyrelsen', 'Rektorer'],
        }),
        dialogue('k', 'kommunstyrelsen', { organisation: 'bun', participants: ['ks', 'bun'] }),
      ],
    })
    expect(told(rows)).toEqual(['ks mellan held m', 'bun mellan held m', 'bun kommunstyrelsen held k'])
  })

  it('is missing when its day has passed, and not on the day itself', () => {
    const events = [{ id: 'e', kind: 'tillitsdialog', date: '2026-11-23', organisation: 'bun' }]
    expect(asked({ events }).filter((row) => row.organisation === 'bun')).toMatchObject([
      { state: 'coming', due: '2026-11-23', daysLate: null },
      { state: 'coming', due: '2026-11-23', daysLate: null },
    ])
    expect(asked({ events }, '2026-11-24')).toMatchObject([
      { organisation: 'ks', state: 'coming', due: '2026-12-31' },
      { organisation: 'bun', kind: 'inom', state: 'missing', daysLate: 1 },
      { organisation: 'bun', kind: 'kommunstyrelsen', state: 'missing', daysLate: 1 },
    ])
  })

  it("with the kommunstyrelse is due on the kommunstyrelse's day where the organ has none of its own", () => {
    const events = [
      { id: 'e', kind: 'tillitsdialog', date: '2026-04-21', done: '2026-04-28', organisation: 'ks' },
    ]
    expect(asked({ events })).toMatchObject([
      { organisation: 'ks', kind: 'inom', due: '2026-12-31' },
      { organisation: 'bun', kind: 'inom', due: '2026-12-31' },
      { organisation: 'bun', kind: 'kommunstyrelsen', state: 'missing', due: '2026-04-21' },
    ])
  })

  it("with the kommunstyrelse is due on the kommunstyrelse's day where the organ has a day, too", () => {
    const on = (date: string, organisation: string): Row => ({
      id: `e-${organisation}`,
      kind: 'tillitsdialog',
      date,
      organisation,
    })
    const events = [on('2026-04-21', 'ks'), on('2026-04-29', 'bun')]
    expect(asked({ events }).filter((row) => row.organisation === 'bun')).toMatchObject([
      { kind: 'inom', due: '2026-04-29' },
      { kind: 'kommunstyrelsen', due: '2026-04-21' },
    ])
  })

  it('is missing in a year that has ended', () => {
    expect(asked({}, DAY, '2024').map(({ state, due }) => `${state} ${due}`)).toEqual([
      'missing 2025-12-31',
      'missing 2025-12-31',
      'missing 2025-12-31',
    ])
  })

  it('is nothing of organs that do not answer; a sektor without a dialogue has none, which is no fault', () => {
    const organisations = [
      organ('vn', 'namnd', { answers: false }),
      organ('s', 'sektor'),
      organ('t', 'sektor'),
    ]
    const held = dialogue('d', 'sektorer', { organisation: 's', participants: ['s', 'nobody'] })
    expect(told(asked({ organisations, dialogues: [held] }))).toEqual([
      's sektorer held d',
      't sektorer none -',
    ])
  })
})

describe('a dialogue that was held', () => {
  const one = (more: Row) =>
    asked({
      organisations: [organ('bun')],
      analyses: [
        { id: 'nb25', organisation: 'bun', year: 2025 },
        { id: 'nb24', organisation: 'bun', year: 2024 },
      ],
      missions: [{ id: 'u', title: 'U', organisation: 'bun', source: 'lag' }],
      dialogues: [dialogue('d', 'inom', { organisation: 'bun', ...more })],
    }).find((row) => row.state === 'held')

  it('tells its basis apart, and the year that its nulägesbeskrivning describes', () => {
    expect(one({ basis: ['nb24', 'nb25', 'u', 'nothing'] })).toMatchObject({
      analyses: ['nb24', 'nb25'],
      analysisYear: 2025,
      goals: [],
      missions: ['u'],
    })
    expect(one({})).toMatchObject({ analyses: [], analysisYear: null, participants: [] })
  })

  it('is reported from the day of the report on', () => {
    expect(one({ reportedToCouncil: DAY })).toMatchObject({ reported: DAY, daysUnreported: null })
    expect(one({ reportedToCouncil: '2026-11-24' })).toMatchObject({ reported: null, daysUnreported: 250 })
  })

  it('is held from its day on, and in its year alone', () => {
    expect(one({ date: DAY })?.date).toBe(DAY)
    expect(one({ date: '2026-11-24' })).toBeUndefined()
    expect(one({ date: '2025-12-31' })).toBeUndefined()
  })
})

describe('rows that are not sound', () => {
  it('a dialogue without organ is told last, one of an unknown organ not at all', () => {
    const rows = asked({
      organisations: [organ('bun')],
      dialogues: [
        dialogue('lost', 'mellan', { participants: ['Rektorer'] }),
        dialogue('unknown', 'inom', { organisation: 'nobody' }),
        dialogue('own', 'kommunstyrelsen', { participants: ['bun'] }),
      ],
    })
    expect(told(rows)).toEqual(['bun kommunstyrelsen held own', 'bun inom coming -', 'null mellan held lost'])
  })
})
