/** A mission for the tests: made up, under way, without a day. */
import type { Mission } from './rows.ts'

export const missionRow = (change: Partial<Mission> = {}): Mission => ({
  id: 'u',
  title: 'Läslyft',
  source: 'kf_beslut',
  phase: 'started',
  due: null,
  reported: null,
  result: null,
  late: false,
  daysLate: null,
  unreported: false,
  abstract: false,
  satsning: false,
  organisation: 'n',
  organisationName: 'Skolnämnden',
  given: '2025-01-01',
  lapsed: false,
  ended: false,
  leadsNowhere: false,
  amount: null,
  by: ['Förskola'],
  operations: 1,
  shown: true,
  illustrative: false,
  ...change,
})
