import { type Columns, GOAL_KIND_CODES, type Graph } from '@rodtrad/core'
import type { DirectedGraph } from 'graphology'

/** What the pass counts, so that the peers can be seen to have done the same work. */
export interface Passed {
  readonly riktningsmal: number
  /** Goals below a riktningsmål, summed over all riktningsmål. */
  readonly below: number
  /** Pairs of a riktningsmål and an organisation that owns a goal below it. */
  readonly owners: number
}

const RIKTNINGSMAL = GOAL_KIND_CODES.indexOf('riktningsmal')

const ownersOf = ({ goals }: Columns, goal: number): Int32Array =>
  goals.owners.to.subarray(goals.owners.start[goal], goals.owners.start[goal + 1])

const isRiktningsmal = ({ goals }: Columns, goal: number): boolean => goals.kind[goal] === RIKTNINGSMAL

/** The pass over the typed arrays: for each riktningsmål, the goals below it and their owners. */
export const arrayPass = ({ columns, down }: Graph): Passed => {
  const seen = new Int32Array(columns.count.goals)
  const queue = new Int32Array(columns.count.goals)
  const owned = new Int32Array(columns.count.organisations)
  const { start, to } = columns.goals.owners
  let [riktningsmal, below, owners] = [0, 0, 0]
  for (let top = 0; top < columns.count.goals; top++) {
    if (!isRiktningsmal(columns, top)) continue
    riktningsmal++
    let size = 1
    queue[0] = top
    seen[top] = top + 1
    for (let next = 0; next < size; next++) {
      const goal = queue[next]!
      for (let at = down.start[goal]!; at < down.start[goal + 1]!; at++) {
        const lower = down.to[at]!
        if (seen[lower] === top + 1) continue
        seen[lower] = top + 1
        queue[size++] = lower
        for (let own = start[lower]!; own < start[lower + 1]!; own++) {
          if (owned[to[own]!] === top + 1) continue
          owned[to[own]!] = top + 1
          owners++
        }
      }
    }
    below += size - 1
  }
  return { riktningsmal, below, owners }
}

/** Node → its place in the columns' goals, as a graphology graph bears it. */
export interface GoalNode {
  readonly goal: number
}

/** The same pass over a graphology graph, as its users write it. */
export const graphologyPass = (columns: Columns, bridge: DirectedGraph<GoalNode>): Passed => {
  let [riktningsmal, below, owners] = [0, 0, 0]
  bridge.forEachNode((id, { goal: top }) => {
    if (top < 0 || !isRiktningsmal(columns, top)) return
    riktningsmal++
    const seen = new Set([id])
    const owned = new Set<number>()
    for (const each of seen)
      bridge.forEachInNeighbor(each, (lower, { goal }) => {
        if (goal < 0 || seen.has(lower)) return
        seen.add(lower)
        ownersOf(columns, goal).forEach((owner) => owned.add(owner))
      })
    below += seen.size - 1
    owners += owned.size
  })
  return { riktningsmal, below, owners }
}
