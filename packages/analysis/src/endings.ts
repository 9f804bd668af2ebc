import {
  type Columns,
  GOAL_KIND_CODES,
  type Graph,
  LINK_KIND_CODES,
  nodeOf,
  ORGANISATION_KIND_CODES,
  STATUS_CODES,
} from '@rodtrad/core'
import { once } from './once.ts'
import { ownerIds } from './owner-ids.ts'
import { successorsOf } from './successors.ts'

const DATED = ['goals', 'factors', 'missions', 'organisations'] as const
type DatedTable = (typeof DATED)[number]

/** Something with a last day: a row of a dated table, or a link of the chain. */
export interface Ending {
  readonly table: DatedTable | 'links'
  /** Its place in its table; of a link, its number in `columns.links`. */
  readonly row: number
  /** Its node; of a link, the lower end's. */
  readonly node: number
  /** The upper end's node, of a link; −1 for all else. */
  readonly to: number
  /** `YYYYMMDD`. */
  readonly validTo: number
}

const ADOPTED = STATUS_CODES.indexOf('adopted')

/** The kind of what ends: of a goal, an organ, a factor or a link its own; of a mission, what it is grounded in. */
export const kindOfEnding = (
  { goals, organisations, links, model }: Columns,
  { table, row }: Ending,
): string | null => {
  if (table === 'goals') return GOAL_KIND_CODES[goals.kind[row]!]!
  if (table === 'organisations') return ORGANISATION_KIND_CODES[organisations.kind[row]!]!
  if (table === 'links') return LINK_KIND_CODES[links.kind[row]!]!
  return (table === 'factors' ? model?.factors[row]?.kind : model?.missions[row]?.source) ?? null
}

const NOBODY: readonly string[] = []

/** The ids of a goal's owners, or of the organ whose mission it is. */
export const ownersOfEnding = (columns: Columns, { table, row }: Ending): readonly string[] => {
  if (table === 'goals') return ownerIds(columns, row)
  const id = table === 'missions' ? columns.model?.missions[row]?.organisation : undefined
  return id === undefined || nodeOf(columns, id) === undefined ? NOBODY : [id]
}

const rowEnding = (columns: Columns, table: DatedTable, row: number): Ending => ({
  table,
  row,
  node: columns.first[table] + row,
  to: -1,
  validTo: columns[table].validTo[row]!,
})

/** The links of the chain that take part, by their numbers in `columns.links`. */
const eachChainLink = (
  { up, carriers, indicators, concretises }: Graph,
  visit: (link: number) => void,
): void => {
  for (const { entry } of [up, carriers, indicators, concretises]) entry.forEach(visit)
}

/** The links that stop by themselves, though both their ends go on, and that no link like them takes over from. */
const linkEndings = (before: Graph, after: Graph, last: number): readonly Ending[] => {
  const { columns } = before
  const { links } = columns
  const ending: number[] = []
  eachChainLink(before, (link) => {
    if (links.validTo[link]! <= last) ending.push(link)
  })
  if (ending.length === 0) return []
  const keyOf = (link: number): string => `${links.kind[link]} ${links.from[link]} ${links.to[link]}`
  const renewed = new Set<string>()
  eachChainLink(after, (link) => renewed.add(keyOf(link)))
  const goesOn = (node: number): boolean =>
    DATED.every((table) => {
      const row = node - columns.first[table]
      return row < 0 || row >= columns.count[table] || after[table][row] === 1
    })
  return ending
    .filter((link) => !renewed.has(keyOf(link)) && goesOn(links.from[link]!) && goesOn(links.to[link]!))
    .map((link) => ({
      table: 'links',
      row: link,
      node: links.from[link]!,
      to: links.to[link]!,
      validTo: links.validTo[link]!,
    }))
}

const byLastDay = (a: Ending, b: Ending): number => a.validTo - b.validTo

/**
 * Everything that takes part before and has its last day no later than `last`, by day, then in the order of the
 * tables: goals, factors, missions, organisations, and links whose both ends go on. O(rows + links).
 */
export const endings = (before: Graph, after: Graph, last: number): readonly Ending[] => {
  const { columns } = before
  const found: Ending[] = []
  for (const table of DATED) {
    const { validTo } = columns[table]
    before[table].forEach((takesPart, row) => {
      if (takesPart === 1 && validTo[row]! <= last) found.push(rowEnding(columns, table, row))
    })
  }
  return found.concat(linkEndings(before, after, last)).sort(byLastDay)
}

/**
 * The adopted goals that had run out before the graph's day and that nothing adopted replaces, whenever it begins:
 * utgånget, inte ersatt. In the order of their last days. O(goals).
 */
export const endedBefore = once(({ columns, day }: Graph): readonly Ending[] => {
  const { goals, first } = columns
  const found: Ending[] = []
  goals.validTo.forEach((validTo, goal) => {
    if (validTo >= day || goals.status[goal] !== ADOPTED) return
    if (successorsOf(columns, first.goals + goal).status !== 'adopted')
      found.push(rowEnding(columns, 'goals', goal))
  })
  return found.sort(byLastDay)
})
