import { degreeOf, type Finding, GOAL_KIND_CODES, LEVELS, neighboursOf, rowIn, shown } from '@rodtrad/core'
import { mandate } from '../mandate.ts'
import { operations } from '../operations.ts'
import { type Checked, ofGoal, ofRow } from './place.ts'

/** How many levels the chain of the styrmodell has. */
const MOST_LEVELS = 1 + Math.max(...GOAL_KIND_CODES.map((kind) => LEVELS[kind]))

/** RT054: a verksamhet that carries no goal (information, not a fault: MODEL S16). O(goals + links). */
export const idleUnits = (checked: Checked): readonly Finding[] =>
  operations(checked.question)
    .filter(({ carriesNothing }) => carriesNothing)
    .map(({ id, title }) => {
      const unit = rowIn(checked.question.graph.columns, 'organisations', id)
      return ofRow(checked, 'RT054', 'organisations', unit, 'id', { words: { organisation: shown(title) } })
    })

/**
 * RT055: the goals at the bottom of a chain of more goals than the model has levels; vision, värdegrund and värdeord
 * are one. O(goals + links).
 */
export const longChains = (checked: Checked): readonly Finding[] => {
  const { up, down, components, goals, columns } = checked.question.graph
  const isTop = (goal: number): boolean => LEVELS[GOAL_KIND_CODES[columns.goals.kind[goal]!]!] === 0
  const { order, component } = components
  const depth = new Int32Array(order.length).fill(1)
  // Upper goals come first; a loop, which has a finding of its own, adds nothing.
  for (const goal of order)
    for (const upper of neighboursOf(up, goal))
      if (component[upper] !== component[goal] && !isTop(goal))
        depth[goal] = Math.max(depth[goal]!, depth[upper]! + 1)
  return Array.from(order)
    .filter((goal) => goals[goal] === 1 && depth[goal]! > MOST_LEVELS && degreeOf(down, goal) === 0)
    .sort((a, b) => a - b)
    .map((goal) =>
      ofGoal(checked, 'RT055', goal, 'id', { count: String(depth[goal]), most: String(MOST_LEVELS) }),
    )
}

/** RT059: a mission under way that no goal, verksamhet or nulägesbeskrivning makes concrete. */
export const abstractMissions = (checked: Checked): readonly Finding[] =>
  mandate(checked.question)
    .filter(({ abstract }) => abstract)
    .map(({ id, organisation }) => {
      const mission = rowIn(checked.question.graph.columns, 'missions', id)
      return ofRow(checked, 'RT059', 'missions', mission, 'id', { others: [organisation] })
    })
