import type { Model } from '@rodtrad/core'
import { partsOfIndicator } from './indicator.ts'
import { once } from './once.ts'
import type { Question } from './question.ts'

/** Whether any outcome or target is made up for show: else there is no need to look which of them serve. O(rows). */
const measuresAreShown = once(
  ({ outcomes, targets }: Model): boolean =>
    outcomes.some((row) => row.illustrative === true) || targets.some((row) => row.illustrative === true),
)

/** Whether a goal's own row, or anything that its figure is made of at the goal itself, is made up for show. */
const ownSign = (question: Question, model: Model, goal: number): boolean => {
  const { indicators, down, columns } = question.graph
  const links = columns.links.row
  for (let at = down.start[goal]!; at < down.start[goal + 1]!; at++)
    if (model.links[links[down.entry[at]!]!]?.illustrative === true) return true
  for (let at = indicators.start[goal]!; at < indicators.start[goal + 1]!; at++) {
    const indicator = indicators.to[at]!
    if (model.indicators[indicator]?.illustrative === true) return true
    if (model.links[links[indicators.entry[at]!]!]?.illustrative === true) return true
    for (const part of measuresAreShown(model) ? partsOfIndicator(question, indicator, goal) : [])
      if (
        model.outcomes[part.outcome]?.illustrative === true ||
        model.targets[part.target]?.illustrative === true
      )
        return true
  }
  return model.goals[goal]?.illustrative === true
}

/**
 * 1 for every goal whose figure rests on a row that is made up for show: its own, or one below it (FORMAT:
 * "illustrativ"). O(links + their parts).
 *
 * @example restsOnIllustrative(question)[goal] === 1
 */
export const restsOnIllustrative = once((question: Question): Uint8Array => {
  const { components, down, goals, columns } = question.graph
  const rests = new Uint8Array(goals.length)
  const { model } = columns
  if (model === undefined) return rests
  // Upper goals come first in the order: backwards, every goal is known before those that it contributes to.
  for (let place = components.order.length - 1; place >= 0; place--) {
    const goal = components.order[place]!
    if (goals[goal] === 0) continue
    const below = down.to.subarray(down.start[goal], down.start[goal + 1])
    if (below.some((lower) => rests[lower] === 1) || ownSign(question, model, goal)) rests[goal] = 1
  }
  return rests
})
