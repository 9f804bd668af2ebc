import type { Graph } from '@rodtrad/core'
import { once } from './once.ts'

/**
 * The links (numbers in `columns.links`) to confirm: the upper goal has changed after the link was confirmed or,
 * without that, after the lower goal was decided; without that either, the link is not judged (MODEL: "Att bekräfta").
 * O(links).
 */
export const suspectLinks = once(({ columns, up, carriers }: Graph): readonly number[] => {
  const { links, goals, first } = columns
  const isSuspect = (link: number): boolean => {
    const changed = goals.changed[links.to[link]! - first.goals]!
    const lower = links.from[link]! - first.goals
    const decided = lower >= 0 ? (goals.decided[lower] ?? 0) : 0
    const confirmed = links.confirmed[link]! || decided
    return changed > 0 && confirmed > 0 && changed > confirmed
  }
  return [...up.entry, ...carriers.entry].filter(isSuspect).sort((a, b) => a - b)
})
