import type { FindingCode } from '@rodtrad/core'
import {
  contributes,
  goal,
  indicator,
  measured,
  measuredBy,
  organ,
  type Row,
  type Source,
} from './source.fixture.ts'

const withOrgans = {
  organisations: [organ('kf', 'kommunfullmaktige'), organ('bun'), organ('V', 'verksamhet')],
}
export const target = (more: Row): Source => ({
  goals: [goal('n')],
  indicators: [indicator('i', { baseline: 50 })],
  targets: [{ indicator: 'i', ...more }],
  links: [measuredBy('n', 'i')],
})
export const range = (more: Row): Source => ({
  ...target(more),
  indicators: [indicator('i', { polarity: 'range' })],
})
export const two = (more: Source): Source => ({ goals: [goal('r', 'riktningsmal'), goal('n')], ...more })
const vision = (links: readonly Row[]): Source => ({
  goals: [goal('v', 'vision'), goal('r', 'riktningsmal'), goal('r2', 'riktningsmal')],
  links: [contributes('r2', 'v'), ...links],
})
/** One riktningsmål, two organs; bun is linked by a goal with an outcome. */
const taken = (goals: readonly Row[], links: readonly Row[], positions: readonly Row[] = []): Source => {
  const { links: measures, ...made } = measured({ n: 1 })
  return {
    organisations: [organ('bun'), organ('son'), organ('V', 'verksamhet')],
    goals: [goal('r', 'riktningsmal'), goal('n', 'namndmal', { owner: ['bun'] }), ...goals],
    links: [...measures, ...links],
    positions: positions.map((row) => ({ period: '2025', subject: 'r', reasoning: 'Så här.', ...row })),
    ...made,
  }
}
const linked = contributes('n', 'r')
const rated = (row: Row, outcome = 0.6): Source => ({
  organisations: [organ('bun')],
  goals: [goal('n', 'namndmal', { owner: ['bun'] })],
  ...measured({ n: outcome }),
  assessments: [{ goal: 'n', organisation: 'bun', period: '2025', ...row }],
})
const dated = (confirmed: string): Source => ({
  goals: [goal('r', 'riktningsmal', { changed: '2025-02-01' }), goal('n')],
  links: [contributes('n', 'r', { confirmed })],
})

export interface Case {
  /** A source in which the code is found, and where. */
  readonly fires: Source
  readonly at: readonly string[]
  /** A source much like it in which it is not. */
  readonly silent: Source
}

/** The codes that come of tables and rows; those of files are the reader's (packages/io). */
export const CASES: Readonly<Partial<Record<FindingCode, Case>>> = {
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
  RT020: {
    fires: two({ links: [contributes('gone', 'r'), contributes('n', 'r')] }),
    at: ['links 2.from : '],
    silent: two({ links: [contributes('n', 'r')] }),
  },
  RT021: {
    fires: { ...two({ links: [measuredBy('n', 'r'), contributes('bun', 'r')] }), ...withOrgans },
    at: ['links 2.kind : n r', 'links 3.kind : bun r'],
    silent: { ...two({ links: [contributes('V', 'r')] }), ...withOrgans },
  },
  RT022: {
    fires: {
      goals: ['a', 'b', 'c', 'd'].map((id) => goal(id)),
      links: [contributes('b', 'c'), contributes('c', 'a'), contributes('a', 'b'), contributes('d', 'a')],
    },
    at: ['goals 2.id a: a b c'],
    silent: {
      goals: ['a', 'b', 'c'].map((id) => goal(id)),
      links: [contributes('b', 'c'), contributes('a', 'c'), contributes('a', 'b')],
    },
  },
  RT023: {
    fires: two({ links: [contributes('r', 'n')] }),
    at: ['links 2.to : r n'],
    silent: two({ links: [contributes('n', 'r')] }),
  },
  RT024: {
    fires: {
      organisations: [organ('a', 'namnd', { partOf: ['b'] }), organ('b', 'namnd', { partOf: ['a'] })],
      goals: [],
    },
    at: ['organisations 2.partOf a: a b'],
    silent: { organisations: [organ('a', 'namnd', { partOf: ['b'] }), organ('b')], goals: [] },
  },
  RT025: {
    fires: {
      goals: [goal('v', 'vision'), goal('n'), goal('m')],
      links: [contributes('n', 'v'), contributes('m', 'n')],
    },
    at: ['links 2.to : n v', 'links 3.to : m n'],
    silent: two({ links: [contributes('n', 'r')] }),
  },
  RT026: {
    fires: two({ links: [contributes('n', 'r'), contributes('n', 'r', { weight: 2 })] }),
    at: ['links 3.to : n r'],
    silent: two({ links: [contributes('n', 'r'), { from: 'n', to: 'r', kind: 'conflicts' }] }),
  },
  RT030: {
    fires: { goals: [goal('n')] },
    at: ['goals 2.id n: n'],
    silent: two({ links: [contributes('n', 'r')] }),
  },
  RT031: {
    fires: taken([], []),
    at: ['goals 2.id r: r'],
    silent: taken([], [linked]),
  },
  RT032: {
    fires: taken([], [linked]),
    at: ['goals 2.id r: r son'],
    silent: taken([], [linked], [{ organisation: 'son', stance: 'declines' }]),
  },
  RT033: {
    fires: vision([]),
    at: ['goals 3.id r: r'],
    // A loop of two riktningsmål, of which one is tied to the vision.
    silent: vision([contributes('r', 'r2'), contributes('r2', 'r')]),
  },
  RT034: {
    fires: taken([], [linked]),
    at: ['goals 2.id r: r bun'],
    silent: taken([goal('m', 'namndmal', { owner: ['son'] })], [linked, contributes('m', 'r')]),
  },
  RT035: {
    fires: taken([], [linked]),
    at: ['goals 2.id r: r'],
    silent: taken([], [linked, contributes('V', 'n')]),
  },
  RT036: { fires: dated('2025-01-31'), at: ['links 2.confirmed : n r'], silent: dated('2025-02-01') },
  RT037: {
    fires: { goals: [goal('n'), goal('r', 'riktningsmal')] },
    at: ['goals 2.owner n: n'],
    silent: { ...withOrgans, goals: [goal('n', 'namndmal', { owner: ['bun'] })] },
  },
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
