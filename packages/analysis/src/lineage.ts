import { type Day, dayOf, EARLIEST, GOAL_KIND_CODES, type GoalKind, LATEST, tableOfNode } from '@rodtrad/core'
import { lastFigureOf, type YearFigure } from './lineage-figures.ts'
import { lineagePairs } from './lineage-pairs.ts'
import { lineageOutcomes } from './lineage-series.ts'
import { type Fate, type LineageStep, lineageSteps } from './lineage-steps.ts'
import { type MandatePeriod, mandatePeriods } from './mandate-periods.ts'
import { once } from './once.ts'
import type { Question } from './question.ts'
import { isIllustrative, titleOf } from './titles.ts'

/** One step of a history: what was, and what came of it. */
export interface LineageRow {
  readonly table: 'goals' | 'indicators' | 'missions' | 'factors'
  /** The kind of the goal; null for the other tables. */
  readonly kind: GoalKind | null
  readonly fate: Fate
  /** Null for what is new. */
  readonly old: string | null
  readonly oldTitle: string | null
  /** The old one's last day. */
  readonly oldTo: Day | null
  /** The mandate period in which the old one ended; of what goes on, in which it began: `2023-01-01/2026-12-31`. */
  readonly oldMandate: string | null
  /** Null for what was dropped; the same as `old` for what goes on past the end of a mandate period. */
  readonly new: string | null
  readonly newTitle: string | null
  readonly newFrom: Day | null
  /** The mandate period in which the new one began; of what goes on, the latest that it has reached. */
  readonly newMandate: string | null
  /**
   * The last known figure of the old one up to the period, and its year: of a goal 0–1, of an indicator in its unit. Of
   * what goes on, the last before it went on.
   */
  readonly oldValue: number | null
  readonly oldYear: number | null
  /** The same of the new one; of what goes on, the last since. */
  readonly newValue: number | null
  readonly newYear: number | null
  readonly illustrative: boolean
}

/** The last whole year of a mandate period. */
const lastYearOf = ({ to }: MandatePeriod): number => Math.floor(to / 10_000) - (to % 10_000 < 1231 ? 1 : 0)

/** The last known figures of both ends of a step; of what goes on, the last before it went on, and since. */
type FiguresOf = (step: LineageStep) => readonly (YearFigure | undefined)[]

const figuresFor = (question: Question): FiguresOf => {
  const { columns } = question.graph
  const { ids, first, count } = columns
  const outcomes = new Map(lineageOutcomes(question).map((row) => [row.indicator, row]))
  const figureOf = (node: number | undefined, until?: number): YearFigure | undefined => {
    if (node === undefined) return undefined
    const goal = node - first.goals
    if (goal >= 0 && goal < count.goals) return lastFigureOf(question, goal, until)
    const outcome = outcomes.get(ids[node]!)
    return (
      outcome && { value: outcome.value, year: outcome.year, illustrative: isIllustrative(columns, node) }
    )
  }
  return ({ old, new: now, oldPeriod }) => {
    if (old !== now) return [figureOf(old), figureOf(now)]
    const before = mandatePeriods(question)[oldPeriod]
    const until = before ? lastYearOf(before) : Number.NEGATIVE_INFINITY
    const last = figureOf(now)
    return [figureOf(old, until), last && last.year > until ? last : undefined]
  }
}

const tableOf = ({ graph }: Question, node: number): LineageRow['table'] =>
  tableOfNode(graph.columns, node).table as LineageRow['table']

/**
 * What has become of goals, indicators, missions and factors over the mandate periods, and where what holds now comes
 * from: kept, reworded, split, merged, dropped, new (MODEL: "Lineage"), in the order in which it happened. What
 * counts as which, {@link lineageSteps} tells. The follow-up is carried across: the last figure before and after, none
 * later than the period. O(nodes + links), and the figures of each year.
 *
 * @example lineage(question).filter(({ kind, fate }) => kind === 'riktningsmal' && fate === 'dropped')
 */
export const lineage = once((question: Question): readonly LineageRow[] => {
  const { columns } = question.graph
  const { ids, first, goals } = columns
  const { from, to } = lineagePairs(question.graph)
  const periods = mandatePeriods(question)
  const figuresOf = figuresFor(question)
  const dayIn = (day: number | undefined): Day | null =>
    day === undefined || day === EARLIEST || day === LATEST ? null : dayOf(day)
  const rowOf = (step: LineageStep): LineageRow => {
    const goesOn = step.old === step.new
    const table = tableOf(question, (step.new ?? step.old)!)
    const ends = [step.old, step.new] as const
    const [old, now] = figuresOf(step)
    const named = (node: number | undefined): readonly [string | null, string | null] =>
      node === undefined ? [null, null] : [ids[node]!, titleOf(columns, node)]
    const [oldId, oldTitle] = named(step.old)
    const [newId, newTitle] = named(step.new)
    return {
      table,
      kind: table === 'goals' ? GOAL_KIND_CODES[goals.kind[(step.new ?? step.old)! - first.goals]!]! : null,
      fate: step.fate,
      old: oldId,
      oldTitle,
      oldTo: goesOn || step.old === undefined ? null : dayIn(to[step.old]),
      oldMandate: periods[step.oldPeriod]?.span ?? null,
      new: newId,
      newTitle,
      newFrom: goesOn || step.new === undefined ? null : dayIn(from[step.new]),
      newMandate: periods[step.newPeriod]?.span ?? null,
      oldValue: old?.value ?? null,
      oldYear: old?.year ?? null,
      newValue: now?.value ?? null,
      newYear: now?.year ?? null,
      illustrative:
        old?.illustrative === true ||
        now?.illustrative === true ||
        ends.some((node) => node !== undefined && isIllustrative(columns, node)),
    }
  }
  return lineageSteps(question).map(rowOf)
})
