import { type Condition, CONDITION_CODES, POLARITY_CODES, yearsBefore } from '@rodtrad/core'
import { keptOutcomes, outcomeGroup, type Outcomes } from './outcome.ts'
import type { Question } from './question.ts'
import { type FoundTarget, isBetterValue, targetOf, TOLERANCE } from './target.ts'

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
  readonly target: FoundTarget | undefined
  /** The row of the outcome one year before, where a condition asks for it; −1 for none. */
  readonly previous: number
}

const RANGE = POLARITY_CODES.indexOf('range')
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
      if (Number.isNaN(previous) || (condition === 'maintain' && polarity === RANGE))
        return { rule: 'no_previous', attained: NaN }
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

const judge = (
  question: Question,
  indicator: number,
  x: number,
  target: FoundTarget,
  previous: number,
): Judged => {
  const { indicators, targets } = question.graph.columns
  const polarity = indicators.polarity[indicator]!
  const condition = targets.condition[target.row]!
  if (condition !== 0)
    return byCondition(CONDITION_CODES[condition - 1]!, x, target.value, previous, polarity)
  if (polarity === RANGE) return byRange(x, target.value, targets.valueMax[target.row]!)
  return byValue(
    polarity,
    indicators.ratio[indicator] === 1,
    x,
    target.value,
    indicators.baseline[indicator]!,
  )
}

const LOOKS_BACK = new Set(
  ['increase', 'decrease', 'maintain'].map((name) => CONDITION_CODES.indexOf(name as Condition)),
)

const previousRow = (
  question: Question,
  indicator: number,
  organisation: number,
  target: FoundTarget,
): number => {
  const { columns } = question.graph
  if (!LOOKS_BACK.has(columns.targets.condition[target.row]! - 1)) return -1
  const before = keptOutcomes(columns, yearsBefore(question.period, 1))
  const group = outcomeGroup(columns, before, indicator, organisation)
  return group < 0 ? -1 : before.row[group]!
}

const NO_TARGET: Judged = { rule: 'no_target', attained: NaN }
const NO_OUTCOME: Judged = { rule: 'no_outcome', attained: NaN }

const partOf = (
  question: Question,
  outcomes: Outcomes,
  indicator: number,
  goal: number,
  organisation: number,
  targetOwner: number,
): Part => {
  const { columns } = question.graph
  const { value } = columns.outcomes
  const group = outcomeGroup(columns, outcomes, indicator, organisation)
  const outcome = group < 0 ? -1 : outcomes.row[group]!
  const target = targetOf(question, indicator, goal, targetOwner)
  const known = target !== undefined && outcome >= 0
  const previous = known ? previousRow(question, indicator, organisation, target) : -1
  const { rule, attained } = known
    ? judge(question, indicator, value[outcome]!, target, previous < 0 ? NaN : value[previous]!)
    : target === undefined
      ? NO_TARGET
      : NO_OUTCOME
  const lagged = group >= 0 && outcomes.lagged[group] === 1
  return { indicator, organisation, rule, attained, outcome, lagged, target, previous }
}

/**
 * The parts of an indicator at a goal: one, or one for each owner where any owner has an outcome of its own
 * (MODEL: rules 1–3). None for polarity `none`.
 */
export const partsOfIndicator = (question: Question, indicator: number, goal: number): readonly Part[] => {
  const { columns } = question.graph
  if (columns.indicators.polarity[indicator] === NO_POLARITY) return []
  const { start, to } = columns.goals.owners
  const first = start[goal]!
  const last = start[goal + 1]!
  const outcomes = keptOutcomes(columns, question.period)
  let shared = false
  for (let at = first; at < last; at++)
    if (outcomeGroup(columns, outcomes, indicator, to[at]!) >= 0) shared = true
  if (!shared) return [partOf(question, outcomes, indicator, goal, -1, first < last ? to[first]! : -1)]
  const owners = Array.from(to.subarray(first, last))
  return owners.map((owner) => partOf(question, outcomes, indicator, goal, owner, owner))
}
