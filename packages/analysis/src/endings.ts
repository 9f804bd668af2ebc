import {
  type Columns,
  GOAL_KIND_CODES,
  type Graph,
  LINK_KIND_CODES,
  neighboursOf,
  nodeOf,
  ORGANISATION_KIND_CODES,
  STATUS_CODES,
} from '@rodtrad/core'
import { replacementsOf } from './replacements.ts'

const DATED = ['goals', 'factors', 'missions', 'organisations'] as const
type DatedTable = (typeof DATED)[number]

/** Something with a last day: a row of a dated table, or a link of the chain. */
export interface Ending {
  readonly table: DatedTable | 'links'
  /** Its place in its table; of a link, its number in `columns.links`. */
  readonly row: number
  /** Its node; of a link, the lower end's. */
  readonly node: number
  /** The upper end's node, of a link. */
  readonly to?: number
  readonly kind: string | null
  /** Nodes of organisations: of a goal its owners, of a mission whose it is. */
  readonly owner: readonly number[]
  /** `YYYYMMDD`. */
  readonly validTo: number
}

const ADOPTED = STATUS_CODES.indexOf('adopted')

const kindOf = ({ goals, organisations, model }: Columns, table: DatedTable, row: number): string | null => {
  if (table === 'goals') return GOAL_KIND_CODES[goals.kind[row]!]!
  if (table === 'organisations') return ORGANISATION_KIND_CODES[organisations.kind[row]!]!
  return (table === 'factors' ? model?.factors[row]?.kind : model?.missions[row]?.source) ?? null
}

const ownerOf = (columns: Columns, table: DatedTable, row: number): readonly number[] => {
  if (table === 'goals')
    return Array.from(neighboursOf(columns.goals.owners, row), (owner) => columns.first.organisations + owner)
  const id = table === 'missions' ? columns.model?.missions[row]?.organisation : undefined
  const node = id === undefined ? undefined : nodeOf(columns, id)
  return node === undefined ? [] : [node]
}

const rowEnding = (columns: Columns, table: DatedTable, row: number): Ending => ({
  table,
  row,
  node: columns.first[table] + row,
  kind: kindOf(columns, table, row),
  owner: ownerOf(columns, table, row),
  validTo: columns[table].validTo[row]!,
})

/** The links of the chain that take part: their numbers in `columns.links`. */
const chainLinks = ({ up, carriers, indicators, concretises }: Graph): readonly number[] =>
  [up, carriers, indicators, concretises].flatMap(({ entry }) => Array.from(entry))

/** The links that stop by themselves, though both their ends go on, and that no link like them takes over from. */
const linkEndings = (before: Graph, after: Graph, last: number): readonly Ending[] => {
  const { columns } = before
  const { links } = columns
  const ending = chainLinks(before).filter((link) => links.validTo[link]! <= last)
  if (ending.length === 0) return []
  const keyOf = (link: number): string => `${links.kind[link]} ${links.from[link]} ${links.to[link]}`
  const renewed = new Set(chainLinks(after).map(keyOf))
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
      kind: LINK_KIND_CODES[links.kind[link]!]!,
      owner: [],
      validTo: links.validTo[link]!,
    }))
}

/**
 * Everything that takes part before and has its last day no later than `last`, by day, then in the order of the
 * tables: goals, factors, missions, organisations, and links whose both ends go on. O(rows + links).
 */
export const endings = (before: Graph, after: Graph, last: number): readonly Ending[] => {
  const { columns } = before
  const rows = DATED.flatMap((table) =>
    Array.from(before[table].keys())
      .filter((row) => before[table][row] === 1 && columns[table].validTo[row]! <= last)
      .map((row) => rowEnding(columns, table, row)),
  )
  return [...rows, ...linkEndings(before, after, last)].sort((a, b) => a.validTo - b.validTo)
}

/**
 * The adopted goals that had run out before the graph's day and that no adopted goal has replaced: utgånget, inte
 * ersatt. In the order of their last days. O(goals).
 */
export const endedBefore = ({ columns, day }: Graph): readonly Ending[] => {
  const { goals, first, count } = columns
  const { newer } = replacementsOf(columns)
  const isReplaced = (goal: number): boolean =>
    Array.from(neighboursOf(newer, first.goals + goal)).some(
      (node) => goals.status[node - first.goals] === ADOPTED,
    )
  return Array.from({ length: count.goals }, (_, goal) => goal)
    .filter((goal) => goals.status[goal] === ADOPTED && goals.validTo[goal]! < day && !isReplaced(goal))
    .map((goal) => rowEnding(columns, 'goals', goal))
    .sort((a, b) => a.validTo - b.validTo)
}
