import {
  type Assessment,
  type Day,
  type GoalKind,
  GOAL_KIND_CODES,
  type Method,
  type Period,
  RATING_CODES,
  type Rating,
  type Status,
  type Trend,
  yearsBefore,
} from '@rodtrad/core'
import { figuresOf } from './figures.ts'
import type { Figures } from './goal-figures.ts'
import { isMeasurable } from './goal-parts.ts'
import { once } from './once.ts'
import { orNull } from './or-null.ts'
import { ownerIds } from './owner-ids.ts'
import { type Question, statedOf } from './question.ts'
import { assessmentsFor } from './ratings.ts'
import { type Reason, statusOf } from './status.ts'
import { TOLERANCE } from './target.ts'

/** What an organ says of a goal for the period: a separate value, never mixed into the figure. */
export interface GivenAssessment {
  readonly organisation: string
  readonly period: Period
  readonly basis: 'outcome' | 'forecast'
  readonly rating: Rating | null
  /** The row as the source has it, with its words. */
  readonly row: Assessment
}

/** How far one goal is reached, and how sure that is (FORMAT: `attainment`). */
export interface AttainmentGoal {
  readonly id: string
  readonly title: string
  readonly kind: GoalKind
  readonly owner: readonly string[]
  /** 0–1; null where withheld: nothing is known, or less than the plan's `minEvidence`. */
  readonly value: number | null
  /** The value whatever its evidence, as it is carried upward. */
  readonly carried: number | null
  readonly low: number | null
  readonly high: number | null
  /** Mätgrad: the share of the weight that is known, 0–1. */
  readonly evidence: number
  readonly status: Status
  readonly reason: Reason | null
  readonly trend: Trend | null
  readonly assessments: readonly GivenAssessment[]
  /** Directional goals directly below: left out of the figure, with what lies under them. */
  readonly unmeasurable: readonly string[]
}

/** The answer to "how far, how sure" (FORMAT: `attainment`). */
export interface Attainment {
  readonly asOf: Day
  readonly period: Period
  readonly method: Method
  readonly goals: readonly AttainmentGoal[]
}

/** The value as an answer shows it: NaN where withheld (MODEL: rule 4). */
export const shownValue = ({ graph }: Question, figures: Figures, goal: number): number => {
  const evidence = figures.evidence[goal]!
  return evidence === 0 || evidence < graph.columns.rules.minEvidence - TOLERANCE ? NaN : figures.value[goal]!
}

/** The same question, asked for the period one year before. */
export const yearBefore = once((question: Question): Question => ({
  ...question,
  period: yearsBefore(question.period, 1),
}))

/** The value against the year before; 0.01 or less is unchanged (MODEL: rule 6). */
export const goalTrend = (question: Question, goal: number): Trend | null => {
  const now = shownValue(question, figuresOf(question), goal)
  const before = yearBefore(question)
  const change = now - shownValue(before, figuresOf(before), goal)
  if (Number.isNaN(change)) return null
  if (Math.abs(change) <= 0.01 + TOLERANCE) return 'unchanged'
  return change > 0 ? 'improving' : 'worsening'
}

const givenFor = (question: Question, goal: number): readonly GivenAssessment[] => {
  const { ids, first, assessments, model } = question.graph.columns
  if (!model) return []
  const { start, to } = assessmentsFor(question)
  return Array.from(to.subarray(start[goal], start[goal + 1])).flatMap(
    (index): readonly GivenAssessment[] => {
      const row = model.assessments[index]
      const organisation = assessments.organisation[index]!
      if (!row || organisation < 0) return []
      return [
        {
          organisation: ids[first.organisations + organisation]!,
          period: row.period,
          basis: row.basis ?? 'outcome',
          rating: RATING_CODES[assessments.rating[index]! - 1] ?? null,
          row,
        },
      ]
    },
  )
}

const directionalBelow = (question: Question, goal: number): readonly number[] => {
  const { down, columns } = question.graph
  const lower = Array.from(down.to.subarray(down.start[goal], down.start[goal + 1]))
  return [...new Set(lower)].filter((each) => columns.goals.directional[each] === 1)
}

/** How far one goal is reached that takes part, how sure, says who. O(its owners, assessments and goals below it). */
export const attainmentOf = (question: Question, goal: number): AttainmentGoal => {
  const { columns } = question.graph
  const { ids, first, goals, model } = columns
  const id = ids[first.goals + goal]!
  const figures = figuresOf(question)
  const measurable = isMeasurable(question, goal)
  return {
    id,
    title: model?.goals[goal]?.title ?? id,
    kind: GOAL_KIND_CODES[goals.kind[goal]!]!,
    owner: ownerIds(columns, goal),
    value: measurable ? orNull(shownValue(question, figures, goal)) : null,
    carried: measurable ? orNull(figures.value[goal]!) : null,
    low: orNull(figures.low[goal]!),
    high: orNull(figures.high[goal]!),
    evidence: figures.evidence[goal]!,
    ...statusOf(question, goal),
    trend: measurable ? goalTrend(question, goal) : null,
    assessments: givenFor(question, goal),
    unmeasurable: measurable
      ? directionalBelow(question, goal).map((lower) => ids[first.goals + lower]!)
      : [],
  }
}

/**
 * How far, how sure, says who: every goal that takes part (MODEL: "Måluppfyllelse"). O(nodes + links).
 *
 * @example
 * attainment(question).goals.filter((goal) => goal.status === 'undetermined')
 */
export const attainment = once((question: Question): Attainment => {
  const { goals } = question.graph
  const taking = Array.from(goals.keys()).filter((goal) => goals[goal] === 1)
  return {
    ...statedOf(question),
    method: question.method,
    goals: taking.map((goal) => attainmentOf(question, goal)),
  }
})
