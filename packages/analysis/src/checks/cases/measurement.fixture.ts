import { contributes, goal, indicator, measured, measuredBy, organ } from '../../source.fixture.ts'
import { type Cases, range, rated, target } from './sources.fixture.ts'

/** Codes of indicators, targets and judgements. */
export const MEASUREMENT_CASES: Cases = {
  RT040: {
    fires: {
      goals: [goal('r', 'riktningsmal', { followUp: 'measurable' }), goal('n')],
      links: [contributes('n', 'r')],
    },
    at: ['goals 2.followUp r: r', 'goals 3.followUp n: n'],
    silent: { goals: [goal('n'), goal('a', 'aktivitet')], ...measured({ n: 1 }) },
  },
  RT041: {
    fires: {
      goals: [goal('n'), goal('m')],
      indicators: [indicator('i')],
      targets: [{ indicator: 'i', goal: 'n', value: 1 }],
      links: [measuredBy('n', 'i'), measuredBy('m', 'i')],
    },
    at: ['indicators 2.id i: i m'],
    silent: target({ value: 90, period: '2031' }),
  },
  RT042: {
    fires: { ...target({ value: 90 }), indicators: [indicator('i', { unit: undefined })] },
    at: ['indicators 2.unit i: i n'],
    silent: target({ value: 90 }),
  },
  RT043: {
    fires: { ...target({ value: 90 }), indicators: [indicator('i')] },
    at: ['indicators 2.baseline i: i n'],
    silent: target({ value: 90 }),
  },
  RT044: {
    fires: target({ value: 50 }),
    at: ['targets 2.value : i'],
    silent: target({ value: 51 }),
  },
  RT045: {
    fires: range({ value: 90, valueMax: 80 }),
    at: ['targets 2.valueMax : i'],
    silent: range({ value: 90, valueMax: 90 }),
  },
  RT046: {
    fires: rated({ rating: 'attained' }),
    at: ['goals 2.id n: n bun'],
    silent: rated({ rating: 'partly' }),
  },
  RT047: {
    fires: { goals: [goal('n', 'namndmal', { followUp: 'directional' }), goal('v', 'vision')] },
    at: ['goals 2.followUp n: n'],
    silent: {
      organisations: [organ('bun')],
      goals: [goal('n', 'namndmal', { followUp: 'directional' })],
      assessments: [{ goal: 'n', organisation: 'bun', period: '2025', reasoning: 'Det går framåt.' }],
    },
  },
}
