import {
  type Finding,
  type Graph,
  neighboursOf,
  ORGANISATION_KIND_CODES,
  rowIn,
  wholesOf,
} from '@rodtrad/core'
import { once } from './once.ts'

/** Whom the kommunstyrelse has uppsikt over (KL 6:1), and its own matters. */
const SUPERVISED: ReadonlySet<string> = new Set([
  'kommunstyrelse',
  'namnd',
  'gemensam_namnd',
  'bolag',
  'kommunalforbund',
])

/** The organs under uppsikt that are valid that day, and which of them each organisation is or is part of. */
export interface Supervised {
  readonly organs: Int32Array
  /** For each organisation, rows of the organs' table. */
  readonly of: (organisation: number) => readonly number[]
}

/** Who is under the uppsikt of the kommunstyrelse, in the order of the source (KL 6:1). O(organisations). */
export const supervisedOf = once(({ columns, organisations }: Graph): Supervised => {
  const { kind } = columns.organisations
  const organs = Int32Array.from(organisations.keys()).filter(
    (row) => organisations[row] === 1 && SUPERVISED.has(ORGANISATION_KIND_CODES[kind[row]!]!),
  )
  const wholes = wholesOf(columns, organs)
  const isOrgan = new Set(organs)
  return {
    organs,
    of: (organisation) =>
      isOrgan.has(organisation)
        ? [organisation]
        : Array.from(neighboursOf(wholes, organisation), (place) => organs[place]!),
  }
})

/** The organisations that a row belongs to: itself, its owners, its organ. */
const holdersOf = ({ columns }: Graph, id: string): readonly number[] => {
  const own = rowIn(columns, 'organisations', id)
  if (own >= 0) return [own]
  const goal = rowIn(columns, 'goals', id)
  if (goal >= 0) return Array.from(neighboursOf(columns.goals.owners, goal))
  return (['missions', 'analyses', 'dialogues', 'proposals', 'events'] as const).flatMap((table) => {
    const row = columns.model?.[table][rowIn(columns, table, id)]
    return [rowIn(columns, 'organisations', row?.organisation)].filter((organ) => organ >= 0)
  })
}

/**
 * To which organs under uppsikt a finding is put: those that it names; else those of the first row that it concerns and
 * that has a holder, of an indicator those of all its goals. Empty where it is the kommun's own matter (fullmäktige's
 * goals, the plan). O(ids).
 */
export const organsPutTo = (graph: Graph, { ids }: Pick<Finding, 'ids'>): readonly number[] => {
  const { columns } = graph
  const { of } = supervisedOf(graph)
  const isIn = (table: 'organisations' | 'indicators', id: string): boolean => rowIn(columns, table, id) >= 0
  const named = ids.filter((id) => isIn('organisations', id))
  const [first = ''] = ids
  const rows =
    named.length > 0
      ? named
      : isIn('indicators', first)
        ? ids
        : [ids.find((id) => holdersOf(graph, id).length > 0) ?? first]
  return [...new Set(rows.flatMap((id) => holdersOf(graph, id).flatMap(of)))]
}
