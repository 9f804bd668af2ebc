import { type Day, dayOf, type Graph } from '@rodtrad/core'
import { once } from './once.ts'
import type { Question } from './question.ts'
import { isIllustrative, titleOf } from './titles.ts'

/** The day of the lower goal's decision; 0 for none, and where a verksamhet stands below. */
const decidedBelow = ({ links, goals, first }: Graph['columns'], link: number): number => {
  const lower = links.from[link]! - first.goals
  return lower >= 0 ? (goals.decided[lower] ?? 0) : 0
}

/**
 * The day that counts as a link's confirmation, and where it is from: the link itself or, without it, the lower goal's
 * decision. Day 0 where neither is known by the as-of date. O(1).
 */
export const confirmationOf = (
  { columns, day }: Graph,
  link: number,
): { readonly confirmed: number; readonly basis: 'link' | 'decision' } => {
  const own = columns.links.confirmed[link]!
  if (own > 0 && own <= day) return { confirmed: own, basis: 'link' }
  const decided = decidedBelow(columns, link)
  return { confirmed: decided <= day ? decided : 0, basis: 'decision' }
}

/**
 * The links (numbers in `columns.links`) to confirm: the upper goal has changed after the link was confirmed or,
 * without that, after the lower goal was decided; without that either, the link is not judged (MODEL: "Att bekräfta").
 * What is dated after the as-of date is not known on that day: such a change has not happened, and such a confirmation
 * or decision counts as none. O(links).
 */
export const suspectLinks = once((graph: Graph): readonly number[] => {
  const { columns, up, carriers, day } = graph
  const { links, goals, first } = columns
  const isSuspect = (link: number): boolean => {
    const changed = goals.changed[links.to[link]! - first.goals]!
    const { confirmed } = confirmationOf(graph, link)
    return changed <= day && confirmed > 0 && changed > confirmed
  }
  return [...up.entry, ...carriers.entry].filter(isSuspect).sort((a, b) => a - b)
})

/** A link to confirm. */
export interface SuspectRow {
  readonly from: string
  readonly fromTitle: string
  readonly to: string
  readonly toTitle: string
  /** The day on which the upper goal's wording or target changed. */
  readonly changed: Day
  /** The day that counts as the link's confirmation. */
  readonly confirmed: Day
  /** Where that day is from: the link itself, or the lower goal's decision. */
  readonly basis: 'link' | 'decision'
  readonly illustrative: boolean
}

/**
 * Which links to confirm, since the goal that they serve has changed after them (MODEL: "Att bekräfta"). O(links).
 *
 * @example
 * suspect(question)[0]?.changed // '2025-11-24'
 */
export const suspect = once(({ graph }: Question): readonly SuspectRow[] => {
  const { columns } = graph
  const { ids, links, goals, first } = columns
  return suspectLinks(graph).map((link) => {
    const from = links.from[link]!
    const to = links.to[link]!
    const { confirmed, basis } = confirmationOf(graph, link)
    return {
      from: ids[from]!,
      fromTitle: titleOf(columns, from),
      to: ids[to]!,
      toTitle: titleOf(columns, to),
      changed: dayOf(goals.changed[to - first.goals]!),
      confirmed: dayOf(confirmed),
      basis,
      illustrative: isIllustrative(columns, from) || isIllustrative(columns, to),
    }
  })
})
