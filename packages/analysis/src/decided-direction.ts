import { dayNumber, POLARITY_CODES, rowIn } from '@rodtrad/core'
import type { Question } from './question.ts'

/** Which direction has been decided to be the better one. */
export type Direction = 'higher' | 'lower'

/**
 * The direction of an indicator that is decided to be the better one as of the date: its polarity, `higher` or
 * `lower`, where `polarityDecision` names a decision of that day or earlier. Null otherwise: then no figure of it is
 * called better or worse than another. O(1).
 */
export const decidedDirection = ({ graph }: Question, indicator: number): Direction | null => {
  const { columns, day } = graph
  const { model, indicators } = columns
  const id = model?.indicators[indicator]?.polarityDecision
  const decision = model?.decisions[rowIn(columns, 'decisions', id)]
  if (decision === undefined || dayNumber(decision.date, 0) > day) return null
  const polarity = POLARITY_CODES[indicators.polarity[indicator]!]
  return polarity === 'higher' || polarity === 'lower' ? polarity : null
}
