import {
  contributes,
  goal,
  indicator,
  measuredBy,
  organ,
  type Row,
  type Source,
} from '../../source.fixture.ts'
import type { Cases } from './sources.fixture.ts'

const owned = (count: number): Source => ({
  plan: [{ municipality: 'A', maxGoals: 2 }],
  organisations: [organ('bun')],
  goals: Array.from({ length: count }, (_, at) => goal(`n${at}`, 'namndmal', { owner: ['bun'] })),
})
const many = (count: number): Source => ({
  goals: [goal('n')],
  indicators: Array.from({ length: count }, (_, at) => indicator(`i${at}`)),
  links: Array.from({ length: count }, (_, at) => measuredBy('n', `i${at}`)),
})
/**
 *     r [i]        r [i]
 *     |            .
 *     n [i]        n [i]
 */
const twice = (links: readonly Row[]): Source => ({
  goals: [goal('r', 'riktningsmal'), goal('n')],
  indicators: [indicator('i')],
  links: [measuredBy('r', 'i'), measuredBy('n', 'i'), ...links],
})
const alike = (titles: readonly string[]): Source => ({
  organisations: ['a', 'b', 'c'].map((id) => organ(id)),
  goals: titles.map((title, at) => goal(`n${at}`, 'namndmal', { title, owner: ['abc'.charAt(at)] })),
})
const spread = (tops: readonly string[]): Source => ({
  organisations: [organ('bun')],
  goals: [...['r', 's', 't', 'u'].map((id) => goal(id, 'riktningsmal')), goal('n')],
  links: tops.map((top) => contributes('n', top)),
})

const claimed = (more: Row): Source => ({
  goals: [goal('r', 'riktningsmal'), goal('n')],
  links: [contributes('n', 'r', more)],
})

/** Codes of load: too much, or the same everywhere. */
export const LOAD_CASES: Cases = {
  RT060: { fires: owned(3), at: ['organisations 2.id bun: bun n0 n1 n2'], silent: owned(2) },
  RT061: { fires: many(6), at: ['goals 2.id n: n i0 i1 i2 i3 i4 i5'], silent: many(5) },
  RT062: { fires: twice([contributes('n', 'r')]), at: ['indicators 2.id i: i r n'], silent: twice([]) },
  RT063: {
    fires: alike(['Nöjda medarbetare', 'nöjda medarbetare', 'Nöjda medarbetare']),
    at: ['goals 2.title n0: n0 n1 n2'],
    silent: alike(['Nöjda medarbetare', 'Nöjda medarbetare', 'Nöjda elever']),
  },
  RT064: {
    fires: spread(['r', 's', 't']),
    at: ['goals 6.id n: n r s t'],
    silent: spread(['r', 's']),
  },
  RT066: {
    fires: claimed({}),
    at: ['links 2.note : n r'],
    silent: claimed({ note: 'Trygga barn lär sig mer' }),
  },
  RT067: {
    fires: claimed({ validFrom: '2025-01-31' }),
    at: ['links 2.note : n r'],
    silent: claimed({ validFrom: '2025-02-01' }),
  },
  RT065: {
    fires: { goals: [goal('n', 'namndmal', { validTo: '2025' }), goal('m')] },
    at: ['goals . : '],
    silent: { goals: [goal('n'), goal('m')] },
  },
}
