import {
  type Csr,
  csrOf,
  dayNumber,
  GOAL_KIND_CODES,
  type GoalKind,
  lastDayOfPeriod,
  neighboursOf,
} from '@rodtrad/core'
import { asGiven } from './given.ts'
import { isMeasurable } from './goal-parts.ts'
import { NO_POLARITY, ownersShare } from './indicator.ts'
import { once } from './once.ts'
import { kinds } from './orphans.ts'
import { keptOutcomes, outcomeGroup } from './outcome.ts'
import type { Question } from './question.ts'
import { assessmentsFor } from './ratings.ts'

/** The goals that an organ accounts for itself: an aktivitet has a phase, and what fullmäktige sets has its own follow-up. */
const ACCOUNTED = kinds('budgetmal', 'namndmal', 'bolagsmal', 'verksamhetsmal')

/** Whether an organ accounts for a goal of a kind that it owns. */
export const isAccounted = (kind: GoalKind): boolean => ACCOUNTED.has(GOAL_KIND_CODES.indexOf(kind))

/** Whether a goal applied in the question's period: one that is valid from a later day is not asked of it. */
export const appliedIn = ({ graph, period }: Question, goal: number): boolean =>
  graph.columns.goals.validFrom[goal]! <= dayNumber(lastDayOfPeriod(period), 0)

/** Organisation → the goals that it owns and accounts for in the period. O(goals). */
export const accountedBy = once((question: Question): Csr => {
  const { graph } = question
  const { goals, count } = graph.columns
  const owner: number[] = []
  const owned: number[] = []
  for (let goal = 0; goal < count.goals; goal++) {
    if (graph.goals[goal] === 0 || !ACCOUNTED.has(goals.kind[goal]!) || !appliedIn(question, goal)) continue
    for (const organ of neighboursOf(goals.owners, goal)) {
      owner.push(organ)
      owned.push(goal)
    }
  }
  return csrOf(count.organisations, Int32Array.from(owner), Int32Array.from(owned))
})

/** The indicators of an organ's own goals, and whether each has an outcome of the period that is the organ's to give. */
export const measuresOf = (question: Question, organ: number): ReadonlyMap<number, boolean> => {
  const { graph } = question
  const { columns, indicators } = graph
  const outcomes = keptOutcomes(columns, question.period)
  const delivered = new Map<number, boolean>()
  for (const goal of neighboursOf(accountedBy(question), organ)) {
    if (!isMeasurable(question, goal)) continue
    for (const indicator of neighboursOf(indicators, goal)) {
      if (columns.indicators.polarity[indicator] === NO_POLARITY) continue
      const whose = ownersShare(question, outcomes, indicator, goal) ? organ : -1
      const group = outcomeGroup(columns, outcomes, indicator, whose)
      const isHere = group >= 0 && outcomes.lagged[group] === 0
      delivered.set(indicator, isHere || delivered.get(indicator) === true)
    }
  }
  return delivered
}

/** Goal → the organs that have assessed it for the period, by the as-of date. O(assessments). */
const assessors = once((question: Question): ReadonlyMap<number, ReadonlySet<number>> => {
  const given = asGiven(question)
  const { goal, organisation, forecast } = given.graph.columns.assessments
  const by = new Map<number, Set<number>>()
  for (const row of assessmentsFor(given).to) {
    if (forecast[row] === 1) continue
    const organs = by.get(goal[row]!) ?? new Set()
    by.set(goal[row]!, organs.add(organisation[row]!))
  }
  return by
})

/** Whether an organ has assessed a goal for the period, by the as-of date; a forecast is not enough. O(1). */
export const hasAssessed = (question: Question, organ: number, goal: number): boolean =>
  assessors(question).get(goal)?.has(organ) === true
