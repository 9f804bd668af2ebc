import {
  CONDITION_CODES,
  type Condition,
  neighboursOf,
  type Period,
  periodOf,
  yearsBefore,
} from '@rodtrad/core'
import { measurePart, NO_POLARITY, partsOfIndicator } from './indicator.ts'
import { orNull } from './or-null.ts'
import { keptOutcomes, outcomeGroup } from './outcome.ts'
import type { Question } from './question.ts'
import { targetRow, targetValue } from './target-value.ts'

/** An indicator's figures for the year, in its own unit; null for what is not known. */
export interface MallFigure {
  readonly indicator: string
  readonly title: string
  readonly unit: string | null
  /** The goal that it measures. */
  readonly goal: string
  /** Whose outcome; null for the one without organisation. */
  readonly organisation: string | null
  /** The target for the year: on the way to the final one where it is a final target. */
  readonly target: number | null
  readonly targetMax: number | null
  readonly condition: Condition | null
  readonly outcome: number | null
  readonly outcomePeriod: Period | null
  /** The outcome one year before, by the same rule (MODEL: rule 2). */
  readonly before: number | null
  /** 0–1, by the rules of attainment; null where unknown. */
  readonly attained: number | null
  readonly illustrative: boolean
}

/** Where a figure comes from: rows, −1 for none. */
interface Source {
  readonly indicator: number
  readonly goal: number
  readonly organisation: number
  readonly outcome: number
  readonly target: number
  readonly attained: number
}

/** The outcome's row of an indicator for an organ (−1: without organisation) and a period; −1 for none. */
const outcomeRow = ({ graph }: Question, period: number, indicator: number, organisation: number): number => {
  const outcomes = keptOutcomes(graph.columns, period)
  const group = outcomeGroup(graph.columns, outcomes, indicator, organisation)
  return group < 0 ? -1 : outcomes.row[group]!
}

const figureOf = (question: Question, source: Source): MallFigure => {
  const { columns } = question.graph
  const { ids, first, outcomes, targets, model } = columns
  const { indicator, goal, organisation, outcome, target, attained } = source
  const before = outcomeRow(question, yearsBefore(question.period, 1), indicator, organisation)
  const id = ids[first.indicators + indicator]!
  const row = model?.indicators[indicator]
  return {
    indicator: id,
    title: row?.title ?? id,
    unit: row?.unit ?? null,
    goal: ids[first.goals + goal]!,
    organisation: organisation < 0 ? null : ids[first.organisations + organisation]!,
    target: target < 0 ? null : orNull(targetValue(question, indicator, target)),
    targetMax: target < 0 ? null : orNull(targets.valueMax[target]!),
    condition: target < 0 ? null : (CONDITION_CODES[targets.condition[target]! - 1] ?? null),
    outcome: outcome < 0 ? null : outcomes.value[outcome]!,
    outcomePeriod: outcome < 0 ? null : periodOf(outcomes.period[outcome]!),
    before: before < 0 ? null : outcomes.value[before]!,
    attained: orNull(attained),
    illustrative: [row, model?.outcomes[outcome], model?.targets[target], model?.outcomes[before]].some(
      (each) => each?.illustrative === true,
    ),
  }
}

/** The indicators of a goal, each as its owners' parts (MODEL: rules 1–3), also where the goal gives a direction. */
export const figuresAt = (question: Question, goal: number): readonly MallFigure[] =>
  [...new Set(neighboursOf(question.graph.indicators, goal))].flatMap((indicator) =>
    partsOfIndicator(question, indicator, goal).map((part) => figureOf(question, { ...part, goal })),
  )

/**
 * The indicators of a riktningsmål that an organ has a target or an outcome of its own for: the common ones, that each
 * organ follows for itself (MODEL: level 2).
 */
export const commonFigures = (question: Question, goal: number, organ: number): readonly MallFigure[] => {
  const { indicators, columns } = question.graph
  return [...new Set(neighboursOf(indicators, goal))].flatMap((indicator): readonly MallFigure[] => {
    if (columns.indicators.polarity[indicator] === NO_POLARITY) return []
    const outcome = outcomeRow(question, question.period, indicator, organ)
    const target = targetRow(question, indicator, goal, organ)
    if (outcome < 0 && (target < 0 || columns.targets.organisation[target] !== organ)) return []
    let attained = NaN
    const outcomes = keptOutcomes(columns, question.period)
    measurePart(question, outcomes, indicator, goal, organ, organ, (known) => (attained = known))
    return [figureOf(question, { indicator, goal, organisation: organ, outcome, target, attained })]
  })
}
