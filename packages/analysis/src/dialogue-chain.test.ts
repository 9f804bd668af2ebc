import type { Day } from '@rodtrad/core'
import { describe, expect, it } from 'vitest'
import { dialogueChain, openProposals } from './dialogue-chain.ts'
import { goal, organ, questionOf, type Row, type Source } from './source.fixture.ts'

const ASKED = { asOf: '2026-06-30' as Day }

const source = (more: Source = {}): Source => ({
  organisations: [organ('ks', 'kommunstyrelse'), organ('bun')],
  goals: [goal('n', 'namndmal', { title: 'Läsa' })],
  analyses: [{ id: 'nb', organisation: 'bun', year: 2025, published: '2026-01-15' }],
  dialogues: [
    { id: 'd', kind: 'kommunstyrelsen', organisation: 'bun', date: '2026-04-01', basis: ['nb', 'n'] },
  ],
  decisions: [{ id: 'b', body: 'KF', date: '2026-06-30' }],
  ...more,
})
const proposal = (more: Row): Row => ({ id: 'p', kind: 'nytt_mal', title: 'P', from: 'd', ...more })
const chain = (...proposals: readonly Row[]) => dialogueChain(questionOf(source({ proposals }), ASKED))

describe('a proposal', () => {
  it('is told from the nulägesbeskrivning to the goal', () => {
    const whole = proposal({ date: '2026-04-11', to: 'kf', ledTo: 'n', decision: 'b', outcome: 'bifall' })
    expect(chain(whole)).toEqual([
      {
        via: 'proposal',
        analyses: ['nb'],
        dialogue: 'd',
        proposal: 'p',
        proposalTitle: 'P',
        kind: 'nytt_mal',
        organisation: 'bun',
        to: 'kf',
        proposed: '2026-04-11',
        state: 'answered',
        outcome: 'bifall',
        decision: 'b',
        decided: '2026-06-30',
        ledTo: 'n',
        ledToTitle: 'Läsa',
        days: 80,
        overdue: false,
        illustrative: false,
      },
    ])
  })

  it("without a day has the dialogue's, or that of the published nulägesbeskrivning", () => {
    expect(chain(proposal({}))).toMatchObject([{ proposed: '2026-04-01', days: 90 }])
    expect(chain(proposal({ from: 'nb' }))).toMatchObject([
      { proposed: '2026-01-15', dialogue: null, analyses: ['nb'] },
    ])
  })

  it.each([
    [{}, 'unanswered'],
    [{ outcome: 'bifall' }, 'answered'],
    [{ outcome: 'avslag' }, 'answered'],
    [{ decision: 'b' }, 'answered'],
    [{ ledTo: 'n' }, 'answered'],
    [{ outcome: 'aterremiss', decision: 'b' }, 'postponed'],
    [{ outcome: 'bordlagd' }, 'postponed'],
    [{ outcome: 'vilande' }, 'postponed'],
    [{ outcome: 'ej_framlagt' }, 'not_put'],
    [{ ledTo: 'nothing', decision: 'nowhere' }, 'unanswered'],
  ])('with %j is %s', (more, state) => {
    expect(chain(proposal(more))).toMatchObject([{ state }])
  })

  it('is not known before its day, nor its answer before the day of that', () => {
    const answered = proposal({ date: '2026-05-01', outcome: 'bifall', decision: 'b', ledTo: 'n' })
    const on = (asOf: string) =>
      dialogueChain(questionOf(source({ proposals: [answered] }), { asOf: asOf as Day }))
    expect(on('2026-04-30')).toEqual([])
    expect(on('2026-05-01')).toMatchObject([{ state: 'unanswered', days: 0, ledTo: null, decision: null }])
    expect(on('2026-06-29')).toMatchObject([{ state: 'unanswered', outcome: null }])
    expect(on('2026-06-30')).toMatchObject([{ state: 'answered', days: 60 }])
  })

  it('has no number of days when it was decided before it was made', () => {
    const decided = { outcome: 'bifall', decision: 'b' }
    const on = (decision: string, more: Row) => {
      const decisions = [{ id: 'b', body: 'KF', date: decision }]
      return dialogueChain(questionOf(source({ decisions, proposals: [proposal(more)] }), ASKED))[0]!.days
    }
    expect(on('2026-04-10', { ...decided, date: '2026-04-11' })).toBeNull()
    expect(on('2026-03-31', decided)).toBeNull()
    expect(on('2026-04-11', { ...decided, date: '2026-04-11' })).toBe(0)
  })

  it('out of nothing that is known is left out; of an unknown organ it stays', () => {
    expect(chain(proposal({ from: 'nowhere' }))).toEqual([])
    expect(chain(proposal({ organisation: 'nobody' }))).toMatchObject([{ organisation: null }])
  })
})

describe('a goal that is motivated', () => {
  const motivates = (from: string, to: string): Row => ({ from, to, kind: 'motivates' })

  it('without a proposal is told by its link', () => {
    const rows = dialogueChain(questionOf(source({ links: [motivates('nb', 'n')] }), ASKED))
    expect(rows).toMatchObject([
      {
        via: 'motivates',
        analyses: ['nb'],
        dialogue: null,
        organisation: 'bun',
        ledTo: 'n',
        state: null,
        days: null,
      },
    ])
  })

  it('is not yet when its nulägesbeskrivning is published after the as-of date', () => {
    const on = (asOf: string) =>
      dialogueChain(questionOf(source({ links: [motivates('nb', 'n')] }), { asOf: asOf as Day }))
    expect(on('2026-01-14')).toEqual([])
    expect(on('2026-01-15')).toMatchObject([{ via: 'motivates', ledTo: 'n' }])
  })

  it('by what a proposal has told is not told twice', () => {
    const proposals = [proposal({ outcome: 'bifall', ledTo: 'n' })]
    const links = [motivates('nb', 'n'), motivates('d', 'n')]
    expect(dialogueChain(questionOf(source({ proposals, links }), ASKED)).map(({ via }) => via)).toEqual([
      'proposal',
    ])
  })
})

it('the proposals without an answer come longest waiting first, those of an unknown day last', () => {
  const question = questionOf(
    source({
      analyses: [{ id: 'nb', organisation: 'bun', year: 2025 }],
      proposals: [
        proposal({ id: 'undated', from: 'nb' }),
        proposal({ id: 'young', date: '2026-06-01' }),
        proposal({ id: 'old', date: '2025-06-01', outcome: 'vilande' }),
        proposal({ id: 'done', date: '2025-06-01', outcome: 'avslag' }),
        proposal({ id: 'not put', date: '2025-06-01', outcome: 'ej_framlagt' }),
      ],
    }),
    ASKED,
  )
  expect(openProposals(question).map((row) => [row.proposal, row.days])).toEqual([
    ['old', 394],
    ['young', 29],
    ['undated', null],
  ])
  expect(dialogueChain(question).find(({ proposal: id }) => id === 'not put')).toMatchObject({
    state: 'not_put',
    overdue: false,
  })
})

it('a proposal is overdue when it has waited more than half a year', () => {
  const on = (date: string) =>
    openProposals(questionOf(source({ proposals: [proposal({ date })] }), ASKED)).map((row) => row.overdue)
  expect(on('2025-12-29')).toEqual([false])
  expect(on('2025-12-28')).toEqual([true])
})
