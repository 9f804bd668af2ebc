import { goal, organ, type Row, type Source } from '../../source.fixture.ts'
import type { Cases } from './sources.fixture.ts'

const organisations = [organ('bun'), organ('son')]
/** Asked for 2024: its dialogues are those of 2025, a year that has passed on 2026-01-31. */
const talked = (more: Row, ...others: readonly Row[]): Source => ({
  plan: [{ municipality: 'A', period: '2024' }],
  organisations,
  goals: [goal('n')],
  dialogues: [more, ...others].map((row, at) => ({
    id: `d${at}`,
    kind: 'mellan',
    organisation: 'bun',
    date: '2025-05-14',
    participants: ['bun', 'son'],
    basis: ['n'],
    ...row,
  })),
})
const met = (organisation: string): Row => ({ kind: 'kommunstyrelsen', organisation, participants: [] })
const described = (...rows: readonly Row[]): Source => ({
  organisations: [organ('ks', 'kommunstyrelse'), organ('bun')],
  goals: [],
  analyses: rows.map((row, at) => ({
    id: `nb${at}`,
    organisation: 'ks',
    year: 2025,
    operations: 'Det här gör vi.',
    environment: 'Så ser omvärlden ut.',
    analysis: 'Så står vi.',
    ...row,
  })),
})
const proposed = (more: Row): Source => ({
  ...talked({}),
  goals: [goal('n', 'namndmal', { validFrom: '2025-06-01' })],
  proposals: [{ id: 'p', kind: 'nytt_mal', title: 'p', from: 'd0', date: '2025-05-14', ...more }],
})
const mission = (more: Row): Source => ({
  organisations,
  goals: [],
  missions: [{ id: 'u', title: 'u', organisation: 'bun', source: 'kf_beslut', ...more }],
})
const activity = (more: Row): Source => ({ goals: [goal('a', 'aktivitet', { due: '2026-01-30', ...more })] })
const event = (more: Row): Source => ({
  organisations,
  goals: [],
  events: [{ id: 'e', kind: 'omvarldsdag', date: '2025-05-22', ...more }],
})

/** Codes of the year: dialogues, descriptions, proposals, missions, activities and events. */
export const YEAR_CASES: Cases = {
  RT110: {
    fires: talked({ kind: 'inom' }, met('bun'), met('son')),
    at: ['organisations 3.id son: son'],
    silent: talked({}, met('bun'), met('son')),
  },
  RT111: {
    fires: talked({}),
    at: ['dialogues 2.reportedToCouncil d0: d0 bun'],
    silent: talked({ reportedToCouncil: '2025-06-16' }),
  },
  RT112: {
    fires: talked({ participants: [], basis: [] }),
    at: ['dialogues 2.participants d0: d0 bun', 'dialogues 2.basis d0: d0 bun'],
    silent: talked({}),
  },
  RT113: {
    fires: talked({ participants: ['bun', 'Anna-Karin Exempelsson'] }),
    at: ['dialogues 2.participants d0: d0'],
    silent: talked({ participants: ['bun', 'Fackliga företrädare', 'Rektorer', 'Äldreboende Nödinge'] }),
  },
  RT114: {
    fires: described({}),
    at: ['organisations 3.id bun: bun'],
    silent: described({}, { organisation: 'bun' }),
  },
  RT115: {
    fires: described({}, { organisation: 'bun', analysis: undefined }),
    at: ['analyses 3.analysis nb1: nb1 bun'],
    // The kommunstyrelse's omvärldsanalys is everybody's.
    silent: described({}, { organisation: 'bun', environment: undefined }),
  },
  RT116: {
    fires: proposed({}),
    at: ['proposals 2.outcome p: p bun'],
    silent: proposed({ outcome: 'avslag' }),
  },
  RT117: {
    fires: proposed({ ledTo: 'n', date: '2025-06-02' }),
    at: ['proposals 2.ledTo p: p n'],
    silent: proposed({ ledTo: 'n' }),
  },
  RT118: {
    fires: mission({ due: '2026-01-30', phase: 'started' }),
    at: ['missions 2.due u: u bun'],
    silent: mission({ due: '2026-01-31', phase: 'started' }),
  },
  RT119: {
    fires: mission({ phase: 'done' }),
    at: ['missions 2.reported u: u bun'],
    silent: mission({ phase: 'done', reported: '2026-01-15' }),
  },
  RT120: {
    fires: activity({ phase: 'planned' }),
    at: ['goals 2.due a: a'],
    silent: activity({ phase: 'done' }),
  },
  RT121: {
    fires: event({ organisation: 'bun' }),
    at: ['events 2.done e: e bun'],
    silent: event({ done: '2025-05-22' }),
  },
  RT122: {
    fires: event({ kind: 'budgetbeslut', done: '2025-11-24' }),
    at: ['events .kind : '],
    silent: event({ done: '2025-05-22' }),
  },
}
