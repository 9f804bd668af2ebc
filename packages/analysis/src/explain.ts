import {
  CONDITION_CODES,
  type Condition,
  type Day,
  NO_PERIOD,
  type Period,
  periodOf,
  type Trend,
} from '@rodtrad/core'
import { shownValue } from './attainment.ts'
import { figuresOf } from './figures.ts'
import { isMeasurable } from './goal-parts.ts'
import { type Part, partsOfIndicator, type Rule } from './indicator.ts'
import { indicatorTrend } from './indicator-trend.ts'
import { orNull } from './or-null.ts'
import type { Question } from './question.ts'
import { type Stated, statusOf } from './status.ts'
import { finalYearOf, targetValue } from './target-value.ts'

/** What an indicator's part was made of, down to the decision. Values in the indicator's unit; null for none. */
export interface ExplainedIndicator {
  readonly id: string
  readonly rule: Rule
  readonly outcome: number | null
  readonly outcomePeriod: Period | null
  /** The source that the outcome's row names. */
  readonly source: string | null
  /** The target for the period: on the way to the final one where it is a final target. */
  readonly target: number | null
  readonly targetMax: number | null
  readonly targetPeriod: Period | null
  readonly condition: Condition | null
  /** The row's own value, and the year that it is for, where it is a final target. */
  readonly final: { readonly value: number; readonly year: number } | null
  readonly baseline: number | null
  readonly baselinePeriod: Period | null
  /** The outcome one year before, where a condition asks for it. */
  readonly previous: number | null
  readonly previousPeriod: Period | null
  /** Whose outcome: the owner's id, or null for the row without organisation. */
  readonly organisation: string | null
  readonly lagged: boolean
  /** Of the outcomes of that owner, over three periods in a row (MODEL: rule 6). */
  readonly trend: Trend | null
  /** The decision of the target. */
  readonly decision: string | null
}

/** A step of the derivation: a goal with its children, or an indicator. */
export interface Explained {
  readonly id: string
  /** 0–1, as carried upward; null where unknown. */
  readonly value: number | null
  /** Whether the answer of `attainment` withholds the value. */
  readonly withheld: boolean
  readonly low: number | null
  readonly high: number | null
  readonly evidence: number
  /** The weight with which it enters its parent; 1 at the root. */
  readonly weight: number
  readonly children: readonly Explained[]
  readonly indicator: ExplainedIndicator | null
  /**
   * Why the children are left out: the goal stands on a loop (`loop`); or it has been opened before in a tree too
   * large, or lies deeper than the tree goes (`repeated`). Null where all children there are stand in the tree.
   */
  readonly closed: 'loop' | 'repeated' | null
}

/** How many steps a tree opens before a goal that comes again is closed, and how deep it goes. */
export const MOST_STEPS = 20_000
export const MOST_DEPTH = 500

const explainIndicator = (question: Question, part: Part): ExplainedIndicator => {
  const { columns } = question.graph
  const { outcomes, targets, indicators, ids, first, model } = columns
  const { indicator, outcome, target, previous } = part
  const valueAt = (row: number): number | null => (row < 0 ? null : outcomes.value[row]!)
  const periodAt = (periods: Int32Array, row: number): Period | null => {
    const period = row < 0 ? NO_PERIOD : periods[row]!
    return period === NO_PERIOD ? null : periodOf(period)
  }
  const finalYear = target < 0 ? 0 : finalYearOf(question, target)
  return {
    id: ids[first.indicators + indicator]!,
    rule: part.rule,
    outcome: valueAt(outcome),
    outcomePeriod: periodAt(outcomes.period, outcome),
    source: model?.outcomes[outcome]?.source ?? null,
    target: target < 0 ? null : orNull(targetValue(question, indicator, target)),
    targetMax: target < 0 ? null : orNull(targets.valueMax[target]!),
    targetPeriod: periodAt(targets.period, target),
    condition: target < 0 ? null : (CONDITION_CODES[targets.condition[target]! - 1] ?? null),
    final: finalYear > 0 ? { value: targets.value[target]!, year: finalYear } : null,
    baseline: orNull(indicators.baseline[indicator]!),
    baselinePeriod: periodAt(indicators.baselinePeriod, indicator),
    previous: valueAt(previous),
    previousPeriod: periodAt(outcomes.period, previous),
    organisation: part.organisation < 0 ? null : ids[first.organisations + part.organisation]!,
    lagged: part.lagged,
    trend: indicatorTrend(question, indicator, part.organisation),
    decision: model?.targets[target]?.decision ?? null,
  }
}

const leafOf = (question: Question, part: Part, weight: number): Explained => {
  const unknown = Number.isNaN(part.attained)
  return {
    id: question.graph.columns.ids[question.graph.columns.first.indicators + part.indicator]!,
    value: orNull(part.attained),
    withheld: unknown,
    low: unknown ? 0 : part.attained,
    high: unknown ? 1 : part.attained,
    evidence: unknown ? 0 : 1,
    weight,
    children: [],
    indicator: explainIndicator(question, part),
    closed: null,
  }
}

/**
 * The derivation of a goal's figure as a tree, down to outcomes, targets and decisions: by `weighted-mean` each
 * goal's low, high and evidence are its children's, weighted. A directional goal has no children: it has no figure.
 * A goal that comes again in a tree of more than {@link MOST_STEPS} steps is closed, so that the tree stays finite
 * in time; so is one as deep as `depths`. The weights of the parts that the owners share are the link's, divided by
 * the owners. O(links below, each as often as its goal is opened).
 *
 * @param goal the goal's place in the table
 * @param depths how many steps down to open, at most {@link MOST_DEPTH}
 */
export const explain = (question: Question, goal: number, depths: number = MOST_DEPTH): Explained => {
  const { graph } = question
  const { columns, down, indicators, components } = graph
  const figures = figuresOf(question)
  const opened = new Set<number>()
  let steps = 0

  const childrenOf = (of: number, depth: number): readonly Explained[] => {
    const children: Explained[] = []
    for (let at = indicators.start[of]!; at < indicators.start[of + 1]!; at++) {
      const parts = partsOfIndicator(question, indicators.to[at]!, of)
      parts.forEach((part) => children.push(leafOf(question, part, indicators.weight[at]! / parts.length)))
    }
    for (let at = down.start[of]!; at < down.start[of + 1]!; at++)
      if (isMeasurable(question, down.to[at]!))
        children.push(goalOf(down.to[at]!, down.weight[at]!, depth + 1))
    steps += children.length
    return children
  }

  const goalOf = (of: number, weight: number, depth: number): Explained => {
    const measurable = isMeasurable(question, of)
    const onLoop = components.onLoop[of] === 1
    const repeated = depth >= depths || (steps > MOST_STEPS && opened.has(of))
    opened.add(of)
    const carried = orNull(figures.value[of]!)
    return {
      id: columns.ids[columns.first.goals + of]!,
      value: carried,
      withheld: carried === null || Number.isNaN(shownValue(question, figures, of)),
      low: orNull(figures.low[of]!),
      high: orNull(figures.high[of]!),
      evidence: figures.evidence[of]!,
      weight,
      children: measurable && !onLoop && !repeated ? childrenOf(of, depth) : [],
      indicator: null,
      closed: onLoop ? 'loop' : repeated ? 'repeated' : null,
    }
  }
  return goalOf(goal, 1, 0)
}

/** The derivation with the question and the status that it led to (FORMAT: `explain`). */
export interface Explanation extends Explained, Stated {
  readonly asOf: Day
  readonly period: Period
}

/** {@link explain}, as the command line answers it. */
export const explanation = (question: Question, goal: number): Explanation => ({
  ...explain(question, goal),
  asOf: question.graph.asOf,
  period: periodOf(question.period),
  ...statusOf(question, goal),
})
