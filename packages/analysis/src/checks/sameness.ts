import { type Finding, findingOf, nodeOf, shown } from '@rodtrad/core'
import { linkedToMany } from '../linked-to-many.ts'
import { ritual, type RitualRow } from '../ritual.ts'
import { sameTexts } from '../same-texts.ts'
import { titleOf } from '../titles.ts'
import { type Checked, ofGoal, placeOf } from './place.ts'

/** RT063: the same wording in many organs (information). O(goals). */
export const sameWordings = (checked: Checked): readonly Finding[] =>
  sameTexts(checked.question).map(({ goals: [first, ...others], organisations }) => {
    const ids = others.map((goal) => checked.model.goals[goal]!.id)
    return ofGoal(checked, 'RT063', first!, 'title', { count: String(organisations.size) }, ids)
  })

/** RT064: a goal that contributes straight to most riktningsmål (information). O(links). */
export const linkedToAll = (checked: Checked): readonly Finding[] =>
  linkedToMany(checked.question.graph).map(({ goal, serves, all }) => {
    const ids = serves.map((upper) => checked.model.goals[upper]!.id)
    return ofGoal(checked, 'RT064', goal, 'id', { count: String(serves.length), all: String(all) }, ids)
  })

const CODES = { bare: 'RT066', never_followed: 'RT067' } as const
const isEmpty = (row: RitualRow): row is RitualRow & { what: keyof typeof CODES } =>
  Object.hasOwn(CODES, row.what)

/**
 * RT066: a link with neither a motive nor anything measured below it. RT067: one that nobody has followed up since it
 * began (information both: MODEL, "Links to make concrete"). O(links).
 */
export const emptyLinks = (checked: Checked): readonly Finding[] => {
  const { question, model } = checked
  const empty = ritual(question).filter(isEmpty)
  const lower = new Set<string>(empty.map(({ from }) => from))
  const rows = new Map<string, number>()
  model.links.forEach(({ from, to, kind }, row) => {
    if (kind === 'contributes' && lower.has(from)) rows.set(JSON.stringify([from, to]), row)
  })
  const { columns } = question.graph
  const titled = (id: string): string => {
    const node = nodeOf(columns, id)
    return shown(node === undefined ? id : titleOf(columns, node))
  }
  return empty.map(({ what, from, to, since }) => {
    const row = rows.get(JSON.stringify([from, to])) ?? -1
    const words = {
      from: titled(from),
      to: titled(to ?? ''),
      ...(what === 'bare' ? {} : since === null ? { case: 'always' } : { since }),
    }
    const ids = [from, ...(to === null ? [] : [to])]
    return findingOf(CODES[what], placeOf(model, 'links', row, 'note'), words, ids)
  })
}
