import { isDirectional } from './chain.ts'
import { derive } from './derivation.ts'
import type { Derivation } from './gather.ts'
import { shown } from './attainment.ts'
import type { Part } from './indicator.ts'
import type { Scene } from './takes-part.ts'

export interface ExplainedIndicator {
  readonly id: string
  readonly rule: string | null
  readonly outcome: number | null
  readonly target: number | null
  readonly baseline: number | null
  readonly previous: number | null
  readonly organisation: string | null
  readonly lagged: boolean
  readonly decision: string | null
}

export interface Explained {
  readonly id: string
  /** As carried upward, whatever its evidence. */
  readonly value: number | null
  /** The answer does not show the value. */
  readonly withheld: boolean
  readonly low: number | null
  readonly high: number | null
  readonly evidence: number
  readonly weight: number
  readonly children: readonly Explained[]
  readonly indicator: ExplainedIndicator | null
}

const explainedIndicator = (part: Part): ExplainedIndicator => ({
  id: part.indicator.id,
  rule: part.rule,
  outcome: part.outcome?.value ?? null,
  target: part.target?.value ?? null,
  baseline: part.indicator.baseline ?? null,
  previous: part.previous?.value ?? null,
  organisation: part.organisation,
  lagged: part.outcome?.lagged ?? false,
  decision: part.target?.row.decision ?? null,
})

const explained = (scene: Scene, node: Derivation): Explained => ({
  id: node.id,
  value: node.value,
  withheld: node.value !== null && shown(scene, node.value, node.evidence) === null,
  low: node.low,
  high: node.high,
  evidence: node.evidence,
  weight: node.weight,
  children: node.children.map((child) => explained(scene, child)),
  indicator: node.part === null ? null : explainedIndicator(node.part),
})

/** The derivation of a goal as a tree; null when the goal does not take part. A directional goal has no figure. */
export const explain = (scene: Scene, id: string): Explained | null => {
  const goal = scene.goals.find((each) => each.id === id)
  if (goal === undefined) return null
  if (!isDirectional(goal)) return explained(scene, derive(scene, goal))
  const empty = { value: null, low: null, high: null, evidence: 0, indicator: null }
  return { id, ...empty, withheld: false, weight: 1, children: [] }
}
