/** Which goals are shown, and in what order. */
import type { Words } from '../../i18n/words.ts'
import type { GoalTree } from './goal-tree.ts'
import { isMeasured, type Goal } from './rows.ts'

/** The names of the filters, as the address has them. */
export const filterNames = ['mal', 'organ', 'lage', 'slag'] as const
export type FilterName = (typeof filterNames)[number]

export interface Filters extends Readonly<Record<FilterName, string | null>> {
  readonly sok: string
}

export const sorts = ['plan', 'lagst', 'osakrast', 'namn'] as const
export type Sort = (typeof sorts)[number]

/** Whether anything is chosen, so that the list is flat instead of a tree. */
export const isFiltered = (filters: Filters): boolean =>
  filters.sok.trim() !== '' || filterNames.some((name) => filters[name] !== null)

const plain = (text: string): string => text.toLocaleLowerCase('sv').normalize('NFC')

/** `avviker`: the goals whose judgement differs from the measure; else a status. */
const hasStatus = (goal: Goal, status: string, differing: ReadonlySet<string>): boolean =>
  status === 'avviker' ? differing.has(goal.goal) : goal.status === status

/**
 * The goals that all filters let through. A word of the search may stand in the title, the number or an owner's name.
 *
 * @param differing the goals whose judgement differs from the measure
 */
export function filtered(
  goals: readonly Goal[],
  filters: Filters,
  tree: GoalTree,
  differing: ReadonlySet<string>,
): readonly Goal[] {
  const { mal, organ, lage, slag } = filters
  const thread = mal === null ? undefined : tree.threadOf(mal)
  const words = plain(filters.sok)
    .split(/\s+/)
    .filter((word) => word !== '')
  return goals.filter((goal) => {
    const text = plain([goal.number ?? '', goal.title, ...goal.owners].join(' '))
    return (
      (thread?.has(goal.goal) ?? true) &&
      (organ === null || goal.organs.includes(organ)) &&
      (lage === null || hasStatus(goal, lage, differing)) &&
      (slag === null || goal.kind === slag) &&
      words.every((word) => text.includes(word))
    )
  })
}

/** The goals in the order that was asked for; those without a figure last where figures are compared. */
export function sorted(goals: readonly Goal[], sort: Sort, w: Pick<Words, 'compare'>): readonly Goal[] {
  if (sort === 'plan') return goals
  if (sort === 'namn') return goals.toSorted((a, b) => w.compare(a.title, b.title))
  const figure = (goal: Goal): number =>
    !isMeasured(goal) ? 3 : sort === 'osakrast' ? goal.evidence : (goal.value ?? 2)
  return goals.toSorted((a, b) => figure(a) - figure(b))
}
