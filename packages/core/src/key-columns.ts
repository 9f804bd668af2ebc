import type { TableKey } from './field.ts'

/**
 * The columns that tell the rows of a table apart: its id or, in a table without ids, what a row speaks of. None for the
 * plan, which is one row.
 *
 * @example KEY_COLUMNS.links // ['from', 'to', 'kind']
 */
export const KEY_COLUMNS: Readonly<Record<TableKey, readonly string[]>> = {
  plan: [],
  organisations: ['id'],
  goals: ['id'],
  links: ['from', 'to', 'kind'],
  indicators: ['id'],
  targets: ['indicator', 'goal', 'organisation', 'period'],
  outcomes: ['indicator', 'period', 'organisation', 'municipality', 'gender'],
  assessments: ['goal', 'organisation', 'period', 'basis'],
  ratings: ['word'],
  missions: ['id'],
  factors: ['id'],
  analyses: ['id'],
  positions: ['analysis', 'organisation', 'period', 'subject'],
  dialogues: ['id'],
  proposals: ['id'],
  decisions: ['id'],
  budget: ['year', 'organisation', 'period', 'kind', 'goal', 'mission'],
  events: ['id'],
  suppressions: ['code', 'id'],
}
