import type { Figures } from './figures.ts'
import { goalParts, isMeasurable } from './goal-parts.ts'
import type { Question } from './question.ts'

const UNKNOWN = 1
const NOT_MET = 2
const MET = 3

/** What is known of an indicator when one more of its parts is: not met by one part is not met; unknown outweighs met. */
const joined = (before: number, part: number): number =>
  before === 0 || part === NOT_MET ? part : before === NOT_MET ? NOT_MET : Math.min(before, part)

/**
 * The share of the distinct indicators that are met, of a goal and of the measurable goals below it reached through
 * measurable goals alone; weights ignored (MODEL: rule 4). A goal on a loop is one unknown, and the way stops there.
 */
export const shareMet = (question: Question, empty: (goals: number) => Figures): Figures => {
  const { graph } = question
  const { columns, down, components } = graph
  const parts = goalParts(question)
  const goals = columns.count.goals
  const figures = empty(goals)
  const seen = new Int32Array(goals)
  const state = new Uint8Array(columns.count.indicators)
  for (let top = 0; top < goals; top++) {
    if (!isMeasurable(question, top)) continue
    const below = [top]
    const touched: number[] = []
    let unknown = 0
    let finalYear = 0
    seen[top] = top + 1
    for (const goal of below) {
      if (components.onLoop[goal] === 1) {
        unknown++
        continue
      }
      for (let at = parts.start[goal]!; at < parts.start[goal + 1]!; at++) {
        const indicator = parts.indicator[at]!
        const attained = parts.attained[at]!
        if (state[indicator] === 0) touched.push(indicator)
        state[indicator] = joined(
          state[indicator]!,
          Number.isNaN(attained) ? UNKNOWN : attained >= 1 - 1e-9 ? MET : NOT_MET,
        )
        finalYear = Math.max(finalYear, parts.finalYear[at]!)
      }
      for (let at = down.start[goal]!; at < down.start[goal + 1]!; at++) {
        const lower = down.to[at]!
        if (seen[lower] === top + 1 || !isMeasurable(question, lower)) continue
        seen[lower] = top + 1
        below.push(lower)
      }
    }
    let met = 0
    let notMet = 0
    for (const indicator of touched) {
      if (state[indicator] === MET) met++
      else if (state[indicator] === NOT_MET) notMet++
      else unknown++
      state[indicator] = 0
    }
    const known = met + notMet
    const all = known + unknown
    figures.low[top] = all === 0 ? 0 : met / all
    figures.high[top] = all === 0 ? 1 : (met + unknown) / all
    figures.evidence[top] = all === 0 ? 0 : known / all
    figures.value[top] = known === 0 ? NaN : met / known
    figures.finalYear[top] = finalYear
  }
  return figures
}
