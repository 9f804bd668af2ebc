import { isDirectional, isOnLoop } from './chain.ts'
import { unknown, weakestLink, weightedMean } from './figure.ts'
import type { Figure, Weighted } from './figure.ts'
import { contributorsOf, leaf, partsOfGoal } from './gather.ts'
import type { Derivation } from './gather.ts'
import { shareMet } from './share-met.ts'
import type { Goal } from './source.ts'
import type { Scene } from './takes-part.ts'

const gathered = (scene: Scene, goal: Goal): readonly Derivation[] => [
  ...partsOfGoal(scene, goal).map((part) => leaf(scene, part)),
  ...contributorsOf(scene, goal)
    .filter((lower) => !isDirectional(lower.goal))
    .map((lower) => derive(scene, lower.goal, lower.weight)),
]

const combine = (method: string, children: readonly Weighted[]): Figure =>
  children.length === 0 ? unknown : method === 'weakest-link' ? weakestLink(children) : weightedMean(children)

/** The derivation of a measurable goal by the plan's method. A goal on a loop is unknown, and the way stops there. */
export const derive = (scene: Scene, goal: Goal, weight = 1): Derivation => {
  const node = { id: goal.id, weight, part: null }
  if (isOnLoop(scene, goal.id)) return { ...node, ...unknown, children: [] }
  const method = scene.source.plan.method ?? 'weighted-mean'
  const children = method === 'share-met' ? shareMet(scene, goal) : gathered(scene, goal)
  return { ...node, ...combine(method, children), children }
}
