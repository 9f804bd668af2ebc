import { contributes, goal, measured, organ, type Row, type Source } from '../../source.fixture.ts'
import { type Cases, linked, taken } from './sources.fixture.ts'

const held = (...husbandry: readonly (string | undefined)[]): Source => ({
  organisations: [organ('kf', 'kommunfullmaktige')],
  goals: husbandry.map((kind, at) => goal(`b${at}`, 'budgetmal', { owner: ['kf'], husbandry: kind })),
})
const company = (links: readonly Row[], outcome: number | null = 1): Source => {
  const { links: measures, ...made } = measured({ m: outcome })
  return {
    organisations: [organ('kf', 'kommunfullmaktige'), organ('ab', 'bolag')],
    goals: [
      goal('b', 'budgetmal', { owner: ['kf'], husbandry: 'financial' }),
      goal('m', 'bolagsmal', { owner: ['ab'] }),
    ],
    links: [...measures, ...links],
    ...made,
  }
}
const budgeted = (more: Row): Source => ({
  ...taken([], [linked]),
  budget: [{ year: 2025, organisation: 'bun', amount: 100_000, ...more }],
})
const council = (more: Row): Source => ({
  organisations: [organ('kf', 'kommunfullmaktige')],
  goals: [goal('b', 'budgetmal', { owner: ['kf'] })],
  assessments: [{ goal: 'b', organisation: 'kf', period: '2025', rating: 'partly', ...more }],
})
/** Asked for 2024: the decision on it is due by 30 June 2025. */
const tried = (more: Row): Source => ({
  plan: [{ municipality: 'A', period: '2024' }],
  organisations: [organ('ab', 'bolag', { name: 'AB Bostäder' })],
  goals: [],
  decisions: [{ id: 'd', body: 'ks', date: '2025-04-08', ...more }],
})

/** Codes of god ekonomisk hushållning, the budget and the yearly judgements. */
export const HUSBANDRY_CASES: Cases = {
  RT100: {
    fires: held('operational'),
    at: ['organisations 2.id kf: kf'],
    silent: held('operational', 'financial'),
  },
  RT101: {
    fires: held('financial', undefined),
    at: ['organisations 2.id kf: kf'],
    silent: held('operational', 'financial'),
  },
  RT102: {
    fires: company([]),
    at: ['organisations 3.id ab: ab'],
    silent: company([contributes('m', 'b')]),
  },
  RT103: {
    fires: company([contributes('m', 'b')], null),
    at: ['organisations 3.id ab: ab m'],
    silent: company([contributes('m', 'b')]),
  },
  RT104: {
    fires: budgeted({}),
    at: ['goals 2.id r: r'],
    silent: budgeted({ goal: 'n' }),
  },
  RT105: {
    fires: budgeted({ kind: 'satsning' }),
    at: ['budget 2.goal : bun'],
    silent: budgeted({ kind: 'satsning', goal: 'n' }),
  },
  RT106: {
    fires: budgeted({ actual: 101_001 }),
    at: ['budget 2.actual : bun'],
    silent: budgeted({ actual: 101_000 }),
  },
  RT107: { fires: council({ basis: 'forecast' }), at: ['goals 2.id b: b'], silent: council({}) },
  RT108: {
    fires: tried({ kind: 'KL 6:9', title: 'Prövning av AB Bostäders verksamhet 2023' }),
    at: ['organisations 2.id ab: ab'],
    silent: tried({ title: 'Prövning enligt 6 kap. 9 § KL', concerns: 'ab' }),
  },
}
