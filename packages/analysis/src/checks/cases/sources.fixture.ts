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
} from '../../source.fixture.ts'

export interface Case {
  /** A source in which the code is found, and where. */
  readonly fires: Source
  readonly at: readonly string[]
  /** A source much like it in which it is not. */
  readonly silent: Source
}

/** The cases of some codes. */
export type Cases = Readonly<Partial<Record<FindingCode, Case>>>

export const withOrgans = {
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
export const vision = (links: readonly Row[]): Source => ({
  goals: [goal('v', 'vision'), goal('r', 'riktningsmal'), goal('r2', 'riktningsmal')],
  links: [contributes('r2', 'v'), ...links],
})
/** One riktningsmål, two organs; bun is linked by a goal with an outcome. */
export const taken = (
  goals: readonly Row[],
  links: readonly Row[],
  positions: readonly Row[] = [],
): Source => {
  const { links: measures, ...made } = measured({ n: 1 })
  return {
    organisations: [organ('bun'), organ('son'), organ('V', 'verksamhet')],
    goals: [goal('r', 'riktningsmal'), goal('n', 'namndmal', { owner: ['bun'] }), ...goals],
    links: [...measures, ...links],
    positions: positions.map((row) => ({ period: '2025', subject: 'r', reasoning: 'Så här.', ...row })),
    ...made,
  }
}
export const linked = contributes('n', 'r')
export const rated = (row: Row, outcome = 0.6): Source => ({
  organisations: [organ('bun')],
  goals: [goal('n', 'namndmal', { owner: ['bun'] })],
  ...measured({ n: outcome }),
  assessments: [{ goal: 'n', organisation: 'bun', period: '2025', ...row }],
})
export const dated = (confirmed: string): Source => ({
  goals: [goal('r', 'riktningsmal', { changed: '2025-02-01' }), goal('n')],
  links: [contributes('n', 'r', { confirmed })],
})
