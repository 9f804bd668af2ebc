import { type Graph, neighboursOf, ORGANISATION_KIND_CODES } from '@rodtrad/core'

const VERKSAMHET = ORGANISATION_KIND_CODES.indexOf('verksamhet')

/** A goal with all below it; each once, a loop too. Linear in the links that are passed. */
export const withAllBelow = ({ down }: Graph, goals: Iterable<number>): readonly number[] => {
  const found = new Set(goals)
  for (const goal of found) for (const lower of neighboursOf(down, goal)) found.add(lower)
  return [...found]
}

/**
 * The verksamheter that goals reach: the owners of those goals and of all below that are verksamheter, and the
 * verksamheter that contribute to one of them. Linear in what lies below.
 */
export const operationsBelow = (graph: Graph, goals: Iterable<number>): readonly number[] => {
  const { owners } = graph.columns.goals
  const { kind } = graph.columns.organisations
  const reached = new Set<number>()
  for (const goal of withAllBelow(graph, goals)) {
    for (const owner of neighboursOf(owners, goal)) if (kind[owner] === VERKSAMHET) reached.add(owner)
    for (const carrier of neighboursOf(graph.carriers, goal)) reached.add(carrier)
  }
  return [...reached]
}
