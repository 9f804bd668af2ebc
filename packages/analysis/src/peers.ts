import { type Period, type PeriodNumber, periodOf } from '@rodtrad/core'
import { type Compared, comparedOf } from './compared-outcomes.ts'
import { decidedDirection, type Direction, isDirectionIllustrative } from './decided-direction.ts'
import { once } from './once.ts'
import { quantile } from './quantile.ts'
import type { Question } from './question.ts'
import { TOLERANCE } from './target.ts'
import { isIllustrative, titleOf } from './titles.ts'

/** An indicator's outcome among those of other kommuner. Values in its unit; the figures of the group are worked out here. */
export interface PeersRow {
  readonly indicator: string
  readonly title: string
  readonly unit: string | null
  /** The period of every value: one and the same. */
  readonly period: Period
  /** The own municipality's outcome; null where it has none for the period. */
  readonly own: number | null
  /** How many kommuner have a value, the own one too. */
  readonly count: number
  readonly median: number
  readonly q1: number
  readonly q3: number
  readonly min: number
  readonly max: number
  /** The own place from the best, 1 being the best; equals share a place. Null where no direction is decided. */
  readonly rank: number | null
  /** The own place from the lowest value, which says nothing of better or worse. */
  readonly position: number | null
  /** Whether the own outcome or the median is the better one, where a direction is decided. */
  readonly better: 'own' | 'median' | 'equal' | null
  /** The sources that the outcomes name. */
  readonly sources: readonly string[]
  /** Also where the decision on the direction is made up for show: the place rests on it. */
  readonly illustrative: boolean
}

/** The outcome of one kommun among the others. */
export interface PeerValueRow {
  readonly indicator: string
  readonly title: string
  readonly unit: string | null
  readonly period: Period
  /** Its code; null for the own municipality where the plan gives none. */
  readonly municipality: string | null
  readonly isOwn: boolean
  readonly value: number
  readonly rank: number | null
  readonly position: number
  readonly source: string | null
  readonly illustrative: boolean
}

/** How many of sorted values come before a limit. O(log n). */
const countBelow = (sorted: readonly number[], limit: number): number => {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! < limit) low = middle + 1
    else high = middle
  }
  return low
}

/** A place among sorted values: one more than how many come before it, beyond the tolerance. */
const placeOf = (sorted: readonly number[], value: number, from: Direction): number =>
  from === 'lower'
    ? 1 + countBelow(sorted, value - TOLERANCE)
    : 1 + sorted.length - countBelow(sorted, value + TOLERANCE)

const betterOf = (direction: Direction | null, own: number | null, median: number): PeersRow['better'] => {
  if (direction === null || own === null) return null
  if (Math.abs(own - median) <= TOLERANCE) return 'equal'
  return own > median === (direction === 'higher') ? 'own' : 'median'
}

const aboutOf = (question: Question, indicator: number, period: PeriodNumber) => {
  const { columns } = question.graph
  return {
    indicator: columns.ids[columns.first.indicators + indicator]!,
    title: titleOf(columns, columns.first.indicators + indicator),
    unit: columns.model?.indicators[indicator]?.unit ?? null,
    period: periodOf(period),
  }
}

const rowOf = (question: Question, indicator: number, { period, own, others }: Compared): PeersRow => {
  const { columns } = question.graph
  const { outcomes, model, first } = columns
  const rows = own < 0 ? others : [own, ...others]
  const values = rows.map((row) => outcomes.value[row]!).sort((a, b) => a - b)
  const value = own < 0 ? null : outcomes.value[own]!
  const direction = decidedDirection(question, indicator)
  const median = quantile(values, 0.5)
  return {
    ...aboutOf(question, indicator, period),
    own: value,
    count: values.length,
    median,
    q1: quantile(values, 0.25),
    q3: quantile(values, 0.75),
    min: quantile(values, 0),
    max: quantile(values, 1),
    rank: direction === null || value === null ? null : placeOf(values, value, direction),
    position: value === null ? null : placeOf(values, value, 'lower'),
    better: betterOf(direction, value, median),
    sources: [...new Set(rows.flatMap((row) => model?.outcomes[row]?.source ?? []))],
    illustrative:
      isIllustrative(columns, first.indicators + indicator) ||
      isDirectionIllustrative(question, indicator) ||
      rows.some((row) => model?.outcomes[row]?.illustrative === true),
  }
}

/**
 * Every indicator that other kommuner have outcomes of, for one and the same period each: the own outcome, the median
 * and the quartiles (see `quantile`) of all that have a value, and the own place among them. No place is called good or
 * bad where no direction is decided. Protected values, forecasts and gender-split ones take no part.
 * O(outcomes log outcomes of an indicator).
 *
 * @example
 * peers(question).find((row) => row.indicator === 'i-soliditet')?.rank
 */
export const peers = once((question: Question): readonly PeersRow[] =>
  Array.from({ length: question.graph.columns.count.indicators }, (_, indicator) => indicator).flatMap(
    (indicator) => {
      const compared = comparedOf(question, indicator)
      return compared ? [rowOf(question, indicator, compared)] : []
    },
  ),
)

/**
 * The outcomes behind an indicator's row in {@link peers}, one for each kommun: the best first where a direction is
 * decided, else the lowest. None where no other kommun has one.
 * O(n log n) in the outcomes of the indicator.
 */
export const peerValues = (question: Question, indicator: number): readonly PeerValueRow[] => {
  const { columns } = question.graph
  const { outcomes, model, first } = columns
  const compared = comparedOf(question, indicator)
  if (compared === undefined) return []
  const { period, own, others } = compared
  const rows = own < 0 ? others : [own, ...others]
  const values = rows.map((row) => outcomes.value[row]!).sort((a, b) => a - b)
  const direction = decidedDirection(question, indicator)
  return rows
    .map((row): PeerValueRow => {
      const value = outcomes.value[row]!
      return {
        ...aboutOf(question, indicator, period),
        municipality: row === own ? (model?.plan.code ?? null) : model!.outcomes[row]!.municipality!,
        isOwn: row === own,
        value,
        rank: direction === null ? null : placeOf(values, value, direction),
        position: placeOf(values, value, 'lower'),
        source: model?.outcomes[row]?.source ?? null,
        illustrative:
          isIllustrative(columns, first.indicators + indicator) ||
          isDirectionIllustrative(question, indicator) ||
          model?.outcomes[row]?.illustrative === true,
      }
    })
    .sort((a, b) => (direction === 'higher' ? b.value - a.value : a.value - b.value))
}
