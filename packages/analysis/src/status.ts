import { GOAL_KIND_CODES, type Status, yearOf } from '@rodtrad/core'
import { coverageLevels } from './coverage-levels.ts'
import { figuresOf } from './figures.ts'
import { hasOwnIndicator } from './goal-parts.ts'
import { once } from './once.ts'
import type { Question } from './question.ts'
import { ratedStatus } from './ratings.ts'
import { TOLERANCE } from './target.ts'

/** Why a status that the interval allows is not stated. */
export type Reason = 'thin' | 'final'

/** A status, and why a better or worse one is not stated; null where nothing holds it back. */
export interface Stated {
  readonly status: Status
  readonly reason: Reason | null
}

const RIKTNINGSMAL = GOAL_KIND_CODES.indexOf('riktningsmal')

/** The riktningsmål whose reach is below the plan's `minReach`, or that have no organs at all. */
const thinOnes = once((question: Question): ReadonlySet<number> => {
  const { minReach } = question.graph.columns.rules
  const isThin = (reach: number): boolean => !(reach >= minReach - TOLERANCE)
  return new Set(
    coverageLevels(question)
      .filter((row) => isThin(row.reach))
      .map((row) => row.goal),
  )
})

const byInterval = ({ graph }: Question, low: number, high: number, evidence: number): Status => {
  const { attained, partly } = graph.columns.rules
  if (evidence === 0) return 'unmeasured'
  if (low >= attained - TOLERANCE) return 'attained'
  if (high < partly - TOLERANCE) return 'not_attained'
  return low >= partly - TOLERANCE && high < attained - TOLERANCE ? 'partly' : 'undetermined'
}

/**
 * The status of a goal that takes part, stated only when the interval allows no other (MODEL: rules 0 and 5), with
 * the reason where one that it allows is held back.
 */
export const statusOf = (question: Question, goal: number): Stated => {
  const { goals } = question.graph.columns
  if (goals.directional[goal] === 1) return { status: ratedStatus(question, goal), reason: null }
  const { low, high, evidence, finalYear } = figuresOf(question)
  const status = byInterval(question, low[goal]!, high[goal]!, evidence[goal]!)
  if (status === 'unmeasured' || status === 'undetermined') return { status, reason: null }
  const carriedByOthers = goals.kind[goal] === RIKTNINGSMAL && !hasOwnIndicator(question, goal)
  if (carriedByOthers && thinOnes(question).has(goal)) return { status: 'undetermined', reason: 'thin' }
  if (status === 'not_attained' && finalYear[goal]! > yearOf(question.period))
    return { status: 'undetermined', reason: 'final' }
  return { status, reason: null }
}
