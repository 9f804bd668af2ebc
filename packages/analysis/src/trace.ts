import { type Csr, type Graph, nodeOf, tableOfNode } from '@rodtrad/core'

/** A goal or verksamhet on the thread, and how many links away it is by the shortest way. */
export interface Step {
  readonly id: string
  readonly depth: number
}

/** The thread of one id (FORMAT: `trace`). */
export interface Trace {
  readonly id: string
  readonly up: readonly Step[]
  readonly down: readonly Step[]
  /** The indicators of the goal and of the goals below it, with the depth of the goal that bears them. */
  readonly indicators: readonly Step[]
  /** The ways from a top (a goal that contributes to nothing) to the id, the first so many. */
  readonly paths: readonly (readonly string[])[]
  /**
   * How many ways there are in all: exact to 2^53, beyond that the nearest number. Links within a loop are no way, so
   * that a goal on a loop without a link out of it counts as a top.
   */
  readonly pathCount: number
}

/** How a thread is to be listed. */
export interface TraceOptions {
  /** How many paths to list; default 100. */
  readonly paths?: number
}

/** Breadth first from the starts at depth 0: every row reached, once, with its depth. O(rows + neighbours reached). */
const reach = (csr: Csr, starts: readonly number[]): ReadonlyMap<number, number> => {
  const depth = new Map(starts.map((start) => [start, 0]))
  const queue = [...depth.keys()]
  for (const row of queue)
    for (let at = csr.start[row]!; at < csr.start[row + 1]!; at++) {
      const next = csr.to[at]!
      if (depth.has(next)) continue
      depth.set(next, depth.get(row)! + 1)
      queue.push(next)
    }
  return depth
}

/** The goals one step up, without the links that stay within a loop, so that every way ends at a top. */
const upperOf = ({ up, components }: Graph, goal: number): readonly number[] => [
  ...new Set(
    Array.from(up.to.subarray(up.start[goal], up.start[goal + 1])).filter(
      (upper) => components.component[upper] !== components.component[goal],
    ),
  ),
]

/** How many ways lead from a top to each goal: upper goals come first in the order of the components. */
const wayCounts = (graph: Graph, above: ReadonlySet<number>): ReadonlyMap<number, number> => {
  const { order } = graph.components
  const place = new Map(Array.from(order, (goal, at) => [goal, at]))
  const counts = new Map<number, number>()
  for (const goal of [...above].sort((a, b) => place.get(a)! - place.get(b)!)) {
    const upper = upperOf(graph, goal)
    const ways = upper.reduce((sum, each) => sum + (counts.get(each) ?? 0), 0)
    counts.set(goal, upper.length === 0 ? 1 : Math.min(ways, Number.MAX_VALUE))
  }
  return counts
}

/** The first `most` ways, each from a top to one of the goals, without recursion. */
const waysTo = (graph: Graph, goals: readonly number[], most: number): readonly (readonly number[])[] => {
  const ways: (readonly number[])[] = []
  for (const goal of goals) {
    if (ways.length >= most) break
    addWaysTo(graph, goal, most, ways)
  }
  return ways
}

const addWaysTo = (graph: Graph, goal: number, most: number, ways: (readonly number[])[]): void => {
  const path: { readonly goal: number; readonly upper: readonly number[]; next: number }[] = []
  const enter = (each: number): void => void path.push({ goal: each, upper: upperOf(graph, each), next: 0 })
  enter(goal)
  while (path.length > 0 && ways.length < most) {
    const here = path.at(-1)!
    if (here.upper.length === 0 && here.next === 0) ways.push(path.map((step) => step.goal).reverse())
    const upper = here.upper[here.next++]
    if (upper === undefined) path.pop()
    else enter(upper)
  }
}

const rowsIn = (csr: Csr, row: number): readonly number[] =>
  Array.from(csr.to.subarray(csr.start[row], csr.start[row + 1]))

/** Goal → indicators turned round is asked so seldom that a pass over the links serves. */
const bearersOf = ({ indicators }: Graph, indicator: number): readonly number[] => {
  const goals: number[] = []
  for (let goal = 0; goal < indicators.start.length - 1; goal++)
    if (rowsIn(indicators, goal).includes(indicator)) goals.push(goal)
  return goals
}

const startsUp = (graph: Graph, id: string): { readonly goals: readonly number[]; readonly own: boolean } => {
  const { columns, carriers, concretises } = graph
  const node = nodeOf(columns, id)
  if (node === undefined) return { goals: [], own: false }
  const { table, row } = tableOfNode(columns, node)
  const turned = (csr: Csr): readonly number[] =>
    Array.from(graph.goals.keys()).filter((goal) => rowsIn(csr, goal).includes(row))
  if (table === 'goals') return { goals: graph.goals[row] === 1 ? [row] : [], own: true }
  if (table === 'indicators') return { goals: bearersOf(graph, row), own: false }
  if (table === 'organisations') return { goals: turned(carriers), own: false }
  if (table === 'missions') return { goals: turned(concretises), own: false }
  return { goals: [], own: false }
}

/**
 * The thread through an id, up to the vision and down to the verksamhet: of a goal that takes part, along
 * `contributes`; of a verksamhet or an indicator, up from the goals that it carries or measures; of a mission, down
 * from the goals that make it concrete. Depths are the shortest. An id that is unknown, or of another table, or of a goal
 * that doesn't take part, has an empty thread. O(nodes + links + the length of the paths listed).
 *
 * @param options `paths`: how many paths to list, default 100; `pathCount` counts them all
 * @example trace(graph, 'n-skola').up // [{ id: 'r1', depth: 1 }, { id: 'vision', depth: 2 }]
 */
export const trace = (graph: Graph, id: string, { paths: most = 100 }: TraceOptions = {}): Trace => {
  const { columns, carriers, indicators } = graph
  const { ids, first } = columns
  const goalId = (goal: number): string => ids[first.goals + goal]!
  const node = nodeOf(columns, id)
  const table = node === undefined ? undefined : tableOfNode(columns, node).table
  const { goals: starts, own } = startsUp(graph, id)
  const offset = own ? 0 : 1
  const goesUp = table !== 'missions'
  const goesDown = own || table === 'missions'
  const above = goesUp ? reach(graph.up, starts) : new Map<number, number>()
  const below = goesDown ? reach(graph.down, starts) : new Map<number, number>()
  const steps = (found: ReadonlyMap<number, number>): readonly Step[] =>
    [...found].flatMap(([goal, depth]) =>
      depth + offset === 0 ? [] : [{ id: goalId(goal), depth: depth + offset }],
    )
  const nearest = (csr: Csr, at: number): ReadonlyMap<number, number> => {
    const found = new Map<number, number>()
    below.forEach((depth, goal) =>
      rowsIn(csr, goal).forEach((row) => found.has(row) || found.set(row, depth + at + offset)),
    )
    return found
  }
  const carriersBelow = [...nearest(carriers, 1)].map(([row, depth]) => ({
    id: ids[first.organisations + row]!,
    depth,
  }))
  const counts = wayCounts(graph, new Set(above.keys()))
  const listed = goesUp ? waysTo(graph, starts, most) : []
  const pathOf = (way: readonly number[]): readonly string[] => [...way.map(goalId), ...(own ? [] : [id])]
  return {
    id,
    up: steps(above),
    down: [...steps(below), ...carriersBelow].sort((a, b) => a.depth - b.depth),
    indicators: [...nearest(indicators, 0)].map(([row, depth]) => ({
      id: ids[first.indicators + row]!,
      depth,
    })),
    paths: listed.map(pathOf),
    pathCount: Math.min(
      starts.reduce((sum, goal) => sum + (counts.get(goal) ?? 0), 0),
      Number.MAX_VALUE,
    ),
  }
}
