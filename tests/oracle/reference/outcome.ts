import { firstDay } from './dates.ts'
import { isInsideYear, isSame, toPeriod, yearPeriod } from './periods.ts'
import type { Period } from './periods.ts'
import type { Indicator, Outcome, Source } from './source.ts'
import type { Scene } from './takes-part.ts'

/** An outcome that serves the figure. */
export interface ServingOutcome {
  readonly row: Outcome
  readonly value: number
  readonly lagged: boolean
}

const unusable = ['missing', 'suppressed', 'forecast']

/** For both sexes together, and of the plan's own municipality. */
export const isForAll = (source: Source, row: Outcome): boolean =>
  (row.gender ?? 'T') === 'T' && (row.municipality ?? source.plan.code) === source.plan.code

/** A cell that says yes. */
export const isYes = (cell: string | boolean | null | undefined): boolean => cell === true || cell === 'yes'

/** Ends last; of those the longest; of those the latest retrieved; of those the highest value. */
const order = (a: Outcome, b: Outcome): number => {
  const [p, q] = [toPeriod(a.period), toPeriod(b.period)]
  const [r, s] = [firstDay(a.retrieved) ?? '', firstDay(b.retrieved) ?? '']
  if (p.end !== q.end) return q.end - p.end
  if (p.months !== q.months) return q.months - p.months
  if (r !== s) return r < s ? 1 : -1
  return (b.value ?? 0) - (a.value ?? 0)
}

const inPeriod = (rows: readonly Outcome[], indicator: Indicator, period: Period): Outcome | undefined => {
  const own = rows.filter((row) => isSame(toPeriod(row.period), period))
  const inside = rows.filter((row) => isInsideYear(toPeriod(row.period), period))
  const candidates = own.length > 0 ? own : isYes(indicator.accumulates) ? [] : inside
  return candidates.toSorted(order)[0]
}

/** The outcome of an indicator for one organisation (null: the row without organisation) in a period. */
export const outcomeOf = (
  scene: Scene,
  indicator: Indicator,
  organisation: string | null,
  period: Period,
): ServingOutcome | null => {
  const rows = (scene.source.outcomes ?? []).filter(
    (row) =>
      row.indicator === indicator.id &&
      (row.organisation ?? null) === organisation &&
      isForAll(scene.source, row) &&
      typeof row.value === 'number' &&
      !unusable.includes(row.status ?? 'ok'),
  )
  const earlier = Array.from({ length: indicator.maxAge ?? 0 }, (_, index) =>
    yearPeriod(period.year - 1 - index),
  )
  const [first] = [period, ...earlier].flatMap((each) => {
    const row = inPeriod(rows, indicator, each)
    return typeof row?.value === 'number' ? [{ row, value: row.value, lagged: each !== period }] : []
  })
  return first ?? null
}
