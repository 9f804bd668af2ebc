import { dayNumber, POLARITY_CODES, rowIn } from '@rodtrad/core'
import type { Question } from './question.ts'

/** Which direction has been decided to be the better one. */
export type Direction = 'higher' | 'lower'

/** A direction that is decided, and whether the decision's row is made up for show. */
interface Decided {
  readonly direction: Direction
  readonly illustrative: boolean
}

const decidedOf = ({ graph }: Question, indicator: number): Decided | undefined => {
  const { columns, day } = graph
  const { model, indicators } = columns
  const id = model?.indicators[indicator]?.polarityDecision
  const decision = model?.decisions[rowIn(columns, 'decisions', id)]
  if (decision === undefined || dayNumber(decision.date, 0) > day) return undefined
  const direction = POLARITY_CODES[indicators.polarity[indicator]!]
  if (direction !== 'higher' && direction !== 'lower') return undefined
  return { direction, illustrative: decision.illustrative === true }
}

/**
 * The direction of an indicator that is decided to be the better one as of the date: its polarity, `higher` or
 * `lower`, where `polarityDecision` names a decision of that day or earlier. Null otherwise: then no figure of it is
 * called better or worse than another. O(1).
 */
export const decidedDirection = (question: Question, indicator: number): Direction | null =>
  decidedOf(question, indicator)?.direction ?? null

/**
 * Whether a direction is decided by a row that is made up for show: what is called better by it rests on that (FORMAT:
 * "illustrativ"). O(1).
 */
export const isDirectionIllustrative = (question: Question, indicator: number): boolean =>
  decidedOf(question, indicator)?.illustrative === true
