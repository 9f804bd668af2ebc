import { rowIn } from '@rodtrad/core'
import { describe, expect, test } from 'vitest'
import { type Mall, mall } from './mall.ts'
import { mallRows } from './mall-rows.ts'
import { contributes, goal, measuredBy, organ, type Row, questionOf, type Source } from './source.fixture.ts'

/*
 *   r1 ← n1 (bun, until 2025)     n2 (bun, from 2026) takes over
 *   d1    directional              a1 (hem, part of bun)
 */
const SOURCE: Source = {
  organisations: [
    organ('kf', 'kommunfullmaktige'),
    organ('ks', 'kommunstyrelse', { partOf: ['kf'] }),
    organ('bun', 'namnd', { partOf: ['kf'] }),
    organ('hem', 'verksamhet', { partOf: ['bun'] }),
  ],
  goals: [
    goal('r1', 'riktningsmal', { owner: ['kf'] }),
    goal('d1', 'riktningsmal', { owner: ['kf'], followUp: 'directional' }),
    goal('n1', 'namndmal', { owner: ['bun'], validTo: '2025-12-31' }),
    goal('n2', 'namndmal', { owner: ['bun'], validFrom: '2026-01-01' }),
    goal('a1', 'aktivitet', { owner: ['hem'], phase: 'started' }),
  ],
  indicators: [{ id: 'i1', title: 'Nöjda', unit: '%', polarity: 'higher', scale: 'ratio' }],
  targets: [{ indicator: 'i1', value: 80, period: '2025' }],
  outcomes: [
    { indicator: 'i1', period: '2025', value: 60 },
    { indicator: 'i1', period: '2024', value: 50, illustrative: true },
  ],
  links: [contributes('n1', 'r1'), contributes('n2', 'r1'), contributes('a1', 'n1'), measuredBy('n1', 'i1')],
  factors: [
    { id: 'f1', kind: 'omvarldsfaktor', title: 'Kompetens' },
    { id: 't1', kind: 'megatrend', title: 'Demografi' },
  ],
  analyses: [
    { id: 'bun-24', organisation: 'bun', year: 2024, operations: 'Skola', analysis: 'Gick bra' },
    { id: 'bun-25', organisation: 'bun', year: 2025, analysis: 'Går bättre', published: '2026-02-01' },
    { id: 'ks-25', organisation: 'ks', year: 2025, environment: 'Räntan stiger' },
  ],
  positions: [
    { analysis: 'bun-25', subject: 'd1', stance: 'adopts', reasoning: 'Vi börjar tidigt' },
    { analysis: 'bun-25', subject: 'f1', risk: 'Få söker' },
    { analysis: 'bun-24', subject: 'f1', opportunity: 'Egna utbildningar' },
  ],
  missions: [{ id: 'u1', title: 'Utbildning', organisation: 'bun', source: 'lag', need: 'Kunskap' }],
}

const draftOf = (source: Source = SOURCE, organisation = 'bun', year = 2025): Mall => {
  const question = questionOf({ ...SOURCE, ...source })
  return mall(question, rowIn(question.graph.columns, 'organisations', organisation), year)
}

const withRows = (table: keyof Source, ...rows: readonly Row[]): Source => ({
  [table]: [...(SOURCE[table] ?? []), ...rows],
})

describe('the three texts', () => {
  test('are the year’s; where one is missing an earlier year’s stands as help', () => {
    const { operations, reflection } = draftOf()
    expect(reflection).toEqual({ text: 'Går bättre', before: null, beforeYear: null, illustrative: false })
    expect(operations).toEqual({ text: null, before: 'Skola', beforeYear: 2024, illustrative: false })
  })

  test('the omvärldsanalys is the kommunstyrelse’s, for all', () => {
    expect(draftOf().environment.text).toBe('Räntan stiger')
  })

  test('a year that nobody has begun is all to write', () => {
    const draft = draftOf({}, 'bun', 2026)
    expect(draft).toMatchObject({
      analysis: null,
      published: null,
      reflection: { text: null, beforeYear: 2025 },
    })
  })
})

describe('the goals', () => {
  test('are those of the year’s last day, the verksamheter’s too', () => {
    expect(draftOf().day).toBe('2025-12-31')
    expect(draftOf().goals.map(({ id }) => id)).toEqual(['n1', 'a1'])
    expect(draftOf({}, 'bun', 2026).goals.map(({ id }) => id)).toEqual(['n2', 'a1'])
  })

  test('never of a day to come', () => {
    expect(draftOf({}, 'bun', 2026).day).toBe('2026-01-31')
  })

  test('have figures with the year before', () => {
    const [n1] = draftOf().goals
    expect(n1).toMatchObject({ value: 0.75, status: 'partly', needsAction: true, serves: ['r1'] })
    expect(n1?.figures).toEqual([
      {
        indicator: 'i1',
        title: 'Nöjda',
        unit: '%',
        goal: 'n1',
        organisation: null,
        target: 80,
        targetMax: null,
        condition: null,
        outcome: 60,
        outcomePeriod: '2025',
        before: 50,
        attained: 0.75,
        illustrative: true,
      },
    ])
  })

  test('tell the organ’s own judgement, not that of an organ that shares the goal', () => {
    const shared = {
      ...withRows('organisations', organ('son')),
      goals: [goal('n1', 'namndmal', { owner: ['bun', 'son'] })],
      links: [],
      assessments: [
        { goal: 'n1', organisation: 'bun', period: '2025', rating: 'uppfyllt', reasoning: 'Vårt' },
        { goal: 'n1', organisation: 'son', period: '2025', rating: 'ej uppfyllt', reasoning: 'Deras' },
      ],
    }
    expect(draftOf(shared).goals[0]).toMatchObject({ ratings: ['attained'], reasoning: 'Vårt' })
  })

  test('say what was assessed last first, and of the same day in the order of the source', () => {
    const assessed = (reasoning: string, assessedAt: string): Row => ({
      goal: 'n1',
      organisation: 'bun',
      period: '2025',
      reasoning,
      assessedAt,
    })
    const { goals } = draftOf({
      assessments: [
        assessed('Ett.', '2025-06-01'),
        assessed('Två.', '2025-12-01'),
        assessed('Tre.', '2025-12-01'),
      ],
    })
    expect(goals[0]?.reasoning).toBe('Två. Tre. Ett.')
  })
})

describe('the matrix', () => {
  test('has every riktningsmål, measured and reasoned told apart', () => {
    const rows = draftOf().directions.map(({ id, name, answered, directional, reasoning, via }) => ({
      id,
      name,
      answered,
      directional,
      reasoning,
      via,
    }))
    expect(rows).toEqual([
      { id: 'r1', name: 'followed', answered: true, directional: false, reasoning: null, via: ['n1', 'a1'] },
      {
        id: 'd1',
        name: 'reasoned',
        answered: true,
        directional: true,
        reasoning: 'Vi börjar tidigt',
        via: [],
      },
    ])
  })

  test('has every omvärldsfaktor, with what the year before said where something is left out', () => {
    const [f1] = draftOf().factors
    expect(f1).toMatchObject({
      id: 'f1',
      risk: 'Få söker',
      opportunity: null,
      before: { opportunity: 'Egna utbildningar' },
    })
    expect(draftOf().trends.map(({ trend }) => trend)).toEqual(['t1'])
  })

  test('is empty for an organ that doesn’t answer to riktningsmål', () => {
    const organisations = SOURCE.organisations!.map((row) =>
      row['id'] === 'bun' ? { ...row, answers: false } : row,
    )
    expect(draftOf({ organisations }).directions).toEqual([])
  })
})

test('proposals and dialogues are known until the as-of date, though they come after the year', () => {
  const source = {
    dialogues: [
      {
        id: 't1',
        kind: 'inom',
        organisation: 'bun',
        date: '2026-01-20',
        basis: ['bun-25'],
        principles: ['tillit'],
      },
      { id: 't2', kind: 'inom', organisation: 'bun', date: '2026-03-20', basis: ['bun-25'] },
    ],
    proposals: [
      { id: 'p1', kind: 'nytt_mal', title: 'Nytt', from: 'bun-25', date: '2026-01-25' },
      { id: 'p2', kind: 'nytt_mal', title: 'Senare', from: 'bun-25', date: '2026-02-25' },
    ],
    factors: [],
  }
  const draft = draftOf(source)
  expect(draft.proposals.map(({ proposal }) => proposal)).toEqual(['p1'])
  expect(draft.dialogues.filter(({ state }) => state === 'held').map(({ dialogue }) => dialogue)).toEqual([
    't1',
  ])
  expect(draft.principles.find(({ principle }) => principle === 'tillit')?.dialogues).toEqual(['t1'])
  expect(draft.principles).toHaveLength(7)
})

test('the budget is the year’s, whole years alone', () => {
  const budget = [
    { year: 2025, organisation: 'bun', amount: 100, actual: 110 },
    { year: 2025, organisation: 'bun', amount: 100, actual: 60, period: '2025-T2' },
    { year: 2024, organisation: 'bun', amount: 90 },
    { year: 2025, organisation: 'ks', amount: 70 },
  ]
  expect(draftOf({ budget }).budget.map(({ amount, deviation }) => [amount, deviation])).toEqual([[100, 10]])
})

describe('as rows', () => {
  test('each field is one, and what is to be written is a gap with an earlier year’s words', () => {
    const gaps = mallRows(draftOf()).filter(({ gap }) => gap)
    expect(gaps.map(({ section, item, field, before }) => [section, item, field, before])).toEqual([
      ['operations', null, 'text', 'Skola'],
      ['missions', 'u1', 'forWhom', null],
      ['missions', 'u1', 'concretisedBy', null],
      ['factors', 'f1', 'opportunity', 'Egna utbildningar'],
      ['factors', 'f1', 'handling', null],
      ['goals', 'n1', 'action', null],
      ['goals', 'n1', 'actionOwner', null],
      ['goals', 'n1', 'actionDue', null],
    ])
  })

  test('a number is a value, words are a text', () => {
    const rows = mallRows(draftOf()).filter(({ section }) => section === 'figures')
    const of = (field: string): unknown => rows.find((row) => row.field === field)
    expect(of('outcome')).toMatchObject({ item: 'i1', text: null, value: 60, unit: '%', illustrative: true })
    expect(of('goal')).toMatchObject({ text: 'n1', value: null })
  })
})

test('a source without a model answers with ids', () => {
  const question = questionOf(SOURCE)
  const { graph } = question
  const bare = { ...question, graph: { ...graph, columns: { ...graph.columns, model: undefined } } }
  const draft = mall(bare, rowIn(graph.columns, 'organisations', 'bun'), 2025)
  expect(draft).toMatchObject({ title: 'bun', missions: [], budget: [], operations: { text: null } })
  expect(draft.goals.map(({ title }) => title)).toEqual(['n1', 'a1'])
})
