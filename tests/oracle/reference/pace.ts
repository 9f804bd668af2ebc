import { isDirectional } from './chain.ts'
import { partsOfIndicator } from './indicator.ts'
import { isYes, outcomeOf } from './outcome.ts'
import { isSame, isYear, toPeriod, yearPeriod } from './periods.ts'
import type { Period } from './periods.ts'
import type { Goal, Indicator, Target } from './source.ts'
import { indicatorsOf } from './takes-part.ts'
import type { Scene } from './takes-part.ts'
import { isForOwner, nearestLater, present, targetRows } from './target.ts'
import { atLeast, more } from './tolerance.ts'
import { trendOf } from './trend.ts'

/** An indicator at a goal on its way to a final target. */
export interface Pace {
  readonly goal: string
  readonly indicator: string
  readonly organisation: string | null
  readonly target: number | null
  readonly targetPeriod: string
  readonly expected: number | null
  readonly outcome: number | null
  readonly outcomePeriod: string | null
  readonly ahead: number | null
  readonly progress: number | null
  readonly expectedShare: number | null
  readonly status: 'ahead' | 'on_pace' | 'behind' | 'unknown'
  readonly reason: string | null
  readonly neededPerYear: number | null
  readonly trend: string | null
  readonly interimTarget: number | null
  readonly interimMet: boolean | null
}

const isEmpty = (cell: string | number | null | undefined): boolean =>
  cell === null || cell === undefined || cell === ''

/** The nearest target for a later period; without one the period's own, where there is one for a time before it. */
const finalTarget = (
  scene: Scene,
  indicator: Indicator,
  goal: Goal,
  owner: string | null,
): Target | undefined => {
  const rows = targetRows(scene, indicator, goal).filter((row) => isForOwner(row, owner))
  const later = nearestLater(scene, rows)
  if (later !== undefined) return later
  const own = present(scene, rows)
  if (own === undefined || isEmpty(own.period)) return undefined
  const end = toPeriod(own.period ?? '').end
  return rows.some((row) => !isEmpty(row.period) && toPeriod(row.period ?? '').end < end) ? own : undefined
}

const lacks = (year: number, indicator: Indicator, row: Target): string | null => {
  if (indicator.polarity === 'range') return 'range'
  if (!isEmpty(row.condition)) return 'condition'
  if (typeof indicator.baseline !== 'number' || isEmpty(indicator.baselinePeriod)) return 'no_baseline'
  return year <= toPeriod(indicator.baselinePeriod ?? '').year ? 'before_baseline' : null
}

/** The months from the end of the baseline's year to the end of the target's, and how many of them have gone. */
const months = (
  scene: Scene,
  now: Period,
  indicator: Indicator,
  row: Target,
): { readonly gone: number; readonly all: number } => {
  const start = (toPeriod(indicator.baselinePeriod ?? '').year + 1) * 12
  const target = toPeriod(row.period ?? '')
  const end = isSame(target, scene.period) ? target.end : (target.year + 1) * 12
  return { gone: now.end - start, all: end - start }
}

const against = (
  indicator: Indicator,
  row: Target,
  { gone, all }: ReturnType<typeof months>,
  now: Period,
  expected: number,
  x: number,
) => {
  const sign = indicator.polarity === 'higher' ? 1 : -1
  const baseline = indicator.baseline ?? Number.NaN
  const target = row.value ?? Number.NaN
  const isLast = toPeriod(row.period ?? '').year === now.year
  const ahead = sign * (x - expected)
  const leads = more(sign * target, sign * baseline)
  return {
    ahead,
    progress: leads ? Math.max(0, Math.min(1, (x - baseline) / (target - baseline))) : null,
    neededPerYear: isLast ? null : atLeast(sign * x, sign * target) ? 0 : (target - x) / ((all - gone) / 12),
    status: more(ahead, 0) ? 'ahead' : more(0, ahead) ? 'behind' : 'on_pace',
  } as const
}

/** The period's own target, and whether the figure of the indicator says that it is met. */
const interimOf = (
  scene: Scene,
  goal: Goal,
  indicator: Indicator,
  owner: string | null,
  organisation: string | null,
): Pick<Pace, 'interimTarget' | 'interimMet'> => {
  const rows = targetRows(scene, indicator, goal).filter((row) => isForOwner(row, owner))
  const own = present(scene, rows)
  if (own === undefined || isEmpty(own.period) || !isSame(toPeriod(own.period ?? ''), scene.period))
    return { interimTarget: null, interimMet: null }
  const part = partsOfIndicator(scene, goal, indicator, 1).find((each) => each.organisation === organisation)
  const value = part?.value ?? null
  return { interimTarget: own.value ?? null, interimMet: value === null ? null : atLeast(value, 1) }
}

const paceOf = (
  scene: Scene,
  goal: Goal,
  indicator: Indicator,
  owner: string | null,
  organisation: string | null,
): readonly Pace[] => {
  const row = finalTarget(scene, indicator, goal, owner)
  if (row === undefined) return []
  const outcome = outcomeOf(scene, indicator, organisation, scene.period)
  // What lags is held against what was expected of its own year.
  const own = outcome?.lagged === true ? toPeriod(outcome.row.period) : scene.period
  const now = isYear(scene.period) ? yearPeriod(own.year) : own
  const line = lacks(now.year, indicator, row)
  const way = line === null ? months(scene, now, indicator, row) : { gone: Number.NaN, all: Number.NaN }
  const share = line === null ? way.gone / way.all : null
  const baseline = indicator.baseline ?? Number.NaN
  const expected = share === null ? null : baseline + ((row.value ?? Number.NaN) - baseline) * share
  const isPart = isYes(indicator.accumulates) && !isYear(scene.period)
  const known = expected !== null && outcome !== null && !isPart
  return [
    {
      goal: goal.id,
      indicator: indicator.id,
      organisation,
      target: row.value ?? null,
      targetPeriod: String(row.period),
      expected,
      outcome: outcome?.value ?? null,
      outcomePeriod: outcome === null ? null : String(outcome.row.period),
      expectedShare: share,
      reason: line ?? (isPart ? 'part_year' : outcome === null ? 'no_outcome' : null),
      trend: trendOf(scene, indicator, organisation),
      ...interimOf(scene, goal, indicator, owner, organisation),
      ...(known
        ? against(indicator, row, way, now, expected, outcome.value)
        : ({ ahead: null, progress: null, neededPerYear: null, status: 'unknown' } as const)),
    },
  ]
}

/** Every indicator of a measurable goal that has a final target; each owner's where any owner has an outcome. */
export const paceIn = (scene: Scene): readonly Pace[] =>
  scene.goals
    .filter((goal) => !isDirectional(goal))
    .flatMap((goal) =>
      indicatorsOf(scene, goal).flatMap(({ indicator }) => {
        const owners = goal.owner ?? []
        return owners.some((owner) => outcomeOf(scene, indicator, owner, scene.period) !== null)
          ? owners.flatMap((owner) => paceOf(scene, goal, indicator, owner, owner))
          : paceOf(scene, goal, indicator, owners[0] ?? null, null)
      }),
    )
