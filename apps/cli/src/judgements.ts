import type { AttainmentGoal, GivenAssessment } from '@rodtrad/analysis'
import { endOf, periodNumber, type Rating } from '@rodtrad/core'

/** What the owners of a goal last said: of each, its latest rating of the outcome and of the forecast. */
export interface Judgements {
  readonly outcome: readonly Rating[]
  readonly forecast: readonly Rating[]
}

const isLater = (one: GivenAssessment, other: GivenAssessment): boolean => {
  const [day, than] = [one.row.assessedAt ?? '', other.row.assessedAt ?? '']
  if (day !== than) return day > than
  return endOf(periodNumber(one.period)) > endOf(periodNumber(other.period))
}

const latest = (given: readonly GivenAssessment[]): readonly Rating[] => {
  const byOrgan = new Map<string, GivenAssessment>()
  for (const one of given) {
    const before = byOrgan.get(one.organisation)
    if (before === undefined || isLater(one, before)) byOrgan.set(one.organisation, one)
  }
  return [...new Set([...byOrgan.values()].flatMap(({ rating }) => (rating === null ? [] : [rating])))]
}

/** The owners' own ratings of a goal for the period, each word once; of a goal without owners, all organs'. */
export const judgementsOf = ({ assessments, owner }: AttainmentGoal): Judgements => {
  const own = assessments.filter(
    ({ organisation, rating }) => rating !== null && (owner.length === 0 || owner.includes(organisation)),
  )
  return {
    outcome: latest(own.filter(({ basis }) => basis === 'outcome')),
    forecast: latest(own.filter(({ basis }) => basis === 'forecast')),
  }
}
