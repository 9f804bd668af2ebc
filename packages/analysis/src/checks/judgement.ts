import { type Finding, shown, type Status } from '@rodtrad/core'
import { isMeasurable } from '../goal-parts.ts'
import { once } from '../once.ts'
import type { Question } from '../question.ts'
import { ownerRatings } from '../ratings.ts'
import { statusOf } from '../status.ts'
import { type Checked, ofGoal } from './place.ts'

const COMPARED: ReadonlySet<Status> = new Set(['attained', 'partly', 'not_attained'])

/** A goal whose owner says one thing and whose measures say another. */
export interface Difference {
  readonly goal: number
  readonly organisation: number
  readonly status: Status
  readonly rating: Status
}

/** Where judgement and measure differ: both among attained, partly, not attained (MODEL: rule 6). O(goals). */
export const differences = once((question: Question): readonly Difference[] =>
  Array.from(question.graph.goals.keys()).flatMap((goal) => {
    if (!isMeasurable(question, goal)) return []
    const ratings = [...ownerRatings(question, goal)].filter(([, rating]) => COMPARED.has(rating))
    if (ratings.length === 0) return []
    const { status } = statusOf(question, goal)
    return COMPARED.has(status)
      ? ratings
          .filter(([, rating]) => rating !== status)
          .map(([organisation, rating]) => ({ goal, organisation, status, rating }))
      : []
  }),
)

/** RT046: judgement and measure differ. */
export const differingJudgements = (checked: Checked): readonly Finding[] =>
  differences(checked.question).map(({ goal, organisation, status, rating }) => {
    const organ = checked.model.organisations[organisation]!
    return ofGoal(checked, 'RT046', goal, 'id', { status, rating, organisation: shown(organ.name) }, [
      organ.id,
    ])
  })
