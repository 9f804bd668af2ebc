import { type Day, type Goal, GOAL_KIND_CODES, type GoalKind, STATUS_CODES } from '@rodtrad/core'
import { wasValid } from './checks/period.ts'
import { once } from './once.ts'
import { ownerIds } from './owner-ids.ts'
import type { Question } from './question.ts'
import { isIllustrative, titleOf } from './titles.ts'

/** A goal that held in the period and has ended by the as-of date: it is in no figure of that day. */
export interface EndedGoalRow {
  readonly goal: string
  readonly goalTitle: string
  readonly kind: GoalKind
  readonly owner: readonly string[]
  readonly husbandry: NonNullable<Goal['husbandry']> | null
  /** Its last day. */
  readonly ended: Day
  readonly illustrative: boolean
}

const ADOPTED = STATUS_CODES.indexOf('adopted')

/**
 * The goals that held on some day of the period and have ended by the as-of date, in the order of the source: only what
 * is valid that day takes part (MODEL: "The chain"), so that an answer about an earlier period is silent on them. O(goals).
 *
 * @example endedGoals(question).map((row) => row.goalTitle)
 */
export const endedGoals = once((question: Question): readonly EndedGoalRow[] => {
  const { columns, day } = question.graph
  const { first, goals, model } = columns
  return (model?.goals ?? []).flatMap((row, goal): readonly EndedGoalRow[] => {
    if (goals.status[goal] !== ADOPTED || goals.validTo[goal]! >= day || !wasValid(question, goal)) return []
    return [
      {
        goal: row.id,
        goalTitle: titleOf(columns, first.goals + goal),
        kind: GOAL_KIND_CODES[goals.kind[goal]!]!,
        owner: ownerIds(columns, goal),
        husbandry: row.husbandry ?? null,
        ended: row.validTo!,
        illustrative: isIllustrative(columns, first.goals + goal),
      },
    ]
  })
})
