import { type Day, dayOf, EARLIEST, GOAL_KIND_CODES, type GoalKind, LATEST, tableOfNode } from '@rodtrad/core'
import { lineagePairs } from './lineage-pairs.ts'
import { lineageOutcomes, lineageSeries } from './lineage-series.ts'
import { type Fate, type LineageStep, lineageSteps } from './lineage-steps.ts'
import { mandatePeriods } from './mandate-periods.ts'
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
  /** The last known figure of the old one of a pair, and its year: of a goal 0–1, of an indicator in its unit. */
  readonly oldValue: number | null
  readonly oldYear: number | null
  /** The same of the new one. */
  readonly newValue: number | null
  readonly newYear: number | null
  readonly illustrative: boolean
}

interface Last {
  readonly value: number
  readonly year: number
}

/** The last known figure of every goal and indicator of a chain, by id. */
const lastFigures = (question: Question): ReadonlyMap<string, Last> =>
  new Map([
    ...lineageSeries(question).flatMap(({ goal, value, year }): (readonly [string, Last])[] =>
      value === null ? [] : [[goal, { value, year }]],
    ),
    ...lineageOutcomes(question).map(({ indicator, value, year }): readonly [string, Last] => [
      indicator,
      { value, year },
    ]),
  ])

const tableOf = ({ graph }: Question, node: number): LineageRow['table'] =>
  tableOfNode(graph.columns, node).table as LineageRow['table']

/**
 * What has become of goals, indicators, missions and factors over the mandate periods, and where what holds now comes
 * from: kept, reworded, split, merged, dropped, new (MODEL: "Lineage"), in the order in which it happened. What
 * counts as which, {@link lineageSteps} tells. The follow-up of a pair is carried across: the last figure of both.
 * O(nodes + links), and the figures of {@link lineageSeries}.
 *
 * @example lineage(question).filter(({ kind, fate }) => kind === 'riktningsmal' && fate === 'dropped')
 */
export const lineage = once((question: Question): readonly LineageRow[] => {
  const { columns } = question.graph
  const { ids, first, goals } = columns
  const { from, to } = lineagePairs(question.graph)
  const periods = mandatePeriods(question)
  const figures = lastFigures(question)
  const dayIn = (day: number | undefined): Day | null =>
    day === undefined || day === EARLIEST || day === LATEST ? null : dayOf(day)
  const rowOf = (step: LineageStep): LineageRow => {
    const goesOn = step.old === step.new
    const table = tableOf(question, (step.new ?? step.old)!)
    const ends = [step.old, step.new] as const
    const [old, now] = ends.map((node) =>
      node === undefined || goesOn ? undefined : figures.get(ids[node]!),
    )
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
      illustrative: ends.some((node) => node !== undefined && isIllustrative(columns, node)),
    }
  }
  return lineageSteps(question).map(rowOf)
})
