import { contributes, goal, measured, organ, type Row, type Source } from '../../source.fixture.ts'
import type { Cases } from './sources.fixture.ts'

const link = (from: string, to: string, kind: string): Row => ({ from, to, kind })
const factor = (id: string, kind = 'omvarldsfaktor', more: Row = {}): Row => ({
  id,
  kind,
  title: id,
  ...more,
})
const mission = (more: Row = {}): Row => ({
  id: 'u',
  title: 'u',
  organisation: 'bun',
  source: 'lag',
  ...more,
})
const valued = (links: readonly Row[]): Source => ({
  goals: [
    goal('g', 'vardegrund'),
    goal('o', 'vardeord'),
    goal('p', 'vardeord'),
    goal('r', 'riktningsmal'),
    goal('r2', 'riktningsmal'),
  ],
  links: [contributes('o', 'g'), contributes('p', 'g'), contributes('r', 'o'), ...links],
})
const spoken = (more: Row): Source => ({
  organisations: [organ('bun')],
  goals: [goal('r', 'riktningsmal')],
  factors: [factor('f')],
  positions: [{ organisation: 'bun', period: '2025', subject: 'f', stance: 'adopts', ...more }],
})
const trends = (links: readonly Row[]): Source => ({
  goals: [],
  factors: [factor('t', 'megatrend'), factor('f')],
  links,
})
const unit = (links: readonly Row[]): Source => ({
  organisations: [organ('bun'), organ('V', 'verksamhet', { partOf: ['bun'] })],
  goals: [goal('n', 'namndmal', { owner: ['bun'] })],
  links,
})
/** A riktningsmål that measured goals contribute to. */
const borne = (goals: Readonly<Record<string, number>>): Source => {
  const { links, ...made } = measured(goals)
  const ids = Object.keys(goals)
  return {
    goals: [goal('r', 'riktningsmal'), ...ids.map((id) => goal(id))],
    ...made,
    links: [...links, ...ids.map((id) => contributes(id, 'r'))],
  }
}
/** Goals in a row, each serving the one before it. */
const chain = (kinds: readonly string[]): Source => ({
  goals: kinds.map((kind, at) => goal(`g${at}`, kind)),
  links: kinds.slice(1).map((_, at) => contributes(`g${at + 1}`, `g${at}`)),
})
const WHOLE = ['vision', 'riktningsmal', 'budgetmal', 'namndmal', 'verksamhetsmal', 'aktivitet']

/** Codes of values, factors and levels. */
export const LEVEL_CASES: Cases = {
  RT050: { fires: valued([]), at: ['goals 4.id p: p'], silent: valued([contributes('r2', 'p')]) },
  RT051: { fires: valued([]), at: ['goals 6.id r2: r2'], silent: valued([contributes('r2', 'g')]) },
  RT052: {
    fires: spoken({}),
    at: ['factors 2.id f: f bun'],
    silent: spoken({ risk: 'Vi blir färre.' }),
  },
  RT053: {
    fires: trends([]),
    at: ['factors 2.id t: t'],
    silent: trends([link('f', 't', 'basedOn')]),
  },
  RT054: {
    fires: unit([]),
    at: ['organisations 3.id V: V'],
    silent: unit([contributes('V', 'n')]),
  },
  RT055: {
    fires: chain([...WHOLE.slice(0, 4), 'namndmal', ...WHOLE.slice(4)]),
    at: ['goals 8.id g6: g6'],
    // A värdeord and a värdegrund under the vision are no levels of their own.
    silent: chain(['vision', 'vardegrund', 'vardeord', ...WHOLE.slice(1)]),
  },
  RT056: {
    fires: borne({ n: 1 }),
    at: ['goals 2.id r: r n'],
    silent: borne({ n: 1, m: 1 }),
  },
  RT057: {
    fires: { goals: [goal('n'), goal('m')], links: [link('n', 'm', 'conflicts')] },
    at: ['links 2.note : n m'],
    // A conflict with a goal that has ended is none.
    silent: {
      goals: [goal('n'), goal('m', 'namndmal', { validTo: '2024' })],
      links: [link('n', 'm', 'conflicts')],
    },
  },
  RT058: {
    fires: spoken({}),
    at: ['positions 2.stance : f bun'],
    silent: spoken({ reasoning: 'Så här.' }),
  },
  RT059: {
    fires: { organisations: [organ('bun')], goals: [], missions: [mission()] },
    at: ['missions 2.id u: u bun'],
    silent: {
      organisations: [organ('bun')],
      goals: [goal('n')],
      missions: [mission()],
      links: [link('n', 'u', 'concretises')],
    },
  },
}
