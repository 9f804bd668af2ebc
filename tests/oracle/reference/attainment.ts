import { assessmentsOf, ratingOf } from './assessments.ts'
import { isDirectional } from './chain.ts'
import { derive } from './derivation.ts'
import { contributorsOf } from './gather.ts'
import { yearBefore } from './periods.ts'
import type { Goal } from './source.ts'
import { measuredStatus, ratedStatus } from './status.ts'
import type { Reason } from './status.ts'
import { atPeriod } from './takes-part.ts'
import type { Scene } from './takes-part.ts'
import { equal, more } from './tolerance.ts'

export interface GivenRating {
  readonly organisation: string
  readonly period: string
  readonly basis: string
  readonly rating: string | null
}

export interface AttainedGoal {
  readonly id: string
  readonly title: string
  readonly kind: string
  readonly owner: readonly string[]
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly evidence: number
  readonly status: string
  readonly reason: Reason | null
  readonly trend: 'improving' | 'unchanged' | 'worsening' | null
  readonly assessments: readonly GivenRating[]
  readonly unmeasurable: readonly string[]
}

export interface Attainment {
  readonly asOf: string
  readonly period: string
  readonly method: string
  readonly goals: readonly AttainedGoal[]
}

/** The carried value as the answer shows it: withheld where the evidence is nothing, or less than the plan asks for. */
export const shown = (scene: Scene, value: number | null, evidence: number): number | null => {
  const least = scene.source.plan.minEvidence ?? 0.5
  return evidence === 0 || more(least, evidence) ? null : value
}

const shownOf = (scene: Scene, goal: Goal): number | null => {
  const { value, evidence } = derive(scene, goal)
  return shown(scene, value, evidence)
}

/** The shown value against that of the year before. */
const trendOf = (scene: Scene, goal: Goal): AttainedGoal['trend'] => {
  const now = shownOf(scene, goal)
  const before = shownOf(atPeriod(scene, yearBefore(scene.period)), goal)
  if (now === null || before === null) return null
  const change = now - before
  if (equal(Math.abs(change), 0.01) || Math.abs(change) < 0.01) return 'unchanged'
  return change > 0 ? 'improving' : 'worsening'
}

const attainedGoal = (scene: Scene, goal: Goal): AttainedGoal => {
  const { id, title, kind } = goal
  const row = {
    id,
    title,
    kind,
    owner: goal.owner ?? [],
    assessments: assessmentsOf(scene, goal).map((given) => ({
      organisation: given.organisation,
      period: String(given.period),
      basis: given.basis ?? 'outcome',
      rating: ratingOf(scene, given),
    })),
  }
  if (isDirectional(goal))
    return {
      ...row,
      ...{ value: null, low: null, high: null, evidence: 0, trend: null, unmeasurable: [] },
      ...ratedStatus(scene, goal),
    }
  const figure = derive(scene, goal)
  const directional = contributorsOf(scene, goal).filter((lower) => isDirectional(lower.goal))
  return {
    ...row,
    value: shown(scene, figure.value, figure.evidence),
    low: figure.low,
    high: figure.high,
    evidence: figure.evidence,
    trend: trendOf(scene, goal),
    unmeasurable: [...new Set(directional.map((lower) => lower.goal.id))],
    ...measuredStatus(scene, goal, figure),
  }
}

export const attainmentOf = (scene: Scene): Attainment => ({
  asOf: scene.asOf,
  period: scene.period.text,
  method: scene.source.plan.method ?? 'weighted-mean',
  goals: scene.goals.map((goal) => attainedGoal(scene, goal)),
})
