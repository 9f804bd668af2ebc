import { goal, organ, type Row, type Source } from '../../source.fixture.ts'
import type { Cases } from './sources.fixture.ts'

/** A nämndmål without a link (RT030) and without an owner (RT037). */
const exempted = (more: Row): Source => ({
  goals: [goal('n')],
  suppressions: [{ code: 'RT030', reason: 'Målet avslutas i år', ...more }],
})
const planned = (more: Row): Source => ({ plan: [{ municipality: 'A', ...more }], goals: [] })
const numbered = (orgNumber: string): Source => ({
  organisations: [organ('ab', 'bolag', { orgNumber })],
  goals: [],
})
const exempt = (more: Row): Source => ({
  organisations: [organ('vn', 'namnd', { answers: false, ...more })],
  goals: [],
})

/** Codes of the plan's own exemptions, severities and names, and of numbers that identify. */
export const PLAN_CASES: Cases = {
  RT123: {
    fires: exempted({ until: '2026-01-30' }),
    at: ['suppressions 2.until : '],
    silent: exempted({ until: '2026-01-31' }),
  },
  RT124: {
    fires: exempted({ code: 'RT0030' }),
    at: ['suppressions 2.code : '],
    silent: exempted({ code: 'rt030', id: 'n' }),
  },
  RT125: {
    fires: planned({
      severities: ['RT30=info', 'RT030=allvarlig', 'RT022=info'],
      labels: ['fokusmal=Fokus'],
    }),
    at: ['plan 2.severities : ', 'plan 2.severities : ', 'plan 2.severities : ', 'plan 2.labels : '],
    silent: planned({
      severities: ['rt030 = Upplysning'],
      labels: ['riktningsmål=Fokusmål', 'namnd=Utskott'],
    }),
  },
  RT126: {
    fires: numbered('556093-0505'),
    at: ['organisations 2.orgNumber ab: ab'],
    silent: numbered('556093-0504'),
  },
  RT127: { fires: planned({ code: '127' }), at: ['plan 2.code : '], silent: planned({ code: '0127' }) },
  RT128: {
    fires: exempt({}),
    at: ['organisations 2.answersReason vn: vn'],
    silent: exempt({ answersReason: 'Bundet av vallagen' }),
  },
}
