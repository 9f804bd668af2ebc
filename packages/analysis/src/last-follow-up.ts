import { endOf, NO_PERIOD, periodOfYear } from '@rodtrad/core'
import { greatestBelow } from './greatest-below.ts'
import { once } from './once.ts'
import type { Question } from './question.ts'

/** Each indicator → the month, counted from year 0, at which the latest period with an outcome has ended; −∞ for none. */
const lastOutcome = ({ graph }: Question): Float64Array => {
  const { outcomes, count } = graph.columns
  const last = new Float64Array(count.indicators).fill(-Infinity)
  for (let row = 0; row < outcomes.indicator.length; row++) {
    const indicator = outcomes.indicator[row]!
    if (indicator >= 0 && outcomes.usable[row] === 1)
      last[indicator] = Math.max(last[indicator]!, endOf(outcomes.period[row]!))
  }
  return last
}

/**
 * When each goal was last followed up, at the goal itself or at any below it: the month, counted from year 0, at which
 * the latest period has ended for which there is an outcome, an assessment with words or a rating, or a position with
 * words. −∞ where it never was; ∞ where its own row tells the phase that it has come to. O(rows + links).
 */
export const lastFollowUp = once((question: Question): Float64Array => {
  const { graph } = question
  const { columns, indicators } = graph
  const { assessments, positions, model } = columns
  const own = new Float64Array(columns.count.goals).fill(-Infinity)
  const tell = (goal: number, month: number): void => void (own[goal] = Math.max(own[goal]!, month))
  const outcome = lastOutcome(question)
  for (let goal = 0; goal < own.length; goal++) {
    for (let at = indicators.start[goal]!; at < indicators.start[goal + 1]!; at++)
      tell(goal, outcome[indicators.to[at]!]!)
    const phase = model?.goals[goal]?.phase
    if (phase !== undefined && phase !== 'planned') tell(goal, Infinity)
  }
  for (let row = 0; row < assessments.goal.length; row++)
    if (assessments.goal[row]! >= 0 && (assessments.words[row] === 1 || assessments.rating[row]! > 0))
      tell(assessments.goal[row]!, endOf(assessments.period[row]!))
  for (let row = 0; row < positions.goal.length; row++) {
    const year = positions.analysisYear[row]!
    const period =
      positions.period[row] === NO_PERIOD && year > 0 ? periodOfYear(year) : positions.period[row]!
    if (positions.goal[row]! >= 0 && positions.words[row] === 1 && period !== NO_PERIOD)
      tell(positions.goal[row]!, endOf(period))
  }
  return greatestBelow(graph, own)
})
