import { type Columns, type Graph, LINK_KIND_CODES, relationOf } from '@rodtrad/core'
import { once } from './once.ts'

type Concretising = 'goals' | 'organisations' | 'analyses'

/** Mission → the rows of each table that make it concrete, each once. */
export type Concretisers = Readonly<Record<Concretising, ReadonlyMap<number, ReadonlySet<number>>>>

const gathered = (
  { links, first }: Columns,
  entriesOf: (table: Concretising) => Iterable<number>,
): Concretisers => {
  const by = (table: Concretising): ReadonlyMap<number, ReadonlySet<number>> => {
    const found = new Map<number, Set<number>>()
    for (const link of entriesOf(table)) {
      const mission = links.to[link]! - first.missions
      const rows = found.get(mission) ?? new Set()
      found.set(mission, rows.add(links.from[link]! - first[table]))
    }
    return found
  }
  return { goals: by('goals'), organisations: by('organisations'), analyses: by('analyses') }
}

/**
 * Who makes each mission concrete as of the date (links `concretises`): goals, verksamheter without a goal of their own,
 * and nulägesbeskrivningar. O(links).
 *
 * @example concretisersOf(graph).goals.get(mission)
 */
export const concretisersOf = once((graph: Graph): Concretisers =>
  gathered(graph.columns, (table) => relationOf(graph, 'concretises', table, 'missions').entry),
)

const CONCRETISES = LINK_KIND_CODES.indexOf('concretises')

/** Who makes each mission concrete on any day: what is asked of a mission that has run out. O(links). */
export const everConcretised = once((columns: Columns): Concretisers => {
  const { links, first, count } = columns
  const concretising = Array.from(links.kind.keys()).filter((link) => links.kind[link] === CONCRETISES)
  return gathered(columns, (table) =>
    concretising.filter((link) => {
      const row = links.from[link]! - first[table]
      return row >= 0 && row < count[table]
    }),
  )
})

/** Whether a goal or a verksamhet made a mission concrete on any day: what a budget row of another year is judged by. */
export const wasConcretised = (columns: Columns, mission: number): boolean => {
  const { goals, organisations } = everConcretised(columns)
  return goals.has(mission) || organisations.has(mission)
}
