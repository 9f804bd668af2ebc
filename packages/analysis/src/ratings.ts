import {
  csrOf,
  type Csr,
  degreeOf,
  endOf,
  monthsOf,
  ORGANISATION_KIND_CODES,
  RATING_CODES,
  type Rating,
  type Status,
} from '@rodtrad/core'
import { once } from './once.ts'
import type { Question } from './question.ts'
import { assessmentIsFor } from './words.ts'

/** Goal → the rows of its assessments for the period, in the order of the source. */
export const assessmentsFor = once(({ graph, period }: Question): Csr => {
  const { assessments, count } = graph.columns
  const goal = assessments.goal.map((on, row) =>
    on >= 0 && assessmentIsFor(assessments.period[row]!, period) ? on : -1,
  )
  return csrOf(count.goals, goal, Int32Array.from(goal.keys()))
})

const COUNCIL = ['kommunfullmaktige', 'kommunstyrelse'] as const
const COUNCIL_KINDS = new Set(COUNCIL.map((kind) => ORGANISATION_KIND_CODES.indexOf(kind)))

/** Who is asked of a goal without owners: kommunfullmäktige and kommunstyrelsen. */
const councilOf = once(({ graph }: Question): ReadonlySet<number> => {
  const { kind } = graph.columns.organisations
  return new Set(Array.from(kind.keys()).filter((row) => COUNCIL_KINDS.has(kind[row]!)))
})

const isLater = (question: Question, row: number, than: number): boolean => {
  const { assessedAt, period, rating } = question.graph.columns.assessments
  const order =
    assessedAt[row]! - assessedAt[than]! ||
    endOf(period[row]!) - endOf(period[than]!) ||
    monthsOf(period[row]!) - monthsOf(period[than]!)
  return order === 0 ? RATING_CODES[rating[row]! - 1]! < RATING_CODES[rating[than]! - 1]! : order > 0
}

/**
 * The owners' own ratings of a goal for the period: of each owner, among those with a rating, the latest by
 * `assessedAt`, then period; outcome, not forecast (MODEL: rule 0). Without owners: kommunfullmäktige's or
 * kommunstyrelsen's.
 */
export const ownerRatings = (question: Question, goal: number): ReadonlyMap<number, Rating> => {
  const { columns } = question.graph
  const { assessments, goals } = columns
  const owners = new Set(goals.owners.to.subarray(goals.owners.start[goal], goals.owners.start[goal + 1]))
  const asked = owners.size > 0 ? owners : councilOf(question)
  const { start, to } = assessmentsFor(question)
  const latest = new Map<number, number>()
  for (let at = start[goal]!; at < start[goal + 1]!; at++) {
    const row = to[at]!
    const organisation = assessments.organisation[row]!
    if (!asked.has(organisation) || assessments.rating[row] === 0 || assessments.forecast[row] === 1) continue
    const before = latest.get(organisation)
    if (before === undefined || isLater(question, row, before)) latest.set(organisation, row)
  }
  return new Map(
    [...latest].map(([organisation, row]) => [organisation, RATING_CODES[assessments.rating[row]! - 1]!]),
  )
}

/** The ratings that say something, each once. */
export const distinctRatings = (ratings: Iterable<Rating>): readonly Rating[] => [
  ...new Set([...ratings].filter((rating) => rating !== 'not_assessed')),
]

/** The status of a directional goal: its owners' rating (MODEL: rule 0). */
export const ratedStatus = (question: Question, goal: number): Status => {
  if (degreeOf(assessmentsFor(question), goal) === 0) return 'unassessed'
  const [first, ...others] = distinctRatings(ownerRatings(question, goal).values())
  return first === undefined ? 'unassessed' : others.length > 0 ? 'divided' : first
}
