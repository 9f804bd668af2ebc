import { contributes, goal, indicator, organ } from '../../source.fixture.ts'
import { type Cases, target, two, withOrgans } from './sources.fixture.ts'

/** Codes of tables, rows and cells; those of files are the reader's (packages/io). */
export const READING_CASES: Cases = {
  RT002: { fires: {}, at: ['goals . : '], silent: { goals: [] } },
  RT004: {
    fires: { goals: [{ id: 'n', kind: 'namndmal' }] },
    at: ['goals 2.title n: n'],
    silent: { goals: [goal('n')] },
  },
  RT005: {
    fires: { goals: [goal('n', 'nonsense')] },
    at: ['goals 2.kind n: n'],
    silent: { goals: [goal('n', 'Nämndmål')] },
  },
  RT006: {
    fires: { goals: [goal('n'), goal('m')], indicators: [indicator('n')] },
    at: ['indicators 2.id n: n'],
    silent: { goals: [goal('n'), goal('N')] },
  },
  RT007: {
    fires: two({ links: [contributes('n', 'r', { weight: 0 })] }),
    at: ['links 2.weight : '],
    silent: two({ links: [contributes('n', 'r', { weight: 0.001 })] }),
  },
  RT011: {
    fires: { goals: [goal('n', 'namndmal', { colour: 'red' })] },
    at: ['goals .colour : '],
    silent: { goals: [goal('n')] },
  },
  RT012: {
    fires: {
      organisations: [organ('bun', 'namnd', { name: 'Skolan' })],
      goals: [goal('n', 'namndmal', { owner: ['skolan'] })],
    },
    at: ['goals 2.owner n: n'],
    silent: { ...withOrgans, goals: [goal('n', 'namndmal', { owner: ['bun'] })] },
  },
  RT013: { fires: { goals: [] }, at: ['organisations . : '], silent: { organisations: [], goals: [] } },
  RT015: {
    fires: { plan: [{ municipality: 'A' }, { municipality: 'B' }], goals: [] },
    at: ['plan 3. : '],
    silent: { plan: [{ municipality: 'A' }], goals: [] },
  },
  RT017: {
    fires: target({ value: 'minst 85', condition: 'at_most' }),
    at: ['targets 2.condition : '],
    silent: target({ value: 'minst 85', condition: 'at_least' }),
  },
}
