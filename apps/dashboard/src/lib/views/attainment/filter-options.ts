/** What one can choose among in the filters, and what a choice is called. */
import { statuses } from '@rodtrad/charts'
import type { Words } from '../../i18n/words.ts'
import type { FilterName } from './goal-filter.ts'
import type { Goal, Organ } from './rows.ts'

export interface Option {
  readonly value: string
  readonly text: string
}

const kinds: readonly Goal['kind'][] = [
  'riktningsmal',
  'budgetmal',
  'namndmal',
  'bolagsmal',
  'verksamhetsmal',
  'aktivitet',
  'vision',
  'vardegrund',
  'vardeord',
]

/** Only what some goal has. */
export function filterOptions(
  w: Words,
  goals: readonly Goal[],
  organs: readonly Organ[],
): Readonly<Record<FilterName, readonly Option[]>> {
  const owning = new Set(goals.flatMap((goal) => goal.organs))
  const present = new Set<string>(goals.flatMap(({ kind, status }) => [kind, status]))
  return {
    mal: goals
      .filter(({ kind }) => kind === 'riktningsmal')
      .map(({ goal, number, title }) => ({
        value: goal,
        text: number === null ? title : `${number} ${title}`,
      })),
    organ: organs.filter(({ id }) => owning.has(id)).map(({ id, name }) => ({ value: id, text: name })),
    lage: [
      ...statuses
        .filter((status) => present.has(status))
        .map((status) => ({ value: status, text: w.code('status', status) })),
      { value: 'avviker', text: w.t('attainment.filter.differs') },
    ],
    slag: kinds
      .filter((kind) => present.has(kind))
      .map((kind) => ({ value: kind, text: w.code('kind', kind) })),
  }
}
