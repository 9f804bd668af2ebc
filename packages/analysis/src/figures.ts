import type { Method } from '@rodtrad/core'
import { type Figures, noFigures } from './goal-figures.ts'
import { type GoalParts, goalParts, isMeasurable } from './goal-parts.ts'
import { once } from './once.ts'
import type { Question } from './question.ts'
import { shareMet } from './share-met.ts'

/** Gathers weighted parts into an interval with its evidence (MODEL: rule 4). */
interface Gathering {
  weight: number
  low: number
  high: number
  evidence: number
  known: number
  lowest: number
  highest: number
  weakest: number
  finalYear: number
}

const startGathering = (): Gathering => ({
  weight: 0,
  low: 0,
  high: 0,
  evidence: 0,
  known: 0,
  lowest: Infinity,
  highest: Infinity,
  weakest: Infinity,
  finalYear: 0,
})

const gather = (
  into: Gathering,
  weight: number,
  low: number,
  high: number,
  value: number,
  evidence: number,
): void => {
  into.weight += weight
  into.low += weight * low
  into.high += weight * high
  into.evidence += weight * evidence
  into.lowest = Math.min(into.lowest, low)
  into.highest = Math.min(into.highest, high)
  if (evidence <= 0) return
  into.known += weight * evidence * value
  into.weakest = Math.min(into.weakest, value)
}

const gatherParts = (into: Gathering, parts: GoalParts, goal: number): void => {
  for (let at = parts.start[goal]!; at < parts.start[goal + 1]!; at++) {
    const attained = parts.attained[at]!
    const weight = parts.weight[at]!
    if (Number.isNaN(attained)) gather(into, weight, 0, 1, NaN, 0)
    else gather(into, weight, attained, attained, attained, 1)
    into.finalYear = Math.max(into.finalYear, parts.finalYear[at]!)
  }
}

const settle = (figures: Figures, goal: number, method: Method, gathered: Gathering): void => {
  const { weight } = gathered
  const nothing = weight === 0
  const weakest = method === 'weakest-link'
  figures.low[goal] = nothing ? 0 : weakest ? gathered.lowest : gathered.low / weight
  figures.high[goal] = nothing ? 1 : weakest ? gathered.highest : gathered.high / weight
  figures.evidence[goal] = nothing ? 0 : gathered.evidence / weight
  const mean = gathered.evidence > 0 ? gathered.known / gathered.evidence : NaN
  figures.value[goal] = weakest ? (gathered.evidence > 0 ? gathered.weakest : NaN) : mean
  figures.finalYear[goal] = gathered.finalYear
}

const byGathering = (question: Question): Figures => {
  const { graph, method } = question
  const { down, components } = graph
  const parts = goalParts(question)
  const figures = noFigures(graph.columns.count.goals)
  // Upper goals come first in the order: backwards, every goal is settled before those that it contributes to.
  for (let place = components.order.length - 1; place >= 0; place--) {
    const goal = components.order[place]!
    if (!isMeasurable(question, goal)) continue
    const gathered = startGathering()
    if (components.onLoop[goal] === 0) {
      gatherParts(gathered, parts, goal)
      for (let at = down.start[goal]!; at < down.start[goal + 1]!; at++) {
        const lower = down.to[at]!
        if (!isMeasurable(question, lower)) continue
        const { low, high, value, evidence } = figures
        gather(gathered, down.weight[at]!, low[lower]!, high[lower]!, value[lower]!, evidence[lower]!)
        gathered.finalYear = Math.max(gathered.finalYear, figures.finalYear[lower]!)
      }
    }
    settle(figures, goal, method, gathered)
  }
  return figures
}

/**
 * How far every measurable goal is reached, as an interval with its evidence, by the question's method (MODEL:
 * rule 4). A goal on a loop, or with nothing to gather, is unknown. O(nodes + links); `share-met` as {@link shareMet}
 * tells.
 */
export const figuresOf = once((question: Question): Figures =>
  question.method === 'share-met' ? shareMet(question) : byGathering(question),
)
