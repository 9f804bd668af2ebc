import { isDirectional, isOnLoop } from './chain.ts'
import { contributorsOf, leaf, partsOfGoal } from './gather.ts'
import type { Derivation } from './gather.ts'
import { known, unknown } from './figure.ts'
import type { Part } from './indicator.ts'
import { restsOnFinal } from './indicator.ts'
import type { Goal } from './source.ts'
import type { Scene } from './takes-part.ts'
import { atLeast } from './tolerance.ts'

/** The goal and the measurable goals below it, reached through measurable goals only and never past a loop. */
const reach = (scene: Scene, goal: Goal): readonly Goal[] =>
  isOnLoop(scene, goal.id)
    ? [goal]
    : [
        goal,
        ...contributorsOf(scene, goal)
          .map((lower) => lower.goal)
          .filter((lower) => !isDirectional(lower))
          .flatMap((lower) => reach(scene, lower)),
      ]

const distinct = <T extends { readonly id: string }>(rows: readonly T[]): readonly T[] =>
  rows.filter((row, index) => rows.findIndex(({ id }) => id === row.id) === index)

/** Met: every part attains 1. Not met: some known part does not. Else unknown. */
const verdict = (scene: Scene, id: string, parts: readonly Part[]): Derivation => {
  const values = parts.flatMap(({ value }) => (value === null ? [] : [value]))
  const final = parts.some((part) => restsOnFinal(scene, part))
  const node = { id, weight: 1, part: null, children: parts.map((part) => leaf(scene, part)) }
  if (values.some((value) => !atLeast(value, 1))) return { ...node, ...known(0, final) }
  return { ...node, ...(values.length === parts.length ? known(1, final) : unknown) }
}

/** What is counted for the share: each distinct indicator once, and each goal on a loop as one unknown. */
export const shareMet = (scene: Scene, goal: Goal): readonly Derivation[] => {
  const goals = distinct(reach(scene, goal))
  const looped = goals.filter(({ id }) => isOnLoop(scene, id))
  const parts = goals.filter((each) => !looped.includes(each)).flatMap((each) => partsOfGoal(scene, each))
  return [
    ...distinct(parts.map(({ indicator }) => indicator)).map(({ id }) =>
      verdict(
        scene,
        id,
        parts.filter(({ indicator }) => indicator.id === id),
      ),
    ),
    ...looped.map(({ id }): Derivation => ({ id, weight: 1, part: null, children: [], ...unknown })),
  ]
}
