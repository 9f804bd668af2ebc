import { CONDITION_CODES, neighboursOf, POLARITY_CODES, yearsBefore } from '@rodtrad/core'
import { keptOutcomes, outcomeGroup, type Outcomes } from './outcome.ts'
import type { Question } from './question.ts'
import { isBetterValue, TOLERANCE } from './target.ts'
import { targetRow, targetValue } from './target-value.ts'

/** Which rule gave the figure of an indicator (MODEL: rule 3). */
export type Rule =
  | 'at_least'
  | 'at_most'
  | 'yes'
  | 'increase'
  | 'decrease'
  | 'maintain'
  | 'range'
  | 'progress'
  | 'ratio'
  | 'threshold'
  | 'no_target'
  | 'no_outcome'
  | 'no_previous'
  | 'range_maintained'
  | 'range_upside_down'

/** One part of a goal's figure: an indicator, for one owner where the owners have outcomes of their own. */
export interface Part {
  readonly indicator: number
  /** The owner whose part it is; −1 where the rows without organisation serve. */
  readonly organisation: number
  readonly rule: Rule
  /** 0–1; NaN where unknown. */
  readonly attained: number
  /** The outcome's row; −1 for none. */
  readonly outcome: number
  readonly lagged: boolean
  /** The target's row; −1 for none that serves. */
  readonly target: number
  /** The row of the outcome one year before, where a condition asks for it; −1 for none. */
  readonly previous: number
}

const RANGE = POLARITY_CODES.indexOf('range')
/** The place of polarity `none` in its list: such an indicator never counts. */
export const NO_POLARITY = POLARITY_CODES.indexOf('none')
const HIGHER = POLARITY_CODES.indexOf('higher')

const clamp = (value: number): number => Math.min(1, Math.max(0, value))
const holds = (condition: boolean): number => (condition ? 1 : 0)

interface Judged {
  readonly rule: Rule
  readonly attained: number
}

/** The figure by a condition on the value itself or against the outcome a year before (`previous`, NaN for none). */
const byCondition = (
  condition: string,
  x: number,
  target: number,
  previous: number,
  polarity: number,
): Judged => {
  switch (condition) {
    case 'at_least':
      return Number.isNaN(target)
        ? { rule: 'no_target', attained: NaN }
        : { rule: 'at_least', attained: holds(x >= target - TOLERANCE) }
    case 'at_most':
      return Number.isNaN(target)
        ? { rule: 'no_target', attained: NaN }
        : { rule: 'at_most', attained: holds(x <= target + TOLERANCE) }
    case 'yes':
      return { rule: 'yes', attained: holds(x >= 1 - TOLERANCE) }
    default: {
      if (condition === 'maintain' && polarity === RANGE) return { rule: 'range_maintained', attained: NaN }
      if (Number.isNaN(previous)) return { rule: 'no_previous', attained: NaN }
      if (condition === 'increase') return { rule: 'increase', attained: holds(x > previous + TOLERANCE) }
      if (condition === 'decrease') return { rule: 'decrease', attained: holds(x < previous - TOLERANCE) }
      return { rule: 'maintain', attained: holds(!isBetterValue(polarity, previous, x)) }
    }
  }
}

const byRange = (x: number, low: number, high: number): Judged => {
  if (!Number.isNaN(high) && high < low - TOLERANCE) return { rule: 'range_upside_down', attained: NaN }
  return {
    rule: 'range',
    attained: holds(x >= low - TOLERANCE && (Number.isNaN(high) || x <= high + TOLERANCE)),
  }
}

/** The figure by progress from the baseline, as a ratio, or by the threshold: the first that applies. */
const byValue = (polarity: number, ratio: boolean, x: number, target: number, baseline: number): Judged => {
  const threshold: Judged = { rule: 'threshold', attained: holds(!isBetterValue(polarity, target, x)) }
  if (!Number.isNaN(baseline))
    return isBetterValue(polarity, target, baseline)
      ? { rule: 'progress', attained: clamp((x - baseline) / (target - baseline)) }
      : threshold
  if (!ratio) return threshold
  if (polarity === HIGHER)
    return target > TOLERANCE && x >= -TOLERANCE ? { rule: 'ratio', attained: clamp(x / target) } : threshold
  if (Math.abs(x) <= TOLERANCE) return { rule: 'ratio', attained: 1 }
  return target >= -TOLERANCE && x > TOLERANCE ? { rule: 'ratio', attained: clamp(target / x) } : threshold
}

const LOOKS_BACK = new Set(
  (['increase', 'decrease', 'maintain'] as const).map((name) => CONDITION_CODES.indexOf(name) + 1),
)

/** The row of the outcome one year before, where the target asks for it; else −1. */
const previousRow = (question: Question, indicator: number, organisation: number, target: number): number => {
  const { columns } = question.graph
  if (!LOOKS_BACK.has(columns.targets.condition[target]!)) return -1
  const before = keptOutcomes(columns, yearsBefore(question.period, 1))
  const group = outcomeGroup(columns, before, indicator, organisation)
  return group < 0 ? -1 : before.row[group]!
}

const NO_TARGET: Judged = { rule: 'no_target', attained: NaN }
const NO_OUTCOME: Judged = { rule: 'no_outcome', attained: NaN }

/** The figure of an indicator by an outcome's row and a target's row (−1 for none), and by the outcome a year before. */
const judge = (
  question: Question,
  indicator: number,
  outcome: number,
  target: number,
  previous: number,
): Judged => {
  if (target < 0) return NO_TARGET
  if (outcome < 0) return NO_OUTCOME
  const { indicators, targets, outcomes } = question.graph.columns
  const x = outcomes.value[outcome]!
  const value = targetValue(question, indicator, target)
  const polarity = indicators.polarity[indicator]!
  const condition = targets.condition[target]!
  if (condition !== 0) {
    const before = previous < 0 ? NaN : outcomes.value[previous]!
    return byCondition(CONDITION_CODES[condition - 1]!, x, value, before, polarity)
  }
  if (polarity === RANGE) return byRange(x, value, targets.valueMax[target]!)
  return byValue(polarity, indicators.ratio[indicator] === 1, x, value, indicators.baseline[indicator]!)
}

/** Whose outcomes serve: each owner's own where any owner has one, else those without organisation (MODEL: rule 2). */
export const ownersShare = (
  question: Question,
  outcomes: Outcomes,
  indicator: number,
  goal: number,
): boolean => {
  const { columns } = question.graph
  const { start, to } = columns.goals.owners
  for (let at = start[goal]!; at < start[goal + 1]!; at++)
    if (outcomeGroup(columns, outcomes, indicator, to[at]!) >= 0) return true
  return false
}

/** The figure of one part alone, as `visit(attained, target row)`: what {@link partsOfIndicator} tells in full. */
export const measurePart = (
  question: Question,
  outcomes: Outcomes,
  indicator: number,
  goal: number,
  organisation: number,
  targetOwner: number,
  visit: (attained: number, target: number) => void,
): void => {
  const group = outcomeGroup(question.graph.columns, outcomes, indicator, organisation)
  const outcome = group < 0 ? -1 : outcomes.row[group]!
  const target = outcome < 0 ? -1 : targetRow(question, indicator, goal, targetOwner)
  const previous = target < 0 ? -1 : previousRow(question, indicator, organisation, target)
  visit(judge(question, indicator, outcome, target, previous).attained, target)
}

const partOf = (
  question: Question,
  outcomes: Outcomes,
  indicator: number,
  goal: number,
  organisation: number,
  targetOwner: number,
): Part => {
  const group = outcomeGroup(question.graph.columns, outcomes, indicator, organisation)
  const outcome = group < 0 ? -1 : outcomes.row[group]!
  const target = targetRow(question, indicator, goal, targetOwner)
  const previous = target < 0 || outcome < 0 ? -1 : previousRow(question, indicator, organisation, target)
  const lagged = group >= 0 && outcomes.lagged[group] === 1
  return {
    indicator,
    organisation,
    outcome,
    lagged,
    target,
    previous,
    ...judge(question, indicator, outcome, target, previous),
  }
}

/**
 * The parts of an indicator at a goal: one, or one for each owner where any owner has an outcome of its own
 * (MODEL: rules 1–3). None for polarity `none`.
 */
export const partsOfIndicator = (question: Question, indicator: number, goal: number): readonly Part[] => {
  const { columns } = question.graph
  if (columns.indicators.polarity[indicator] === NO_POLARITY) return []
  const outcomes = keptOutcomes(columns, question.period)
  const owners = Array.from(neighboursOf(columns.goals.owners, goal))
  return ownersShare(question, outcomes, indicator, goal)
    ? owners.map((owner) => partOf(question, outcomes, indicator, goal, owner, owner))
    : [partOf(question, outcomes, indicator, goal, -1, owners[0] ?? -1)]
}
