import { goal, indicator, measuredBy, organ, type Row, type Source } from '../../source.fixture.ts'
import { type Cases, target } from './sources.fixture.ts'

const decided = { decisions: [{ id: 'd', body: 'KF', date: '2024-12-01' }] }
const titled = (title: string, more: Source = {}): Source => ({
  goals: [goal('n', 'namndmal', { title })],
  ...more,
})
const shared = (owner: readonly string[]): Source => ({
  organisations: [organ('bun'), organ('son')],
  goals: [goal('n', 'namndmal', { owner })],
})
const steered = (more: Row): Source => ({
  ...target({ value: 90, period: '2025' }),
  ...decided,
  indicators: [indicator('i', more)],
})

/** Codes of the quality of goals. */
export const QUALITY_CASES: Cases = {
  RT070: {
    fires: titled('Tryggheten ska öka'),
    at: ['goals 2.title n: n'],
    silent: titled('Tryggheten ska öka', {
      indicators: [indicator('i')],
      targets: [{ indicator: 'i', value: 90 }],
      links: [measuredBy('n', 'i')],
    }),
  },
  RT071: {
    fires: titled('Ta fram en strategi för digitalisering'),
    at: ['goals 2.title n: n'],
    silent: titled('Enklare att nå kommunen'),
  },
  RT072: { fires: shared(['bun', 'son']), at: ['goals 2.owner n: n bun son'], silent: shared(['bun']) },
  RT073: {
    fires: target({ value: 90, period: '2025' }),
    at: ['targets 2.decision : i n'],
    silent: { ...target({ value: 90, period: '2025', decision: 'd' }), ...decided },
  },
  RT074: {
    fires: steered({}),
    at: ['indicators 2.polarityDecision i: i n'],
    silent: steered({ polarityDecision: 'd' }),
  },
  RT075: {
    fires: target({ value: 90 }),
    at: ['targets 2.period : i n'],
    silent: target({ value: 90, period: '2025' }),
  },
  RT076: {
    fires: steered({ baseline: 50 }),
    at: ['indicators 2.baselinePeriod i: i n'],
    silent: steered({ baseline: 50, baselinePeriod: '2022' }),
  },
}
