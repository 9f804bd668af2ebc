import { type Csr, csrOf, degreeOf, GOAL_KIND_CODES, type Graph } from '@rodtrad/core'
import { once } from './once.ts'
import { organsOf } from './organs.ts'

const RIKTNINGSMAL = GOAL_KIND_CODES.indexOf('riktningsmal')

/** Goal → the places (in `organsOf(graph).answering`) of the organs whose own goal it is. O(goals + their owners). */
export const organsCarrying = once((graph: Graph): Csr => {
  const { owners } = graph.columns.goals
  const { of, answering } = organsOf(graph)
  // The last goal that each organ was found to carry.
  const carried = new Int32Array(answering.length).fill(-1)
  const goal: number[] = []
  const place: number[] = []
  for (let row = 0; row < owners.start.length - 1; row++)
    for (let own = owners.start[row]!; own < owners.start[row + 1]!; own++)
      for (let at = of.start[owners.to[own]!]!; at < of.start[owners.to[own]! + 1]!; at++) {
        const organ = of.to[at]!
        if (carried[organ] === row) continue
        carried[organ] = row
        goal.push(row)
        place.push(organ)
      }
  return csrOf(owners.start.length - 1, Int32Array.from(goal), Int32Array.from(place))
})

/**
 * Whether a goal goes with an organ: all its owners are the organ or part of it. A riktningsmål stays: it is
 * fullmäktige's, whoever is named as its owner. O(owners).
 *
 * @param place the organ's place in `organsOf(graph).answering`
 */
export const goesWith = (graph: Graph, goal: number, place: number): boolean => {
  const { owners, kind } = graph.columns.goals
  if (kind[goal] === RIKTNINGSMAL || degreeOf(owners, goal) === 0) return false
  const { of } = organsOf(graph)
  for (let own = owners.start[goal]!; own < owners.start[goal + 1]!; own++) {
    const owner = owners.to[own]!
    if (!of.to.subarray(of.start[owner], of.start[owner + 1]).includes(place)) return false
  }
  return true
}

/** The organs, by place, with which a goal goes. O(owners · the organs of one). */
export const goneWith = (graph: Graph, goal: number): readonly number[] => {
  const { start, to } = organsCarrying(graph)
  return Array.from(to.subarray(start[goal], start[goal + 1])).filter((place) => goesWith(graph, goal, place))
}
