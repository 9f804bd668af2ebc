import { describe, expect, test } from 'vitest'
import {
  ASKED,
  contributes,
  goal,
  measured,
  organ,
  questioned,
  questionOf,
  type Source,
} from './source.fixture.ts'
import { uppsikt, uppsiktGroups, type UppsiktRow } from './uppsikt.ts'
import { earlierDialogues } from './uppsikt-earlier.ts'

/*
 *   r1 ← n1 (bun)      r2        r1 is carried by one nämnd, r2 by nobody
 *                                hem is part of son
 */
const SOURCE: Source = {
  organisations: [
    organ('kf', 'kommunfullmaktige'),
    organ('ks', 'kommunstyrelse', { partOf: ['kf'] }),
    organ('bun', 'namnd', { partOf: ['kf'] }),
    organ('son', 'namnd', { partOf: ['kf'] }),
    organ('hem', 'verksamhet', { partOf: ['son'] }),
    organ('bo', 'bolag', { partOf: ['kf'] }),
  ],
  goals: [
    goal('r1', 'riktningsmal', { owner: ['kf'] }),
    goal('r2', 'riktningsmal', { owner: ['kf'] }),
    goal('n1', 'namndmal', { owner: ['bun'] }),
    goal('a1', 'aktivitet', { owner: ['hem'], due: '2025-12-01', phase: 'started' }),
  ],
  ...measured({ n1: 0.5 }),
  links: [...measured({ n1: 0.5 }).links, contributes('n1', 'r1')],
}

const rowsOf = (source: Source = SOURCE, language: 'sv' | 'en' = 'sv'): readonly UppsiktRow[] => {
  const { question, found } = questioned(source)
  return uppsikt(question, found, language)
}

const to = (organisation: string | null, rows: readonly UppsiktRow[] = rowsOf()): readonly UppsiktRow[] =>
  rows.filter((row) => row.organisation === organisation)

const codesOf = (rows: readonly UppsiktRow[]): readonly string[] => rows.map(({ code }) => code)

describe('whom a question is put to', () => {
  test('the organ that a finding names, not the owner of the riktningsmål', () => {
    expect(
      to('son')
        .filter(({ code }) => code === 'RT032')
        .map(({ ids }) => ids[0]),
    ).toEqual(['r1', 'r2'])
  })

  test('the nämnd that the owner is part of', () => {
    expect(
      to('son')
        .filter(({ code }) => code === 'RT120')
        .map(({ ids }) => ids[0]),
    ).toEqual(['a1'])
    expect(to('hem')).toEqual([])
  })

  test('nobody but the kommunstyrelse, where it is fullmäktige’s own', () => {
    const own = to(null)
    expect(codesOf(own)).toContain('RT031')
    expect(own.every(({ board }) => board)).toBe(true)
  })

  test('each organ that shares what is asked about', () => {
    const shared = {
      ...SOURCE,
      goals: [...(SOURCE.goals ?? []), goal('n2', 'namndmal', { owner: ['bun', 'bo'] })],
    }
    const rows = rowsOf(shared).filter(({ ids, code }) => code === 'RT040' && ids[0] === 'n2')
    expect(rows.map(({ organisation }) => organisation)).toEqual(['bun', 'bo'])
  })
})

describe('what is asked', () => {
  test('a polite question in the reader’s language, with ground, message and advice', () => {
    const [row] = to('bun').filter(({ code }) => code === 'RT034')
    expect(row).toMatchObject({
      question:
        'Ni är ensamma om att bära ”r1”. Vad händer med målet om ni måste prioritera om, och vem kan bidra?',
      ground: 'Sårbarhet',
      severity: 'warning',
      board: false,
      since: null,
      days: null,
      illustrative: false,
    })
    const [english] = to('bun', rowsOf(SOURCE, 'en')).filter(({ code }) => code === 'RT034')
    expect(english?.question).toMatch(/^You alone carry “r1”/)
  })

  test('since when, where the day has passed', () => {
    const [row] = to('son').filter(({ code }) => code === 'RT120')
    expect(row).toMatchObject({ since: '2025-12-01', days: 61 })
  })

  test('the form of the plan is nobody’s to answer for', () => {
    expect(codesOf(rowsOf())).not.toContain('RT043')
  })

  test('a decided severity and an exemption of the plan hold', () => {
    const decided = { ...SOURCE, plan: [{ municipality: 'Provköping', severities: ['RT034=info'] }] }
    expect(rowsOf(decided).find(({ code }) => code === 'RT034')?.severity).toBe('info')
    const exempt = { ...SOURCE, suppressions: [{ code: 'RT034', reason: 'Så ska det vara' }] }
    expect(codesOf(rowsOf(exempt))).not.toContain('RT034')
  })

  test('what rests on rows made up for show says so', () => {
    const show = {
      ...SOURCE,
      goals: SOURCE.goals!.map((row) => ({ ...row, illustrative: row['id'] === 'n1' })),
    }
    const [row] = to('bun', rowsOf(show)).filter(({ code }) => code === 'RT034')
    expect(row?.illustrative).toBe(true)
  })
})

test('organs come in the order of the source, the kommun’s own last, the gravest first of each', () => {
  const rows = rowsOf()
  const organs = [...new Set(rows.map(({ organisation }) => organisation))]
  expect(organs).toEqual(['ks', 'bun', 'son', 'bo', null])
  const rank = ['error', 'warning', 'info']
  for (const organisation of organs) {
    const ranks = to(organisation, rows).map(({ severity }) => rank.indexOf(severity))
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
  }
})

describe('what runs out', () => {
  const plan = [{ municipality: 'Provköping', mandatePeriods: ['2023-01-01/2026-12-31'] }]
  const goals = [
    goal('r1', 'riktningsmal', { owner: ['kf'], validTo: '2026-12-31' }),
    goal('n1', 'namndmal', { owner: ['bun'], validTo: '2026-12-31' }),
    goal('a1', 'aktivitet', { owner: ['hem'], validTo: '2026-12-31' }),
  ]
  const ahead = (source: Source): readonly UppsiktRow[] =>
    rowsOf({ ...SOURCE, plan, links: [], ...source }).filter(({ code }) => code === 'RT089')

  test('in the mandate period is asked about, of an own goal as information', () => {
    expect(
      ahead({ goals }).map(({ ids, severity, organisation }) => [ids[0], severity, organisation]),
    ).toEqual([
      ['n1', 'info', 'bun'],
      ['r1', 'warning', null],
    ])
  })

  test('is not, where something stands ready', () => {
    const next = goal('r1-next', 'riktningsmal', { owner: ['kf'], validFrom: '2027-01-01', status: 'draft' })
    const links = [{ from: 'r1-next', to: 'r1', kind: 'replaces' }]
    expect(ahead({ goals: [...goals, next], links }).map(({ ids }) => ids[0])).toEqual(['n1'])
  })
})

test('a protocol has one question for several findings of a code', () => {
  const { question, found } = questioned(SOURCE)
  const [group] = uppsiktGroups(question, found, 'sv').filter(
    ({ organisation, code }) => organisation === 'son' && code === 'RT032',
  )
  expect(group?.rows).toHaveLength(2)
  expect(group?.questions.map(({ text }) => text)).toEqual([
    'Hur tar ni er an ”r1” och ”r2”: med mål, resonemang eller skäl till att de inte berör ert uppdrag?',
  ])
})

test('earlier dialogues are the kommunstyrelse’s, the latest first, and none that has not been held', () => {
  const dialogue = (id: string, date: string, kind = 'kommunstyrelsen') => ({
    id,
    kind,
    date,
    organisation: 'bun',
    participants: ['ks', 'bun'],
    result: id,
    reportedToCouncil: '2026-06-01',
  })
  const dialogues = [
    dialogue('d1', '2024-04-01'),
    dialogue('d2', '2025-04-01'),
    dialogue('d3', '2026-04-01'),
    dialogue('d4', '2025-05-01', 'inom'),
  ]
  const rows = earlierDialogues(questionOf({ ...SOURCE, dialogues }, ASKED))
  expect(rows.map(({ dialogue: id, organisation, reported }) => [id, organisation, reported])).toEqual([
    ['d2', 'bun', null],
    ['d1', 'bun', null],
  ])
})

test('a source without a model has nothing to ask', () => {
  const { question } = questioned(SOURCE)
  const { graph } = question
  const bare = { ...question, graph: { ...graph, columns: { ...graph.columns, model: undefined } } }
  expect(uppsikt(bare, [], 'sv')).toEqual([])
  expect(uppsiktGroups(bare, [], 'sv')).toEqual([])
})
