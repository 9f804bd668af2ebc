import { degreeOf, isYear, NO_PERIOD, type Period, periodOf, POLARITY_CODES, type Trend } from '@rodtrad/core'
import { isMeasurable } from './goal-parts.ts'
import { measurePart, NO_POLARITY, ownersShare } from './indicator.ts'
import { indicatorTrend } from './indicator-trend.ts'
import { once } from './once.ts'
import { orNull } from './or-null.ts'
import { keptOutcomes, outcomeGroup } from './outcome.ts'
import { type Line, type LineLack, lineTo } from './pace-line.ts'
import type { Question } from './question.ts'
import { finalRow, hasEarlierTarget, isBetterValue, presentRow, TOLERANCE } from './target.ts'
import { isIllustrative, titleOf } from './titles.ts'

/** Whether an outcome is better than, at, or worse than what the straight line asks for by now: no word of a target met. */
export type PaceStatus = 'ahead' | 'on_pace' | 'behind' | 'unknown'

/** Why it can't be told: what the straight line lacks, or the outcome. */
export type PaceReason = LineLack | 'part_year' | 'no_outcome'

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
   * The point on the straight line from the baseline to the target, by the months gone: for the question's period or,
   * where the outcome lags, for the outcome's, so that like is held against like.
   */
  readonly expected: number | null
  readonly outcome: number | null
  readonly outcomePeriod: Period | null
  /** How much better than expected the outcome is; negative where it is worse. */
  readonly ahead: number | null
  /** The share of the way from the baseline to the target that has been gone, 0–1. */
  readonly progress: number | null
  /** The share of the months from the baseline to the target that had gone by then, 0–1. */
  readonly expectedShare: number | null
  readonly status: PaceStatus
  readonly reason: PaceReason | null
  /** The change per year from the outcome, of its own year, to the target; 0 where it is reached, null in the target's year. */
  readonly neededPerYear: number | null
  readonly trend: Trend | null
  /** The value of the period's own decided target; null where it has none, or one without a value. */
  readonly interimTarget: number | null
  /** Whether that target is met by the outcome, as the figure says it (MODEL: rule 3); null where there is none, or unknown. */
  readonly interimMet: boolean | null
  /** The decision of the target. */
  readonly decision: string | null
  readonly illustrative: boolean
}

/** An indicator at a goal with its final target's row, for whose outcome and whose target. */
interface Case {
  readonly goal: number
  readonly indicator: number
  /** −1 for the outcome without organisation. */
  readonly organisation: number
  /** Whose target; −1 for none's in particular. */
  readonly owner: number
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
    if (target >= 0) cases.push({ goal, indicator, organisation, owner, target })
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

/** The period's own target and whether it is met: what the line says nothing of. Row −1 where there is none. */
const interimOf = (
  question: Question,
  { goal, indicator, organisation, owner }: Case,
): Pick<PaceRow, 'interimTarget' | 'interimMet'> & { readonly row: number } => {
  const { targets } = question.graph.columns
  const row = presentRow(question, indicator, goal, owner)
  if (row < 0 || targets.period[row] !== question.period)
    return { row: -1, interimTarget: null, interimMet: null }
  let attained = NaN
  const outcomes = keptOutcomes(question.graph.columns, question.period)
  measurePart(question, outcomes, indicator, goal, organisation, owner, (known) => {
    attained = known
  })
  return {
    row,
    interimTarget: orNull(targets.value[row]!),
    interimMet: Number.isNaN(attained) ? null : attained >= 1 - TOLERANCE,
  }
}

/** What the outcome comes to against the straight line. NaN where unknown. */
const figuresOf = (
  { graph }: Question,
  { indicator, target }: Case,
  { expected, yearsLeft }: Line,
  x: number,
): Pick<PaceRow, 'ahead' | 'progress' | 'neededPerYear' | 'status'> => {
  const { indicators, targets } = graph.columns
  const polarity = indicators.polarity[indicator]!
  const baseline = indicators.baseline[indicator]!
  const goal = targets.value[target]!
  const better = POLARITY_CODES[polarity] === 'higher' ? 1 : -1
  return {
    ahead: (x - expected) * better,
    progress: isBetterValue(polarity, goal, baseline)
      ? Math.min(1, Math.max(0, (x - baseline) / (goal - baseline)))
      : null,
    neededPerYear: yearsLeft === 0 ? null : isBetterValue(polarity, goal, x) ? (goal - x) / yearsLeft : 0,
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
  const lagged = outcome >= 0 && kept.lagged[group] === 1
  const line = lineTo(question, indicator, target, lagged ? outcomes.period[outcome]! : question.period)
  const lacks = typeof line === 'string' ? line : null
  const partYear = indicators.accumulates[indicator] === 1 && !isYear(question.period)
  const reason = lacks ?? (partYear ? 'part_year' : outcome < 0 ? 'no_outcome' : null)
  const { row: interim, ...own } = interimOf(question, each)
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
    expected: typeof line === 'string' ? null : orNull(line.expected),
    outcome: outcome < 0 ? null : outcomes.value[outcome]!,
    outcomePeriod: outcome < 0 ? null : periodOf(outcomes.period[outcome]!),
    expectedShare: typeof line === 'string' ? null : line.share,
    ...(reason === null && typeof line !== 'string'
      ? figuresOf(question, each, line, outcomes.value[outcome]!)
      : UNKNOWN),
    reason,
    trend: indicatorTrend(question, indicator, organisation),
    ...own,
    decision: model?.targets[target]?.decision ?? null,
    illustrative:
      isIllustrative(columns, first.goals + goal) ||
      isIllustrative(columns, first.indicators + indicator) ||
      [target, interim].some((row) => model?.targets[row]?.illustrative === true) ||
      model?.outcomes[outcome]?.illustrative === true,
  }
}

/**
 * Whether what is measured keeps pace with its final target: for every indicator of a measurable goal, and each owner
 * with an outcome of its own, what the straight line from the baseline asks for by now (MODEL: rule 1; within a year by
 * the months gone) against the outcome (rule 2); a lagged outcome, against what was asked for then. A final target is
 * that of a later period, the nearest; without one, the period's own where the indicator had a target for an earlier
 * period, too. What the line or the outcome lacks makes it unknown. To be behind the line is not to have missed a
 * target: the period's own stands beside. O(links + their rows).
 *
 * @example
 * pace(question).filter((row) => row.status === 'behind').map((row) => row.neededPerYear)
 */
export const pace = once((question: Question): readonly PaceRow[] =>
  casesOf(question).map((each) => rowOf(question, each)),
)
