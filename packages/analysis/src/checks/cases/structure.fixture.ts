import { contributes, goal, measuredBy, organ } from '../../source.fixture.ts'
import { type Cases, two, withOrgans } from './sources.fixture.ts'

/** Codes of references, links and loops. */
export const STRUCTURE_CASES: Cases = {
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
}
