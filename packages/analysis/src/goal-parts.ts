import { degreeOf } from '@rodtrad/core'
import { measurePart, NO_POLARITY, ownersShare } from './indicator.ts'
import { once } from './once.ts'
import { keptOutcomes } from './outcome.ts'
import type { Question } from './question.ts'
import { finalYearOf } from './target-value.ts'

/** The parts that the measurable goals' own indicators give, in typed arrays: goal `g` has `start[g]…start[g + 1]`. */
export interface GoalParts {
  readonly start: Int32Array
  readonly indicator: Int32Array
  /** The link's weight, shared equally by the owners where each is a part of its own. */
  readonly weight: Float64Array
  /** 0–1; NaN where unknown. */
  readonly attained: Float64Array
  /** The year of the final target that a known part rests on, else 0. */
  readonly finalYear: Int32Array
}

/** Which goals have a figure of their own: measurable, and taking part. */
export const isMeasurable = ({ graph }: Question, goal: number): boolean =>
  graph.goals[goal] === 1 && graph.columns.goals.directional[goal] === 0

const capacityOf = (question: Question): number => {
  const { columns, indicators } = question.graph
  let capacity = 0
  for (let goal = 0; goal < columns.count.goals; goal++)
    if (isMeasurable(question, goal))
      capacity += degreeOf(indicators, goal) * Math.max(1, degreeOf(columns.goals.owners, goal))
  return capacity
}

/** The parts of every measurable goal's own indicators (MODEL: rules 1–4). O(links + their rows). */
export const goalParts = once((question: Question): GoalParts => {
  const { columns, indicators } = question.graph
  const goals = columns.count.goals
  const capacity = capacityOf(question)
  const start = new Int32Array(goals + 1)
  const indicator = new Int32Array(capacity)
  const weight = new Float64Array(capacity)
  const attained = new Float64Array(capacity)
  const finalYear = new Int32Array(capacity)
  const outcomes = keptOutcomes(columns, question.period)
  const { owners } = columns.goals
  let size = 0
  const put = (known: number, target: number): void => {
    attained[size] = known
    finalYear[size] = Number.isNaN(known) ? 0 : finalYearOf(question, target)
    size++
  }
  for (let goal = 0; goal < goals; goal++) {
    start[goal] = size
    if (!isMeasurable(question, goal)) continue
    const first = owners.start[goal]!
    const last = owners.start[goal + 1]!
    for (let at = indicators.start[goal]!; at < indicators.start[goal + 1]!; at++) {
      const each = indicators.to[at]!
      if (columns.indicators.polarity[each] === NO_POLARITY) continue
      const before = size
      if (ownersShare(question, outcomes, each, goal))
        for (let own = first; own < last; own++)
          measurePart(question, outcomes, each, goal, owners.to[own]!, owners.to[own]!, put)
      else measurePart(question, outcomes, each, goal, -1, first < last ? owners.to[first]! : -1, put)
      indicator.fill(each, before, size)
      weight.fill(indicators.weight[at]! / (size - before), before, size)
    }
  }
  start[goals] = size
  return { start, indicator, weight, attained, finalYear }
})

/** Whether a goal has an indicator of its own that counts: polarity `none` doesn't. */
export const hasOwnIndicator = ({ graph }: Question, goal: number): boolean => {
  const { indicators, columns } = graph
  for (let at = indicators.start[goal]!; at < indicators.start[goal + 1]!; at++)
    if (columns.indicators.polarity[indicators.to[at]!] !== NO_POLARITY) return true
  return false
}
