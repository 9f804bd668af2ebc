import {
  type Columns,
  countsAsOutcome,
  endOf,
  isOwnMunicipality,
  type Period,
  type PeriodNumber,
  periodOf,
  yearsBefore,
} from '@rodtrad/core'
import { decidedDirection, isDirectionIllustrative } from './decided-direction.ts'
import { once } from './once.ts'
import { orNull } from './or-null.ts'
import { keptOutcomes, type Outcomes, outcomesFor } from './outcome.ts'
import type { Question } from './question.ts'
import { TOLERANCE } from './target.ts'
import { isIllustrative, titleOf } from './titles.ts'

/** An indicator's outcomes for women and men, side by side. Values in the indicator's unit; null where none is shown. */
export interface GapRow {
  readonly indicator: string
  readonly title: string
  readonly unit: string | null
  /** Whose outcomes: an organ, or null for the rows without organisation. */
  readonly organisation: string | null
  /** The period of the outcomes, the same for both; the question's where there is none. */
  readonly period: Period
  readonly women: number | null
  readonly men: number | null
  /** The outcome of gender `T` for the same period. */
  readonly total: number | null
  /** Women − men. */
  readonly gap: number | null
  /** The gap as a share of the men's outcome: −0.1 says that the women's is a tenth lower. */
  readonly relative: number | null
  /** Whose outcome is the better one, where a direction is decided. */
  readonly better: 'K' | 'M' | 'equal' | null
  /** Women − men a year before. */
  readonly gapBefore: number | null
  /** Whether the distance between them has grown since the year before. */
  readonly change: 'widening' | 'narrowing' | 'unchanged' | null
  /** What is not given, or protected, of an indicator that is to be split, or that is split by half. */
  readonly missing: 'K' | 'M' | 'both' | null
  readonly illustrative: boolean
}

/** 1 where a row is the plan's own municipality's, of that gender, and counts as an outcome. O(outcomes). */
const usable = once(({ model }: Columns): Readonly<Record<'K' | 'M', Uint8Array>> => {
  const size = model?.outcomes.length ?? 0
  const by = { K: new Uint8Array(size), M: new Uint8Array(size) }
  model?.outcomes.forEach((row, at) => {
    if (row.gender !== 'K' && row.gender !== 'M') return
    if (isOwnMunicipality(row, model) && countsAsOutcome(row)) by[row.gender][at] = 1
  })
  return by
})

/** The outcomes of one period: of women, of men and of all. */
interface Split {
  readonly K: Outcomes
  readonly M: Outcomes
  readonly T: Outcomes
}

const splitFor = (columns: Columns, period: PeriodNumber): Split => ({
  K: outcomesFor(columns, period, usable(columns).K),
  M: outcomesFor(columns, period, usable(columns).M),
  T: keptOutcomes(columns, period),
})

/** The rows of women's, men's and all's outcomes of a group, of one and the same period; −1 for none. */
interface Pair {
  readonly K: number
  readonly M: number
  readonly T: number
}

/** An outcome of an earlier period than the other's is none: two years are never set side by side. */
const pairOf = ({ outcomes }: Columns, split: Split, group: number): Pair => {
  const [K, M, T] = [split.K.row[group]!, split.M.row[group]!, split.T.row[group]!]
  const latest = [K, M]
    .filter((row) => row >= 0)
    .reduce(
      (best, row) => (best < 0 || endOf(outcomes.period[row]!) > endOf(outcomes.period[best]!) ? row : best),
      -1,
    )
  const kept = (row: number): number =>
    row >= 0 && (latest < 0 || outcomes.period[row] === outcomes.period[latest]) ? row : -1
  return { K: kept(K), M: kept(M), T: kept(T) }
}

const gapOf = ({ outcomes }: Columns, { K, M }: Pair): number =>
  K < 0 || M < 0 ? NaN : outcomes.value[K]! - outcomes.value[M]!

const missingOf = ({ K, M }: Pair): GapRow['missing'] => (K < 0 ? (M < 0 ? 'both' : 'K') : M < 0 ? 'M' : null)

const changeOf = (gap: number, before: number): GapRow['change'] => {
  const change = Math.abs(gap) - Math.abs(before)
  if (Number.isNaN(change)) return null
  return change > TOLERANCE ? 'widening' : change < -TOLERANCE ? 'narrowing' : 'unchanged'
}

const betterOf = (question: Question, indicator: number, gap: number): GapRow['better'] => {
  const direction = decidedDirection(question, indicator)
  if (direction === null || Number.isNaN(gap)) return null
  if (Math.abs(gap) <= TOLERANCE) return 'equal'
  return gap > 0 === (direction === 'higher') ? 'K' : 'M'
}

const NO_PAIR: Pair = { K: -1, M: -1, T: -1 }

const rowOf = (
  question: Question,
  indicator: number,
  organisation: number,
  pair: Pair,
  gapBefore: number,
): GapRow => {
  const { columns } = question.graph
  const { ids, first, outcomes, model } = columns
  const rows = [pair.K, pair.M, pair.T].filter((row) => row >= 0)
  const valueOf = (row: number): number | null => (row < 0 ? null : outcomes.value[row]!)
  const gap = gapOf(columns, pair)
  const men = pair.M < 0 ? NaN : outcomes.value[pair.M]!
  return {
    indicator: ids[first.indicators + indicator]!,
    title: titleOf(columns, first.indicators + indicator),
    unit: model?.indicators[indicator]?.unit ?? null,
    organisation: organisation < 0 ? null : ids[first.organisations + organisation]!,
    period: periodOf(rows[0] === undefined ? question.period : outcomes.period[rows[0]]!),
    women: valueOf(pair.K),
    men: valueOf(pair.M),
    total: valueOf(pair.T),
    gap: orNull(gap),
    relative: men > TOLERANCE ? orNull(gap / men) : null,
    better: betterOf(question, indicator, gap),
    gapBefore: orNull(gapBefore),
    change: changeOf(gap, gapBefore),
    missing: missingOf(pair),
    illustrative:
      isIllustrative(columns, first.indicators + indicator) ||
      isDirectionIllustrative(question, indicator) ||
      rows.some((row) => model?.outcomes[row]?.illustrative === true),
  }
}

/** The largest first, by its share; what can't be told last, in the order of the source. */
const bySize = (a: GapRow, b: GapRow): number => {
  const size = ({ relative }: GapRow): number => (relative === null ? -1 : Math.abs(relative))
  return size(b) - size(a)
}

/**
 * The gap between women and men (styrmodell: "Medborgarfokus"; FIELD: könsuppdelat utfall): for every indicator with
 * an outcome for women or men, or that is to be split by gender, what each gender's outcome for the period is by the
 * outcome rule (MODEL: rule 2), the difference, and whether it grows. One is called better only where a direction is
 * decided. A protected value is never shown; nor is one of another period than the other's. An outcome from an
 * earlier year has no year before to be held against. O(outcomes).
 *
 * @example
 * gap(question)[0]?.change // 'widening'
 */
export const gap = once((question: Question): readonly GapRow[] => {
  const { columns } = question.graph
  const { groups } = columns.outcomes
  if (columns.model === undefined) return []
  const now = splitFor(columns, question.period)
  const before = splitFor(columns, yearsBefore(question.period, 1))
  return columns.model.indicators
    .flatMap(({ genderSplit = false }, indicator): readonly GapRow[] => {
      const found: GapRow[] = []
      for (let group = groups.first[indicator]!; group < groups.first[indicator + 1]!; group++) {
        const pair = pairOf(columns, now, group)
        if (pair.K < 0 && pair.M < 0 && !(genderSplit && pair.T >= 0)) continue
        const lagged = [now.K, now.M].some(({ lagged }) => lagged[group] === 1)
        const past = lagged ? NaN : gapOf(columns, pairOf(columns, before, group))
        found.push(rowOf(question, indicator, groups.organisation[group]!, pair, past))
      }
      return found.length === 0 && genderSplit ? [rowOf(question, indicator, -1, NO_PAIR, NaN)] : found
    })
    .sort(bySize)
})
