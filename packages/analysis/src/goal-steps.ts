import type { Period, Trend } from '@rodtrad/core'
import { explain, type Explained } from './explain.ts'
import { isMeasurable } from './goal-parts.ts'
import type { Question } from './question.ts'

/** One step down from a goal in its derivation: the row that the SQL table `parts` holds. */
export interface GoalStep {
  readonly goal: string
  readonly child: string
  readonly kind: 'indicator' | 'goal'
  readonly organisation: string | null
  /** The share of the goal's figure, 0–1. */
  readonly weight: number
  readonly low: number
  readonly high: number
  readonly value: number | null
  readonly evidence: number
  readonly rule: string | null
  readonly outcome: number | null
  readonly outcomePeriod: Period | null
  readonly lagged: boolean
  readonly target: number | null
  readonly targetMax: number | null
  readonly targetPeriod: Period | null
  readonly condition: string | null
  readonly final: boolean
  readonly baseline: number | null
  readonly previous: number | null
  /** Of an indicator: three periods in a row; of a goal null, since it has its own in `attainment`. */
  readonly trend: Trend | null
  readonly decision: string | null
}

const stepOf = (goal: string, total: number, child: Explained): GoalStep => {
  const { indicator } = child
  return {
    goal,
    child: child.id,
    kind: indicator ? 'indicator' : 'goal',
    organisation: indicator?.organisation ?? null,
    weight: child.weight / total,
    low: child.low ?? 0,
    high: child.high ?? 1,
    value: child.value,
    evidence: child.evidence,
    rule: indicator?.rule ?? null,
    outcome: indicator?.outcome ?? null,
    outcomePeriod: indicator?.outcomePeriod ?? null,
    lagged: indicator?.lagged ?? false,
    target: indicator?.target ?? null,
    targetMax: indicator?.targetMax ?? null,
    targetPeriod: indicator?.targetPeriod ?? null,
    condition: indicator?.condition ?? null,
    final: (indicator?.final ?? null) !== null,
    baseline: indicator?.baseline ?? null,
    previous: indicator?.previous ?? null,
    trend: indicator?.trend ?? null,
    decision: indicator?.decision ?? null,
  }
}

/** The derivation of every goal's figure, one step down from each: together, all of `explain` as rows. O(links). */
export const goalSteps = (question: Question): readonly GoalStep[] => {
  const { goals } = question.graph
  return Array.from(goals.keys())
    .filter((goal) => isMeasurable(question, goal))
    .flatMap((goal) => {
      const { id, children } = explain(question, goal, 1)
      const total = children.reduce((sum, child) => sum + child.weight, 0)
      return children.map((child) => stepOf(id, total, child))
    })
}
