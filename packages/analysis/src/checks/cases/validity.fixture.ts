import { goal, type Row, type Source } from '../../source.fixture.ts'
import type { Cases } from './sources.fixture.ts'

const one = (kind: string, more: Row): Source => ({
  goals: [goal('g', kind, more)],
  decisions: [{ id: 'd', body: 'KF', date: '2022-06-13' }],
})
const mandates = (...mandatePeriods: readonly string[]): Source => ({
  plan: [{ municipality: 'A', mandatePeriods }],
  goals: [],
})
const changed = (more: Row): Source => ({
  goals: [goal('g', 'riktningsmal', { changed: '2025-11-17', decision: 'd' })],
  decisions: [
    { id: 'd', body: 'KF', date: '2022-12-12' },
    { id: 'e', body: 'KF', date: '2025-11-17', ...more },
  ],
})

/** Codes of validity in time. As of 2026-01-31 the latest fullmäktige took its seats on 2022-10-15. */
export const VALIDITY_CASES: Cases = {
  RT080: {
    fires: one('vision', { validFrom: '2020-01-01', validTo: '2028-01-01' }),
    at: ['goals 2.validTo g: g'],
    silent: one('vision', { validFrom: '2020-01-01', validTo: '2027-12-31' }),
  },
  RT081: {
    fires: one('riktningsmal', { validFrom: '2022-03-01', validTo: '2026-12-31' }),
    at: ['goals 2.reviewed g: g'],
    silent: one('riktningsmal', { validFrom: '2022-03-01', validTo: '2026-12-31', reviewed: '2023-06-12' }),
  },
  RT082: {
    fires: one('riktningsmal', { decision: 'd', validFrom: '2023-01-01' }),
    at: ['goals 2.reviewed g: g'],
    silent: one('riktningsmal', { decision: 'd', validFrom: '2023-01-01', reviewed: '2023-06-12' }),
  },
  RT083: {
    fires: one('riktningsmal', { reviewBy: '2026-01-30' }),
    at: ['goals 2.reviewBy g: g'],
    silent: one('riktningsmal', { reviewBy: '2026-01-31' }),
  },
  RT084: {
    fires: mandates('2023-01-01/2026-12-31', '2019-01-01/2023-06-30', '2027-01-02/2030-12-31'),
    at: ['plan 2.mandatePeriods : ', 'plan 2.mandatePeriods : '],
    silent: mandates('2023-01-01/2026-12-31', '2019-01-01/2022-12-31', '2027-01-01/2030-12-31'),
  },
  RT085: {
    fires: changed({ concerns: 'something else' }),
    at: ['goals 2.changed g: g'],
    silent: changed({ concerns: 'r1; g' }),
  },
  RT086: {
    fires: one('riktningsmal', {}),
    at: ['goals 2.decision g: g'],
    silent: one('riktningsmal', { decision: 'd' }),
  },
  RT087: {
    fires: one('namndmal', { validFrom: '2026-01-01', validTo: '2025-12-31' }),
    at: ['goals 2.validTo g: g'],
    silent: one('namndmal', { validFrom: '2026-01-01', validTo: '2026-01-01' }),
  },
  RT088: {
    fires: one('namndmal', { validFrom: '2022-06-12', decision: 'd' }),
    at: ['decisions 2.date d: d g'],
    silent: one('namndmal', { validFrom: '2022-06-13', decision: 'd' }),
  },
  RT089: {
    fires: one('riktningsmal', { validTo: '2025-12-31' }),
    at: ['goals 2.validTo g: g'],
    silent: {
      goals: [goal('g', 'riktningsmal', { validTo: '2025-12-31' }), goal('h', 'riktningsmal')],
      links: [{ from: 'h', to: 'g', kind: 'replaces' }],
    },
  },
}
