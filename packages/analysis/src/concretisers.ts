import { type Columns, type Graph, LINK_KIND_CODES, relationOf } from '@rodtrad/core'
import { once } from './once.ts'

type Concretising = 'goals' | 'organisations' | 'analyses'

/** Mission → the rows of each table that make it concrete, each once. */
export type Concretisers = Readonly<Record<Concretising, ReadonlyMap<number, ReadonlySet<number>>>>

/**
 * Who makes each mission concrete as of the date (links `concretises`): goals, verksamheter without a goal of their own,
 * and nulägesbeskrivningar. O(links).
 *
 * @example concretisersOf(graph).goals.get(mission)
 */
export const concretisersOf = once((graph: Graph): Concretisers => {
  const { links, first } = graph.columns
  const by = (table: Concretising): ReadonlyMap<number, ReadonlySet<number>> => {
    const found = new Map<number, Set<number>>()
    for (const link of relationOf(graph, 'concretises', table, 'missions').entry) {
      const mission = links.to[link]! - first.missions
      const rows = found.get(mission) ?? new Set()
      found.set(mission, rows.add(links.from[link]! - first[table]))
    }
    return found
  }
  return { goals: by('goals'), organisations: by('organisations'), analyses: by('analyses') }
})

const CONCRETISES = LINK_KIND_CODES.indexOf('concretises')

/** The missions that a goal or a verksamhet makes concrete on any day: what a budget row of another year is judged by. */
export const everConcretised = once(({ links, first }: Columns): ReadonlySet<number> => {
  const isAnalysis = (node: number): boolean => node >= first.analyses && node < first.dialogues
  return new Set(
    Array.from(links.kind.keys())
      .filter((link) => links.kind[link] === CONCRETISES && !isAnalysis(links.from[link]!))
      .map((link) => links.to[link]! - first.missions),
  )
})
