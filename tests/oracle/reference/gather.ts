import { known, unknown } from './figure.ts'
import type { Weighted } from './figure.ts'
import { partsOfIndicator, restsOnFinal } from './indicator.ts'
import type { Part } from './indicator.ts'
import type { Goal } from './source.ts'
import { indicatorsOf } from './takes-part.ts'
import type { Scene } from './takes-part.ts'

/** A figure with everything that made it. A leaf with a part is an indicator's; a goal without children is unknown. */
export interface Derivation extends Weighted {
  readonly id: string
  readonly part: Part | null
  readonly children: readonly Derivation[]
}

export const leaf = (scene: Scene, part: Part): Derivation => ({
  id: part.indicator.id,
  weight: part.weight,
  part,
  children: [],
  ...(part.value === null ? unknown : known(part.value, restsOnFinal(scene, part))),
})

/** The goals that contribute directly, one for each link. */
export const contributorsOf = (
  scene: Scene,
  goal: Goal,
): readonly { readonly goal: Goal; readonly weight: number }[] =>
  scene.contributes
    .filter(({ to }) => to === goal.id)
    .flatMap(({ from, weight }) =>
      scene.goals.filter(({ id }) => id === from).map((lower) => ({ goal: lower, weight: weight ?? 1 })),
    )

/** The indicators' parts at a goal. */
export const partsOfGoal = (scene: Scene, goal: Goal): readonly Part[] =>
  indicatorsOf(scene, goal).flatMap(({ indicator, weight }) =>
    partsOfIndicator(scene, goal, indicator, weight),
  )
