import {
  type Columns,
  endOf,
  type Grouping,
  groupOf,
  isYear,
  NO_PERIOD,
  POLARITY_CODES,
  type PeriodNumber,
  startMonthOf,
  wholeYearOf,
  yearOf,
} from '@rodtrad/core'
import { once } from './once.ts'
import type { Question } from './question.ts'

const HIGHER = POLARITY_CODES.indexOf('higher')

/** The tolerance of every comparison of figures (MODEL: "Måluppfyllelse"). */
export const TOLERANCE = 1e-9

/** 3 for the period itself, 2 for its year, 1 for no period, 0 for another period. */
export const exactness = (own: PeriodNumber, period: PeriodNumber): number =>
  own === period ? 3 : own === NO_PERIOD ? 1 : own === wholeYearOf(period) && !isYear(period) ? 2 : 0

/** Whether a period starts when the other has ended. */
const isLater = (own: PeriodNumber, period: PeriodNumber): boolean =>
  own !== NO_PERIOD && yearOf(own) * 12 + startMonthOf(own) >= endOf(period)

/** Whether the row can serve the period: its period is empty, P, P's year or later (MODEL: level 2). */
export const canServe = (own: PeriodNumber, period: PeriodNumber): boolean =>
  exactness(own, period) > 0 || isLater(own, period)

/** A decision after the as-of date is not known yet: such a row comes after those that name no decision. */
const decidedRank = (decided: number, asOf: number): number =>
  decided === 0 ? 0 : decided <= asOf ? decided : -1

/** Orders rows that all rules hold equal by what they say, so that the order of rows never matters. */
const isPreferred = ({ targets }: Columns, a: number, b: number, asOf: number): boolean => {
  const known = (value: number): number => (Number.isNaN(value) ? -Infinity : value)
  const steps = [
    decidedRank(targets.decided[a]!, asOf) - decidedRank(targets.decided[b]!, asOf),
    known(targets.value[a]!) - known(targets.value[b]!),
    known(targets.valueMax[a]!) - known(targets.valueMax[b]!),
    targets.condition[a]! - targets.condition[b]!,
  ]
  return (steps.find((step) => step !== 0 && !Number.isNaN(step)) ?? 0) > 0
}

/** How many scopes a target row may have: goal and organ, goal, organ, neither; the most exact first. */
const SCOPES = 4
const FOR_ALL = SCOPES - 1

/**
 * The first scope worth a look. Most indicators have rows for all goals and organs alone: then there is nothing to
 * search for in the others.
 */
const firstScope = (groups: Grouping, indicator: number): number => {
  const first = groups.first[indicator]!
  const forAll = groups.goal[first] === -1 && groups.organisation[first] === -1
  return forAll && groups.first[indicator + 1]! - first === 1 ? FOR_ALL : 0
}

/** The group of an indicator's target rows of a scope, or −1. Rows for all come first of an indicator's groups. */
const groupIn = (
  groups: Grouping,
  indicator: number,
  goal: number,
  organisation: number,
  scope: number,
): number => {
  const first = groups.first[indicator]!
  if (scope === FOR_ALL) return groups.goal[first] === -1 && groups.organisation[first] === -1 ? first : -1
  const byOrgan = scope !== 1
  if (byOrgan && organisation < 0) return -1
  return groupOf(groups, indicator, scope < 2 ? goal : -1, byOrgan ? organisation : -1)
}

/** The row that serves of each group of an indicator's target rows; −1 for none. */
interface Targets {
  /** Of the rows for P, its year or no period. */
  readonly present: Int32Array
  /** Of the rows for a later period. */
  readonly final: Int32Array
}

/** The rows that serve, of every group, for a question's period and date (MODEL: rule 1). O(targets). */
const targetsOf = once(({ graph, period }: Question): Targets => {
  const { groups, period: periods } = graph.columns.targets
  const size = groups.organisation.length
  const present = new Int32Array(size).fill(-1)
  const final = new Int32Array(size).fill(-1)
  for (let group = 0; group < size; group++) {
    let rank = 0
    for (let at = groups.start[group]!; at < groups.start[group + 1]!; at++) {
      const row = groups.row[at]!
      const exact = exactness(periods[row]!, period)
      if (exact > 0) {
        const best = present[group]!
        if (exact < rank || (exact === rank && !isPreferred(graph.columns, row, best, graph.day))) continue
        present[group] = row
        rank = exact
      } else if (isLater(periods[row]!, period)) {
        const best = final[group]!
        const further = best < 0 ? -1 : endOf(periods[row]!) - endOf(periods[best]!)
        if (further < 0 || (further === 0 && isPreferred(graph.columns, row, best, graph.day)))
          final[group] = row
      }
    }
  }
  return { present, final }
})

/**
 * The target row for P, its year or no period of an indicator at a goal for an owner (−1: none), the most exact one
 * (MODEL: rule 1); −1 where there is none.
 */
export const presentRow = (
  question: Question,
  indicator: number,
  goal: number,
  organisation: number,
): number => {
  const { groups } = question.graph.columns.targets
  if (groups.first[indicator] === groups.first[indicator + 1]) return -1
  const { present } = targetsOf(question)
  for (let scope = firstScope(groups, indicator); scope < SCOPES; scope++) {
    const group = groupIn(groups, indicator, goal, organisation, scope)
    if (group >= 0 && present[group]! >= 0) return present[group]!
  }
  return -1
}

/** The final target: of the rows for a later period the nearest, then the most exact (MODEL: rule 1); −1 for none. */
export const finalRow = (
  question: Question,
  indicator: number,
  goal: number,
  organisation: number,
): number => {
  const { groups, period } = question.graph.columns.targets
  if (groups.first[indicator] === groups.first[indicator + 1]) return -1
  const { final } = targetsOf(question)
  let best = -1
  for (let scope = firstScope(groups, indicator); scope < SCOPES; scope++) {
    const group = groupIn(groups, indicator, goal, organisation, scope)
    const row = group < 0 ? -1 : final[group]!
    // The nearest period first, then the most exact scope.
    if (row >= 0 && (best < 0 || endOf(period[row]!) < endOf(period[best]!))) best = row
  }
  return best
}

/** Whether an indicator has, at the goal and for the owner, a target for a period that ends before that of a row. */
export const hasEarlierTarget = (
  question: Question,
  indicator: number,
  goal: number,
  organisation: number,
  row: number,
): boolean => {
  const { groups, period } = question.graph.columns.targets
  const isEarlier = (each: number): boolean =>
    period[each] !== NO_PERIOD && endOf(period[each]!) < endOf(period[row]!)
  for (let scope = firstScope(groups, indicator); scope < SCOPES; scope++) {
    const group = groupIn(groups, indicator, goal, organisation, scope)
    if (group >= 0 && groups.row.subarray(groups.start[group], groups.start[group + 1]).some(isEarlier))
      return true
  }
  return false
}

/** Whether there is a target for an owner, a later one counting too, with or without baseline (MODEL: level 3). */
export const hasTarget = (
  question: Question,
  indicator: number,
  goal: number,
  organisation: number,
): boolean =>
  presentRow(question, indicator, goal, organisation) >= 0 ||
  finalRow(question, indicator, goal, organisation) >= 0

/** Whether `a` is better than `b` by the indicator's polarity, beyond the tolerance. */
export const isBetterValue = (polarity: number, a: number, b: number): boolean =>
  polarity === HIGHER ? a > b + TOLERANCE : a < b - TOLERANCE
