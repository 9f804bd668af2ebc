import { ownRatings } from './assessments.ts'
import { coveredGoal } from './coverage.ts'
import type { Figure } from './figure.ts'
import type { Goal } from './source.ts'
import { indicatorsOf } from './takes-part.ts'
import type { Scene } from './takes-part.ts'
import { atLeast } from './tolerance.ts'

export type Reason = 'thin' | 'final'

export interface Stated {
  readonly status: string
  readonly reason: Reason | null
}

/** A directional goal has the rating of those who answer for it. */
export const ratedStatus = (scene: Scene, goal: Goal): Stated => {
  const [first, second] = ownRatings(scene, goal)
  return {
    status: first === undefined ? 'unassessed' : second === undefined ? first : 'divided',
    reason: null,
  }
}

const byInterval = (scene: Scene, { low, high, evidence }: Figure): string => {
  const { attained, partly } = scene.source.plan
  const [full, half] = [attained ?? 1, partly ?? 0.5]
  if (evidence === 0) return 'unmeasured'
  if (atLeast(low, full)) return 'attained'
  if (!atLeast(high, half)) return 'not_attained'
  return atLeast(low, half) && !atLeast(high, full) ? 'partly' : 'undetermined'
}

/** A riktningsmål without an indicator of its own that too few organs carry. */
const isThin = (scene: Scene, goal: Goal): boolean => {
  if (goal.kind !== 'riktningsmal' || indicatorsOf(scene, goal).length > 0) return false
  const { reach } = coveredGoal(scene, goal)
  return reach === null || !atLeast(reach, scene.source.plan.minReach ?? 0.5)
}

export const measuredStatus = (scene: Scene, goal: Goal, figure: Figure): Stated => {
  const status = byInterval(scene, figure)
  if (status === 'unmeasured' || status === 'undetermined') return { status, reason: null }
  if (isThin(scene, goal)) return { status: 'undetermined', reason: 'thin' }
  if (status === 'not_attained' && figure.final) return { status: 'undetermined', reason: 'final' }
  return { status, reason: null }
}
