import { csrOf, type Csr, isWithin, NO_PERIOD, type PeriodNumber, periodOfYear, yearOf } from '@rodtrad/core'
import { once } from './once.ts'
import type { Question } from './question.ts'

/** Whether an assessment's period is for P: P itself or, for a year, a period inside it (MODEL: "For the period"). */
export const assessmentIsFor = (own: PeriodNumber, period: PeriodNumber): boolean => isWithin(own, period)

/** Whether a position is for P: as an assessment, or P's year; without a period of its own, its analysis' year. */
export const positionIsFor = (own: PeriodNumber, analysisYear: number, period: PeriodNumber): boolean => {
  const effective = own !== NO_PERIOD ? own : analysisYear > 0 ? periodOfYear(analysisYear) : NO_PERIOD
  return (
    effective !== NO_PERIOD && (isWithin(effective, period) || effective === periodOfYear(yearOf(period)))
  )
}

/** Goal → the organisations that have words on it for the period; and whether an assessment is among the words. */
export interface Words {
  readonly by: Csr
  readonly assessed: Uint8Array
}

/** Who has words on each goal, for the question's period (MODEL: "Words"). O(assessments + positions). */
export const wordsOf = once(({ graph, period }: Question): Words => {
  const { assessments, positions, count } = graph.columns
  const goal: number[] = []
  const organisation: number[] = []
  const assessed = new Uint8Array(count.goals)
  for (let row = 0; row < assessments.goal.length; row++) {
    const on = assessments.goal[row]!
    if (on < 0 || assessments.words[row] === 0 || !assessmentIsFor(assessments.period[row]!, period)) continue
    if (assessments.organisation[row]! < 0) continue
    assessed[on] = 1
    goal.push(on)
    organisation.push(assessments.organisation[row]!)
  }
  for (let row = 0; row < positions.goal.length; row++) {
    const on = positions.goal[row]!
    if (on < 0 || positions.words[row] === 0 || positions.organisation[row]! < 0) continue
    if (!positionIsFor(positions.period[row]!, positions.analysisYear[row]!, period)) continue
    goal.push(on)
    organisation.push(positions.organisation[row]!)
  }
  return { by: csrOf(count.goals, Int32Array.from(goal), Int32Array.from(organisation)), assessed }
})
