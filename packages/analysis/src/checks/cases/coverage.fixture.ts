import { contributes, goal } from '../../source.fixture.ts'
import { type Cases, dated, linked, taken, two, vision, withOrgans } from './sources.fixture.ts'

/** Codes of the thread and the coverage. */
export const COVERAGE_CASES: Cases = {
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
}
