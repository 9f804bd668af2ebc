import { degreeOf, GOAL_KIND_CODES, type Graph } from '@rodtrad/core'
import { once } from './once.ts'

/** The namndmål and bolagsmål without a path to a riktningsmål or budgetmål. */
export interface Loose {
  /** Without a mission either: utan koppling. */
  readonly orphans: readonly number[]
  /** With a mission that they make concrete: grundade i uppdrag. */
  readonly mandated: readonly number[]
}

/** The places of goal kinds in their list. */
export const kinds = (...names: readonly (typeof GOAL_KIND_CODES)[number][]): ReadonlySet<number> =>
  new Set(names.map((name) => GOAL_KIND_CODES.indexOf(name)))

const TOPS = kinds('riktningsmal', 'budgetmal')
const CARRIED = kinds('namndmal', 'bolagsmal')

/** 1 for each of these goals, and for every goal that has a path to one. O(goals + links). */
export const servingGoals = ({ down, columns }: Graph, tops: readonly number[]): Uint8Array => {
  const serving = new Uint8Array(columns.count.goals)
  const queue = [...tops]
  for (const goal of queue) serving[goal] = 1
  for (const goal of queue)
    for (let at = down.start[goal]!; at < down.start[goal + 1]!; at++) {
      const lower = down.to[at]!
      if (serving[lower] === 1) continue
      serving[lower] = 1
      queue.push(lower)
    }
  return serving
}

/** 1 for every goal that takes part and is of one of the kinds, or has a path to such a goal. O(goals + links). */
export const servingOf = (graph: Graph, tops: ReadonlySet<number>): Uint8Array => {
  const { kind } = graph.columns.goals
  return servingGoals(
    graph,
    Array.from(kind.keys()).filter((goal) => graph.goals[goal] === 1 && tops.has(kind[goal]!)),
  )
}

/** Which goals hang loose, told apart by whether a mission stands behind them (MODEL: "Two roots"). O(goals + links). */
export const looseGoals = once((graph: Graph): Loose => {
  const { kind } = graph.columns.goals
  const serving = servingOf(graph, TOPS)
  const loose = Array.from(kind.keys()).filter(
    (goal) => graph.goals[goal] === 1 && CARRIED.has(kind[goal]!) && serving[goal] === 0,
  )
  const isMandated = (goal: number): boolean => degreeOf(graph.concretises, goal) > 0
  return { orphans: loose.filter((goal) => !isMandated(goal)), mandated: loose.filter(isMandated) }
})
