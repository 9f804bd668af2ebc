import type { QuestionRow } from './by-organ.ts'

/** A question for tests; what is not given is of no consequence. */
export const question = (key: string, more: Partial<QuestionRow> = {}): QuestionRow => ({
  key,
  organisation: 'bun',
  organisationName: 'Barnnämnden',
  board: false,
  manager: 'Skolchef',
  code: 'RT032',
  severity: 'warning',
  question: `Hur går det med ${key}?`,
  ground: 'Styrmodellen: Riktningsmål',
  findings: 1,
  since: null,
  days: null,
  illustrative: false,
  rank: 1,
  ...more,
})
