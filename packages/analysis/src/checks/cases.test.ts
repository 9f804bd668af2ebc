import { type Day, describe as said, type Finding, type FindingCode } from '@rodtrad/core'
import { describe, expect, it } from 'vitest'
import { check } from '../check.ts'
import {
  ASKED,
  contributes,
  goal,
  indicator,
  measured,
  measuredBy,
  organ,
  questioned,
  type Row,
  type Source,
} from '../source.fixture.ts'

const findingsOf = (source: Source, code: FindingCode): readonly Finding[] => {
  const { question, found } = questioned(source, ASKED)
  return check(question, found).filter((finding) => finding.code === code)
}

const heard = (outcomes: readonly Row[], more: Row = {}): Source => ({
  goals: [goal('n')],
  indicators: [indicator('i', more)],
  outcomes: outcomes.map((row) => ({ indicator: 'i', value: 80, ...row })),
  links: [measuredBy('n', 'i')],
})
const judged = (more: Row): Source => ({
  organisations: [organ('bun')],
  goals: [goal('n', 'namndmal', { owner: ['bun'] })],
  assessments: [{ goal: 'n', organisation: 'bun', period: '2025', rating: 'not_attained', ...more }],
})
const budgeted = (more: Row): Source => ({
  organisations: [organ('bun')],
  goals: [],
  budget: [{ year: 2025, organisation: 'bun', amount: 1000, ...more }],
})
const proposed = (outcome: string | undefined): Source => ({
  organisations: [organ('bun')],
  goals: [],
  analyses: [{ id: 'nb', organisation: 'bun', year: 2024 }],
  proposals: [{ id: 'p', kind: 'nytt_mal', title: 'p', from: 'nb', date: '2025-03-03', outcome }],
})
/** A proposal of 2025-03-03, decided on a day. */
const decided = (date: string): Source => ({
  ...proposed('bifall'),
  decisions: [{ id: 'b', body: 'KF', date }],
  proposals: [
    {
      id: 'p',
      kind: 'nytt_mal',
      title: 'p',
      from: 'nb',
      date: '2025-03-03',
      outcome: 'bifall',
      decision: 'b',
    },
  ],
})
/** A goal that was decided on 2025-03-03, and a decision on it. */
const repealed = (status: string, decision: Row): Source => ({
  goals: [goal('n', 'namndmal', { status, decision: 'b' })],
  decisions: [
    { id: 'b', body: 'BUN', date: '2025-03-03' },
    { id: 'u', body: 'BUN', date: '2025-03-02', kind: 'Upphävande', concerns: 'm; N', ...decision },
  ],
})
const { links: measures, ...made } = measured({ n: 1 })
const throughOne: Source = {
  goals: [goal('r', 'riktningsmal'), goal('n'), goal('m')],
  ...made,
  links: [...measures, contributes('n', 'r'), contributes('m', 'r')],
}
const husbandry: Source = {
  organisations: [organ('kf', 'kommunfullmaktige'), organ('k', 'koncern')],
  goals: [
    goal('b', 'budgetmal', { owner: ['kf'], husbandry: 'financial' }),
    goal('c', 'budgetmal', { owner: ['kf', 'k'], husbandry: 'operational' }),
  ],
}

it.each<[FindingCode, string, Source, string]>([
  ['RT025', 'info', { goals: [goal('n'), goal('m')], links: [contributes('m', 'n')] }, 'stannar på sin nivå'],
  ['RT056', 'warning', throughOne, 'vilar på en enda indikator, ”i-n”'],
  ['RT087', 'error', repealed('repealed', {}), '”n” upphävdes 2025-03-02, innan det beslutades 2025-03-03'],
  ['RT089', 'info', { goals: [goal('n', 'namndmal', { validTo: '2025' })] }, 'gick ut 2025-12-31'],
  ['RT089', 'info', { goals: [goal('ord', 'vardeord', { validTo: '2025' })] }, 'gick ut 2025-12-31'],
  ['RT091', 'info', heard([{ period: '2024' }], { maxAge: 1 }), 'mäts med utfallet för 2024'],
  ['RT092', 'warning', heard([], { title: 'Brott (-2017)' }), 'nedlagd enligt sin titel'],
  ['RT096', 'info', judged({ rating: 'partly' }), 'som delvis uppfyllt men anger ingen åtgärd'],
  ['RT096', 'warning', judged({ action: 'Lärare' }), 'varken ansvarig eller dag'],
  [
    'RT096',
    'warning',
    judged({ action: 'Lärare', actionOwner: 'Rektor' }),
    'ingen dag när den ska vara klar',
  ],
  ['RT096', 'warning', judged({ action: 'Lärare', actionDue: '2026-06-30' }), 'har ingen ansvarig'],
  ['RT100', 'warning', husbandry, 'inget finansiellt mål för hela kommunkoncernen'],
  ['RT106', 'info', budgeted({ actual: 940 }), 'använder 6 procent mindre än budgeten 2025 (60 tkr)'],
  ['RT106', 'warning', budgeted({ forecast: 1025 }), 'väntas överskrida budgeten 2025 med 2,5 procent'],
  [
    'RT113',
    'warning',
    judged({ action: 'Lärare', actionOwner: 'Exempla Exempelsson' }),
    'Åtgärdsansvarig för ”n”',
  ],
  ['RT116', 'info', proposed('vilande'), 'är inte avgjort'],
  ['RT117', 'warning', decided('2025-03-02'), 'avgjordes 2025-03-02, innan det lades fram 2025-03-03'],
  [
    'RT126',
    'warning',
    { organisations: [organ('ab', 'bolag', { orgNumber: '5560' })], goals: [] },
    'är inget organisationsnummer',
  ],
  ['RT127', 'warning', heard([{ period: '2025', municipality: '127' }]), 'Kommunkoden ”127”'],
])('%s may be of a case with its own sentence (%s)', (code, severity, source, words) => {
  const findings = findingsOf(source, code)
  expect(findings.map((finding) => [finding.severity, said(finding, 'sv').message])).toEqual([
    [severity, expect.stringContaining(words) as string],
  ])
})

it.each<[FindingCode, Source]>([
  ['RT096', judged({ rating: 'attained' })],
  ['RT106', budgeted({ forecast: 900 })],
  ['RT106', budgeted({ kind: 'investering', actual: 2000 })],
  ['RT087', repealed('repealed', { date: '2025-03-03' })],
  ['RT087', repealed('repealed', { kind: 'Revidering' })],
  ['RT087', repealed('repealed', { concerns: 'm' })],
  ['RT087', repealed('adopted', {})],
  ['RT116', proposed('ej_framlagt')],
  ['RT117', decided('2025-03-03')],
])('%s stays silent where there is nothing to ask', (code, source) => {
  expect(findingsOf(source, code)).toEqual([])
})

describe('an action whose day has passed (RT097)', () => {
  const ACTION = {
    action: 'Lärare',
    actionOwner: 'Rektor',
    actionDue: '2026-03-31',
    assessedAt: '2026-01-20',
  }
  const later = (more: Row): Row => ({ goal: 'n', organisation: 'bun', period: '2026-T2', ...more })
  const told = (asOf: string, ...others: readonly Row[]): readonly string[] => {
    const { assessments = [], ...source } = judged(ACTION)
    const { question, found } = questioned(
      { ...source, assessments: [...assessments, ...others.map(later)] },
      { asOf: asOf as Day },
    )
    return check(question, found).flatMap(({ code, words }) => (code === 'RT097' ? [words['due']!] : []))
  }

  it('is told from the day after, for as long as nothing new is said', () => {
    expect(told('2026-03-31')).toEqual([])
    expect(told('2026-04-01')).toEqual(['2026-03-31'])
  })

  it('is not answered by what is said later than the as-of date, nor by what was said before its day', () => {
    const said = { rating: 'partly', assessedAt: '2026-09-20' }
    expect(told('2026-07-01', said)).toEqual(['2026-03-31'])
    expect(told('2026-09-20', said)).toEqual([])
    expect(told('2026-07-01', { rating: 'partly', assessedAt: '2026-03-31' })).toEqual(['2026-03-31'])
    expect(told('2026-07-01', { rating: 'partly' })).toEqual([])
  })

  it('gives way to the organ’s next action', () => {
    const next = {
      rating: 'partly',
      action: 'Fler lärare',
      actionDue: '2026-06-30',
      assessedAt: '2026-02-20',
    }
    expect(told('2026-05-01', next)).toEqual([])
    expect(told('2026-07-01', next)).toEqual(['2026-06-30'])
  })
})

it('RT096 knows an assessment from its day', () => {
  const told = (asOf: string): number => {
    const { question, found } = questioned(judged({ assessedAt: '2026-01-20' }), {
      asOf: asOf as Day,
      period: ASKED.period,
    })
    return check(question, found).filter(({ code }) => code === 'RT096').length
  }
  expect([told('2026-01-19'), told('2026-01-20')]).toEqual([0, 1])
})

it('RT117 tells a decision that a proposal and its goal share once', () => {
  const { proposals = [], ...source } = decided('2025-03-02')
  const led = (decision: string): Source => ({
    ...source,
    goals: [goal('n', 'namndmal', { decision, validFrom: '2025-01-01' })],
    proposals: proposals.map((row) => ({ ...row, ledTo: 'n' })),
  })
  const casesOf = (decision: string) => findingsOf(led(decision), 'RT117').map(({ words }) => words['case'])
  expect(casesOf('b')).toEqual(['decided'])
  expect(casesOf('another')).toEqual([undefined, 'decided'])
})
