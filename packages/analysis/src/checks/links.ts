import {
  dayOf,
  type Finding,
  findingOf,
  GOAL_KIND_CODES,
  LEVELS,
  LINK_KIND_CODES,
  LINK_KINDS,
  relationOf,
  shown,
} from '@rodtrad/core'
import { confirmationOf, suspectLinks } from '../suspect.ts'
import { titleOf } from '../titles.ts'
import { type Checked, placeOf } from './place.ts'

/** A finding of a link: its ends by their titles in words, by their ids in `ids`. */
const linkFinding = (
  checked: Checked,
  code: 'RT025' | 'RT026' | 'RT036' | 'RT057',
  link: number,
  column: string,
  words: Readonly<Record<string, string>> = {},
): Finding => {
  const { columns } = checked.question.graph
  const { ids, links } = columns
  const [from, to] = [links.from[link]!, links.to[link]!]
  const place = placeOf(checked.model, 'links', links.row[link]!, column)
  const titles = { from: shown(titleOf(columns, from)), to: shown(titleOf(columns, to)) }
  return findingOf(code, place, { ...titles, ...words }, [ids[from]!, ids[to]!])
}

/** A nämnd's goal reaches straight to a riktningsmål in most plans: the budget's level is no step that is skipped. */
const stepsBetween = (lower: number, upper: number): number =>
  lower >= 3 && upper <= 1 ? lower - upper - 1 : lower - upper

/** RT025: a link that stays on a level below the vision's, or that skips one (information). O(links). */
export const skippedLevels = (checked: Checked): readonly Finding[] => {
  const { graph } = checked.question
  const { links, goals, first } = graph.columns
  const levelOf = (node: number): number => LEVELS[GOAL_KIND_CODES[goals.kind[node - first.goals]!]!]
  return Array.from(graph.up.entry).flatMap((link): readonly Finding[] => {
    const lower = levelOf(links.from[link]!)
    const steps = stepsBetween(lower, levelOf(links.to[link]!))
    if (lower === 0 || steps === 1) return []
    return [linkFinding(checked, 'RT025', link, 'to', { case: steps < 1 ? 'stays' : 'skips' })]
  })
}

/** RT026: the same link twice, so that it counts twice. O(nodes + links). */
export const repeatedLinks = (checked: Checked): readonly Finding[] => {
  const { up, indicators, carriers, concretises, columns } = checked.question.graph
  return [up, indicators, carriers, concretises].flatMap(({ start, to, entry }) => {
    const seenBy = new Int32Array(columns.ids.length)
    const found: Finding[] = []
    for (let row = 0; row < start.length - 1; row++)
      for (let at = start[row]!; at < start[row + 1]!; at++) {
        const link = entry[at]!
        const kind = LINK_KINDS[LINK_KIND_CODES[columns.links.kind[link]!]!]
        if (seenBy[to[at]!] === row + 1) found.push(linkFinding(checked, 'RT026', link, 'to', { kind }))
        seenBy[to[at]!] = row + 1
      }
    return found
  })
}

/** RT036: a link to confirm, since the upper goal has changed after it, or after the lower goal was decided. O(links). */
export const suspects = (checked: Checked): readonly Finding[] => {
  const { graph } = checked.question
  const { links, goals, first } = graph.columns
  return suspectLinks(graph).map((link) => {
    const { confirmed, basis } = confirmationOf(graph, link)
    return linkFinding(checked, 'RT036', link, 'confirmed', {
      case: basis,
      changed: dayOf(goals.changed[links.to[link]! - first.goals]!),
      confirmed: dayOf(confirmed),
    })
  })
}

/** RT057: goals that stand in conflict (information): they are shown, and enter no sum (MODEL: "Conflicts"). O(links). */
export const conflicts = (checked: Checked): readonly Finding[] => {
  const { graph } = checked.question
  return Array.from(relationOf(graph, 'conflicts', 'goals', 'goals').entry).map((link) =>
    linkFinding(checked, 'RT057', link, 'note'),
  )
}
