import { goal, indicator, measured, organ, type Row, type Source } from '../../source.fixture.ts'
import { type Cases, target } from './sources.fixture.ts'

const heard = (outcomes: readonly Row[], more: Row = {}): Source => ({
  ...target({ value: 90, period: '2025' }),
  indicators: [indicator('i', more)],
  outcomes: outcomes.map((row) => ({ indicator: 'i', value: 80, ...row })),
})
const judged = (more: Row, ...others: readonly Row[]): Source => ({
  organisations: [organ('bun')],
  goals: [goal('n', 'namndmal', { owner: ['bun'] })],
  ...measured({ n: 1 }),
  assessments: [more, ...others].map((row) => ({ goal: 'n', organisation: 'bun', period: '2025', ...row })),
})
const RED = { rating: 'not_attained' }
const ACTION = { action: 'Fler lärare', actionOwner: 'Rektor', actionDue: '2025-12-31' }
const scale = (words: Readonly<Record<string, string>>, rating = 'attained'): Source => ({
  ...judged({ rating }),
  ratings: Object.entries(words).map(([word, means]) => ({ word, means })),
})
const FULL = { Nått: 'attained', Delvis: 'partly', 'Ej nått': 'not_attained', 'Ej bedömt': 'not_assessed' }
const byGender = (women: number, men: number): readonly Row[] => [
  { period: '2025' },
  { period: '2025', gender: 'K', value: women },
  { period: '2025', gender: 'M', value: men },
]

/** Codes of follow-up, for the period 2025. */
export const FOLLOW_UP_CASES: Cases = {
  RT090: {
    fires: heard([]),
    at: ['goals 2.id n: n'],
    silent: heard([{ period: '2025', value: undefined, status: 'suppressed' }]),
  },
  RT091: {
    fires: heard([{ period: '2023' }]),
    at: ['indicators 2.id i: i n'],
    silent: heard([{ period: '2023' }, { period: '2025-T3' }]),
  },
  RT092: {
    fires: heard([{ period: '2022' }, { period: '2025' }]),
    at: ['indicators 2.id i: i n'],
    // The hole has a row that says so; the measure may be two years old.
    silent: heard(
      [{ period: '2021' }, { period: '2023' }, { period: '2024', value: undefined }, { period: '2025' }],
      {
        maxAge: 1,
      },
    ),
  },
  RT093: {
    fires: heard([{ period: '2025', value: -70 }]),
    at: ['indicators 2.polarity i: i n'],
    silent: heard([
      { period: '2025', value: -70 },
      { period: '2024', value: 3 },
    ]),
  },
  RT094: {
    fires: heard([{ period: '2025' }], { genderSplit: true }),
    at: ['indicators 2.genderSplit i: i n'],
    silent: heard(byGender(80, 80), { genderSplit: true }),
  },
  RT095: { fires: heard(byGender(89, 80)), at: ['indicators 2.id i: i n'], silent: heard(byGender(88, 80)) },
  RT096: {
    fires: judged(RED),
    at: ['assessments 2.action : n bun'],
    silent: judged({ ...RED, ...ACTION }),
  },
  RT097: {
    fires: judged({ ...RED, ...ACTION }),
    at: ['assessments 2.actionDue : n bun'],
    silent: judged({ ...RED, ...ACTION, period: '2025-T2' }, { rating: 'attained' }),
  },
  RT098: {
    fires: scale(FULL, 'on_track'),
    at: ['assessments 2.rating : n'],
    silent: scale(FULL, 'attained'),
  },
  RT099: {
    fires: scale({ Nått: 'attained', 'Delvis eller kan inte bedömas': 'partly' }),
    at: ['ratings .means : ', 'ratings 3.definition : '],
    silent: scale(FULL),
  },
}
