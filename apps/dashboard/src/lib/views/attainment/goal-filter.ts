/** Which of the goals that pass the filter of all views are shown in the list, and in what order. */
import type { Words } from '../../i18n/words.ts'
import { isMeasured, type Goal } from './rows.ts'

/** What is chosen in this view alone. */
export interface Sought {
  /** Words to be found. */
  readonly text: string
  /** Only the goals whose judgement differs from the measure. */
  readonly differing: boolean
}

export const sorts = ['plan', 'lagst', 'osakrast', 'namn'] as const
export type Sort = (typeof sorts)[number]

/** Whether anything is sought, so that the list is flat instead of a tree. */
export const isSeeking = ({ text, differing }: Sought): boolean => differing || text.trim() !== ''

const plain = (text: string): string => text.toLocaleLowerCase('sv').normalize('NFC')

/**
 * The goals that are sought. A word may stand in the title, the number or an owner's name.
 *
 * @param differing the goals whose judgement differs from the measure
 */
export function found(
  goals: readonly Goal[],
  sought: Sought,
  differing: ReadonlySet<string>,
): readonly Goal[] {
  const words = plain(sought.text)
    .split(/\s+/)
    .filter((word) => word !== '')
  return goals.filter((goal) => {
    const text = plain([goal.number ?? '', goal.title, ...goal.owners].join(' '))
    return (!sought.differing || differing.has(goal.goal)) && words.every((word) => text.includes(word))
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
