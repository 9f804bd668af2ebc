import {
  type Columns,
  type Csr,
  dayOf,
  type Day,
  endOf,
  groupOf,
  inverseOf,
  lastDayOfPeriod,
  monthsOf,
  neighboursOf,
  type Period,
  periodOf,
  type Row,
  type Trend,
} from '@rodtrad/core'
import { isMeasurable } from './goal-parts.ts'
import { NO_POLARITY, partsOfIndicator } from './indicator.ts'
import { indicatorTrend } from './indicator-trend.ts'
import { once } from './once.ts'
import { keptOutcomes } from './outcome.ts'
import { ownerIds } from './owner-ids.ts'
import type { Question } from './question.ts'
import { TOLERANCE } from './target.ts'
import { isIllustrative, titleOf } from './titles.ts'

/**
 * Where the outcome of the period is: `current` here; `lagged` an earlier year's that may serve; `coming` not yet to be
 * expected, as the period has not ended or is shorter than the measure's; `suppressed` here but not shown; `missing` told
 * to be missing; `late` not here, though earlier ones are; `never` not one so far.
 */
export type OutcomeState = 'current' | 'lagged' | 'coming' | 'suppressed' | 'missing' | 'late' | 'never'

/** The outcome of an indicator for the period, of the kommun or of one of the organs that measure each their own. */
export interface OutcomeStateRow {
  readonly indicator: string
  readonly title: string
  readonly unit: string | null
  /** Whose outcome; null for the row without organisation. */
  readonly organisation: string | null
  /** The goals that take part and are measured by it; none: nobody uses it. */
  readonly goals: readonly string[]
  /** Who answers for the figure: the organ itself, else the owners of these goals. */
  readonly deliverers: readonly string[]
  readonly state: OutcomeState
  /** By the outcome rule (MODEL: rule 2); where nothing serves, the last one before the period. */
  readonly outcome: number | null
  readonly outcomePeriod: Period | null
  readonly preliminary: boolean
  /** The last that is known on the as-of date, whatever the period. */
  readonly latest: number | null
  readonly latestPeriod: Period | null
  /** When it was fetched, where that is told. */
  readonly retrieved: Day | null
  /** Whole months from the end of the latest outcome's period to the as-of date. */
  readonly age: number | null
  /** Whether every part of it is met by its target; false where some known part is not; null where unknown. */
  readonly met: boolean | null
  readonly trend: Trend | null
  readonly illustrative: boolean
}

/** How many months a measure of a frequency covers. */
const MONTHS: Readonly<Record<NonNullable<Row<'indicators'>['frequency']>, number>> = {
  year: 12,
  tertial: 4,
  quarter: 3,
  month: 1,
}

/** Indicator → the goals that take part and are measured by it. O(links). */
const usersOf = once(({ graph }: Question): Csr =>
  inverseOf(graph.indicators, graph.columns.count.indicators),
)

const groupFor = (columns: Columns, indicator: number, organisation: number): number =>
  groupOf(columns.outcomes.groups, indicator, -1, organisation)

/** Whose outcomes an indicator has: the owners' of its goals where any has a row of its own; −1 for the kommun's. */
const holdersOf = (question: Question, indicator: number): readonly number[] => {
  const { columns } = question.graph
  const owners = new Set<number>()
  for (const goal of neighboursOf(usersOf(question), indicator))
    for (const owner of neighboursOf(columns.goals.owners, goal)) owners.add(owner)
  const isShared = [...owners].some((owner) => groupFor(columns, indicator, owner) >= 0)
  return isShared ? [...owners] : [-1]
}

/** The row of a group that ends last of those that pass, the longest of these; −1 for none. */
const lastOf = ({ outcomes }: Columns, group: number, passes: (row: number) => boolean): number => {
  const { groups, period, retrieved } = outcomes
  let best = -1
  if (group < 0) return best
  const rank = (row: number): readonly number[] => [
    endOf(period[row]!),
    monthsOf(period[row]!),
    retrieved[row]!,
  ]
  for (let at = groups.start[group]!; at < groups.start[group + 1]!; at++) {
    const row = groups.row[at]!
    if (!passes(row)) continue
    const [mine, theirs] = [rank(row), best < 0 ? [] : rank(best)]
    const differs = mine.findIndex((part, i) => part !== theirs[i])
    if (best < 0 || differs < 0 || mine[differs]! > theirs[differs]!) best = row
  }
  return best
}

/** The state where no outcome serves. */
const stateWithout = (
  { graph, period }: Question,
  indicator: number,
  group: number,
  before: number,
): OutcomeState => {
  const { columns, asOf } = graph
  const { model, outcomes } = columns
  const own = lastOf(columns, group, (row) => outcomes.own[row] === 1 && outcomes.period[row] === period)
  const told = own < 0 ? undefined : model?.outcomes[own]?.status
  if (told === 'suppressed' || told === 'missing') return told
  const { frequency } = model?.indicators[indicator] ?? {}
  const isLonger = frequency !== undefined && MONTHS[frequency] > monthsOf(period)
  if (isLonger || lastDayOfPeriod(period) > asOf) return 'coming'
  return before < 0 ? 'never' : 'late'
}

/** Whether the targets of its goals are met, as a share of indicators would count it (MODEL: rule 4): the gravest holds. */
const metOf = (question: Question, indicator: number, organisation: number): boolean | null => {
  const known = Array.from(neighboursOf(usersOf(question), indicator))
    .filter((goal) => isMeasurable(question, goal))
    .flatMap((goal) => partsOfIndicator(question, indicator, goal))
    .filter((part) => part.organisation === organisation)
    .map(({ attained }) => attained)
  if (known.some((attained) => attained < 1 - TOLERANCE)) return false
  return known.length === 0 || known.some(Number.isNaN) ? null : true
}

const rowOf = (question: Question, indicator: number, organisation: number): OutcomeStateRow => {
  const { columns, asOf } = question.graph
  const { ids, first, outcomes, model } = columns
  const group = groupFor(columns, indicator, organisation)
  const kept = keptOutcomes(columns, question.period)
  const served = group < 0 ? -1 : kept.row[group]!
  const isUsable = (row: number): boolean => outcomes.usable[row] === 1
  const before = lastOf(
    columns,
    group,
    (row) => isUsable(row) && endOf(outcomes.period[row]!) <= endOf(question.period),
  )
  const latest = lastOf(
    columns,
    group,
    (row) => isUsable(row) && lastDayOfPeriod(outcomes.period[row]!) <= asOf,
  )
  const shown = served < 0 ? before : served
  const state: OutcomeState =
    served < 0
      ? stateWithout(question, indicator, group, before)
      : kept.lagged[group] === 1
        ? 'lagged'
        : 'current'
  const goals = [...new Set(neighboursOf(usersOf(question), indicator))]
  const months = Number(asOf.slice(0, 4)) * 12 + Number(asOf.slice(5, 7)) - 1
  const retrieved = latest < 0 ? 0 : outcomes.retrieved[latest]!
  return {
    indicator: ids[first.indicators + indicator]!,
    title: titleOf(columns, first.indicators + indicator),
    unit: model?.indicators[indicator]?.unit ?? null,
    organisation: organisation < 0 ? null : ids[first.organisations + organisation]!,
    goals: goals.map((goal) => ids[first.goals + goal]!),
    deliverers:
      organisation < 0
        ? [...new Set(goals.flatMap((goal) => ownerIds(columns, goal)))]
        : [ids[first.organisations + organisation]!],
    state,
    outcome: shown < 0 ? null : outcomes.value[shown]!,
    outcomePeriod: shown < 0 ? null : periodOf(outcomes.period[shown]!),
    preliminary: model?.outcomes[shown]?.status === 'preliminary',
    latest: latest < 0 ? null : outcomes.value[latest]!,
    latestPeriod: latest < 0 ? null : periodOf(outcomes.period[latest]!),
    retrieved: retrieved > 0 ? dayOf(retrieved) : null,
    age: latest < 0 ? null : months - endOf(outcomes.period[latest]!),
    met:
      columns.indicators.polarity[indicator] === NO_POLARITY
        ? null
        : metOf(question, indicator, organisation),
    trend: indicatorTrend(question, indicator, organisation),
    illustrative:
      isIllustrative(columns, first.indicators + indicator) ||
      [shown, latest].some((row) => model?.outcomes[row]?.illustrative === true),
  }
}

/**
 * What every indicator delivers for the period: whether its outcome is here, how old it is, who answers for it, which
 * goals use it, and whether it is met; in the order of the source. Outcomes of the kommun's own, of both genders. Nothing
 * is called late before its period has ended, nor where the measure covers more than the period.
 * O(outcomes + links + parts).
 *
 * @example
 * outcomeStates(question).filter((row) => row.state === 'late').map((row) => row.deliverers)
 */
export const outcomeStates = once((question: Question): readonly OutcomeStateRow[] =>
  Array.from({ length: question.graph.columns.count.indicators }, (_, indicator) => indicator).flatMap(
    (indicator) => holdersOf(question, indicator).map((holder) => rowOf(question, indicator, holder)),
  ),
)
