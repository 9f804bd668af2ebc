import {
  degreeOf,
  isYear,
  NO_PERIOD,
  type Period,
  type PeriodNumber,
  periodOf,
  POLARITY_CODES,
  type Trend,
  yearOf,
} from '@rodtrad/core'
import { isMeasurable } from './goal-parts.ts'
import { NO_POLARITY, ownersShare } from './indicator.ts'
import { indicatorTrend } from './indicator-trend.ts'
import { once } from './once.ts'
import { keptOutcomes, outcomeGroup } from './outcome.ts'
import type { Question } from './question.ts'
import { finalRow, hasEarlierTarget, isBetterValue, onTheWay, presentRow } from './target.ts'
import { isIllustrative, titleOf } from './titles.ts'

/** Whether an outcome is better than, at, or worse than what the straight line asks for by now. */
export type PaceStatus = 'ahead' | 'on_pace' | 'behind' | 'unknown'

/** Why it can't be told: what the straight line lacks, or the outcome. */
export type PaceReason =
  'range' | 'condition' | 'no_baseline' | 'before_baseline' | 'part_year' | 'no_outcome'

/** An indicator at a goal, on its way to a final target. Values in the indicator's unit. */
export interface PaceRow {
  readonly goal: string
  readonly goalTitle: string
  readonly indicator: string
  readonly indicatorTitle: string
  readonly unit: string | null
  /** Whose outcome: an owner of the goal, or null for the row without organisation. */
  readonly organisation: string | null
  readonly baseline: number | null
  readonly baselinePeriod: Period | null
  readonly target: number | null
  readonly targetPeriod: Period
  /**
   * The point on the straight line from the baseline to the target: for the question's year or, where the outcome lags,
   * for the outcome's, so that like is held against like.
   */
  readonly expected: number | null
  readonly outcome: number | null
  readonly outcomePeriod: Period | null
  /** How much better than expected the outcome is; negative where it is worse. */
  readonly ahead: number | null
  /** The share of the way from the baseline to the target that has been gone, 0–1. */
  readonly progress: number | null
  /** The share of the years from the baseline to the target that had gone by then, 0–1. */
  readonly expectedShare: number | null
  readonly status: PaceStatus
  readonly reason: PaceReason | null
  /** The change per year from the outcome to the target; 0 where it is reached, null in the target's own year. */
  readonly neededPerYear: number | null
  readonly trend: Trend | null
  /** The decision of the target. */
  readonly decision: string | null
  readonly illustrative: boolean
}

const RANGE = POLARITY_CODES.indexOf('range')

/** An indicator at a goal with its final target's row, for whose outcome and whose target. */
interface Case {
  readonly goal: number
  readonly indicator: number
  /** −1 for the outcome without organisation. */
  readonly organisation: number
  readonly target: number
}

/** The row of the final target: a later period's, or that of the period itself where it is the last of several. */
const finalTarget = (question: Question, indicator: number, goal: number, owner: number): number => {
  const later = finalRow(question, indicator, goal, owner)
  if (later >= 0) return later
  const own = presentRow(question, indicator, goal, owner)
  if (own < 0 || question.graph.columns.targets.period[own] === NO_PERIOD) return -1
  return hasEarlierTarget(question, indicator, goal, owner, own) ? own : -1
}

const casesOf = (question: Question): readonly Case[] => {
  const { columns, indicators } = question.graph
  const { owners } = columns.goals
  const outcomes = keptOutcomes(columns, question.period)
  const cases: Case[] = []
  const add = (goal: number, indicator: number, organisation: number, owner: number): void => {
    const target = finalTarget(question, indicator, goal, owner)
    if (target >= 0) cases.push({ goal, indicator, organisation, target })
  }
  for (let goal = 0; goal < columns.count.goals; goal++) {
    if (!isMeasurable(question, goal)) continue
    const first = owners.start[goal]!
    for (let at = indicators.start[goal]!; at < indicators.start[goal + 1]!; at++) {
      const indicator = indicators.to[at]!
      if (columns.indicators.polarity[indicator] === NO_POLARITY) continue
      if (ownersShare(question, outcomes, indicator, goal))
        for (let own = first; own < owners.start[goal + 1]!; own++)
          add(goal, indicator, owners.to[own]!, owners.to[own]!)
      else add(goal, indicator, -1, degreeOf(owners, goal) > 0 ? owners.to[first]! : -1)
    }
  }
  return cases
}

const orNull = (value: number): number | null => (Number.isNaN(value) ? null : value)

/** Why there is no straight line to the target for a period; null where there is one (MODEL: rule 1). */
const lineLacks = (
  { graph }: Question,
  { indicator, target }: Case,
  period: PeriodNumber,
): PaceReason | null => {
  const { indicators, targets } = graph.columns
  const from = indicators.baselinePeriod[indicator]!
  if (indicators.polarity[indicator] === RANGE) return 'range'
  if (targets.condition[target] !== 0) return 'condition'
  if (Number.isNaN(indicators.baseline[indicator]) || from === NO_PERIOD) return 'no_baseline'
  return yearOf(period) <= yearOf(from) ? 'before_baseline' : null
}

/** What the outcome comes to against the straight line. NaN where unknown. */
const figuresOf = (
  { graph, period }: Question,
  { indicator, target }: Case,
  expected: number,
  x: number,
): Pick<PaceRow, 'ahead' | 'progress' | 'neededPerYear' | 'status'> => {
  const { indicators, targets } = graph.columns
  const polarity = indicators.polarity[indicator]!
  const baseline = indicators.baseline[indicator]!
  const goal = targets.value[target]!
  const years = yearOf(targets.period[target]!) - yearOf(period)
  const better = POLARITY_CODES[polarity] === 'higher' ? 1 : -1
  return {
    ahead: (x - expected) * better,
    progress: isBetterValue(polarity, goal, baseline)
      ? Math.min(1, Math.max(0, (x - baseline) / (goal - baseline)))
      : null,
    neededPerYear: years === 0 ? null : isBetterValue(polarity, goal, x) ? (goal - x) / years : 0,
    status: isBetterValue(polarity, x, expected)
      ? 'ahead'
      : isBetterValue(polarity, expected, x)
        ? 'behind'
        : 'on_pace',
  }
}

const UNKNOWN = { ahead: null, progress: null, neededPerYear: null, status: 'unknown' } as const

const rowOf = (question: Question, each: Case): PaceRow => {
  const { columns } = question.graph
  const { ids, first, indicators, targets, outcomes, model } = columns
  const { goal, indicator, organisation, target } = each
  const kept = keptOutcomes(columns, question.period)
  const group = outcomeGroup(columns, kept, indicator, organisation)
  const outcome = group < 0 ? -1 : kept.row[group]!
  const now = outcome >= 0 && kept.lagged[group] === 1 ? outcomes.period[outcome]! : question.period
  const lacks = lineLacks(question, each, now)
  const partYear = indicators.accumulates[indicator] === 1 && !isYear(question.period)
  const reason = lacks ?? (partYear ? 'part_year' : outcome < 0 ? 'no_outcome' : null)
  const expected = lacks === null ? onTheWay(question.graph, now, indicator, target) : NaN
  const from = indicators.baselinePeriod[indicator]!
  const to = targets.period[target]!
  return {
    goal: ids[first.goals + goal]!,
    goalTitle: titleOf(columns, first.goals + goal),
    indicator: ids[first.indicators + indicator]!,
    indicatorTitle: titleOf(columns, first.indicators + indicator),
    unit: model?.indicators[indicator]?.unit ?? null,
    organisation: organisation < 0 ? null : ids[first.organisations + organisation]!,
    baseline: orNull(indicators.baseline[indicator]!),
    baselinePeriod: from === NO_PERIOD ? null : periodOf(from),
    target: orNull(targets.value[target]!),
    targetPeriod: periodOf(to),
    expected: orNull(expected),
    outcome: outcome < 0 ? null : outcomes.value[outcome]!,
    outcomePeriod: outcome < 0 ? null : periodOf(outcomes.period[outcome]!),
    expectedShare: lacks === null ? (yearOf(now) - yearOf(from)) / (yearOf(to) - yearOf(from)) : null,
    ...(reason === null ? figuresOf(question, each, expected, outcomes.value[outcome]!) : UNKNOWN),
    reason,
    trend: indicatorTrend(question, indicator, organisation),
    decision: model?.targets[target]?.decision ?? null,
    illustrative:
      isIllustrative(columns, first.goals + goal) ||
      isIllustrative(columns, first.indicators + indicator) ||
      model?.targets[target]?.illustrative === true ||
      model?.outcomes[outcome]?.illustrative === true,
  }
}

/**
 * Whether what is measured keeps pace with its final target: for every indicator of a measurable goal, and each owner
 * with an outcome of its own, what the straight line by years from the baseline asks for by now (MODEL: rule 1)
 * against the outcome (rule 2); a lagged outcome, against what was asked for then. A final target is that of a later period, the nearest; without one, the period's own
 * where the indicator had a target for an earlier period, too. What the line or the outcome lacks makes it unknown.
 * O(links + their rows).
 *
 * @example
 * pace(question).filter((row) => row.status === 'behind').map((row) => row.neededPerYear)
 */
export const pace = once((question: Question): readonly PaceRow[] =>
  casesOf(question).map((each) => rowOf(question, each)),
)
