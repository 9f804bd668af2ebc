import type { Graph } from '@rodtrad/core'
import { once } from './once.ts'
import { kinds, servingOf } from './orphans.ts'

const RIKTNINGSMAL = kinds('riktningsmal')

/** 1 for every riktningsmål that takes part, and every goal with a path to one. O(goals + links). */
const servesRiktningsmal = once((graph: Graph): Uint8Array => servingOf(graph, RIKTNINGSMAL))

/**
 * The goals that still take part after, and have lost their last path to a riktningsmål (FORMAT: `lost`): places in
 * the later graph's table. The two may be of different sources; a goal is the same when its id is. O(goals + links).
 *
 * @example lostPaths(question.graph, at(question, day).graph)
 */
export const lostPaths = (before: Graph, after: Graph): readonly number[] => {
  const had = servesRiktningsmal(before)
  const has = servesRiktningsmal(after)
  const rowBefore = rowsById(before, after)
  return Array.from(after.goals.keys()).filter(
    (goal) => after.goals[goal] === 1 && has[goal] === 0 && had[rowBefore(goal)] === 1,
  )
}

/** Where a goal of the later graph stands in the earlier one's table; −1 where it doesn't. */
const rowsById = (before: Graph, after: Graph): ((goal: number) => number) => {
  if (before.columns === after.columns) return (goal) => goal
  const { ids, first, count } = before.columns
  const rows = new Map(
    ids.slice(first.goals, first.goals + count.goals).map((id, row): readonly [string, number] => [id, row]),
  )
  return (goal) => rows.get(after.columns.ids[after.columns.first.goals + goal]!) ?? -1
}
