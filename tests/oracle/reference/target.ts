import { firstDay } from './dates.ts'
import { isLater, isSame, isYearOf, toPeriod } from './periods.ts'
import type { Goal, Indicator, Target } from './source.ts'
import type { Scene } from './takes-part.ts'

/** A target that serves the figure: the row, the value that holds for the period, and the year it looks forward to. */
export interface ServingTarget {
  readonly row: Target
  readonly value: number | null
  readonly finalYear: number | null
}

const isEmpty = (cell: string | number | null | undefined): cell is null | undefined | '' =>
  cell === null || cell === undefined || cell === ''

/** 2 for the period itself, 1 for its year, 0 for no period at all; null when the row is for another period. */
const periodExactness = (scene: Scene, row: Target): number | null => {
  if (isEmpty(row.period)) return 0
  const period = toPeriod(row.period)
  return isSame(period, scene.period) ? 2 : isYearOf(period, scene.period) ? 1 : null
}

const isForLater = (scene: Scene, row: Target): boolean =>
  !isEmpty(row.period) && isLater(toPeriod(row.period), scene.period)

/** The row can serve the period: its period is empty, the period, its year, or later. */
export const canServe = (scene: Scene, row: Target): boolean =>
  periodExactness(scene, row) !== null || isForLater(scene, row)

/** The rows of an indicator that speak of a goal, whatever their organisation and period. */
export const targetRows = (scene: Scene, indicator: Indicator, goal: Goal): readonly Target[] =>
  (scene.source.targets ?? []).filter(
    (row) => row.indicator === indicator.id && (isEmpty(row.goal) || row.goal === goal.id),
  )

export const isForOwner = (row: Target, owner: string | null): boolean =>
  isEmpty(row.organisation) || row.organisation === owner

type Key = readonly (number | string)[]

/** A decision from after the as-of date is not known yet; such a row comes after those that name no decision. */
const decided = (scene: Scene, row: Target): string => {
  const decision = (scene.source.decisions ?? []).find(({ id }) => id === row.decision)
  const date = firstDay(decision?.date)
  return date === null ? '0' : date <= scene.asOf ? date : ''
}

/** What is left to tell two rows apart, so that their order in the source never does: the highest value comes first. */
const content = (row: Target): Key => [row.value ?? -Infinity, row.valueMax ?? -Infinity, row.condition ?? '']

const compareKeys = (a: Key, b: Key): number => {
  const at = a.findIndex((part, index) => part !== b[index])
  const [x, y] = [a[at], b[at]]
  return x === undefined || y === undefined ? 0 : x < y ? -1 : 1
}

const greatest = (rows: readonly Target[], key: (row: Target) => Key): Target | undefined =>
  rows.toSorted((a, b) => compareKeys(key(b), key(a)))[0]

const exactness = (row: Target): readonly [number, number] => [
  isEmpty(row.goal) ? 0 : 1,
  isEmpty(row.organisation) ? 0 : 1,
]

/** The rows for an owner, of which the target is one. */
export const present = (scene: Scene, rows: readonly Target[]): Target | undefined =>
  greatest(
    rows.filter((row) => periodExactness(scene, row) !== null),
    (row) => [...exactness(row), periodExactness(scene, row) ?? 0, decided(scene, row), ...content(row)],
  )

/** The rows for a later period, of which the nearest is a final target. */
export const nearestLater = (scene: Scene, rows: readonly Target[]): Target | undefined =>
  greatest(
    rows.filter((row) => isForLater(scene, row)),
    (row) => [-toPeriod(row.period ?? '').end, ...exactness(row), decided(scene, row), ...content(row)],
  )

/** The point on the straight line, by years, from the baseline to the final target. */
const onTheWay = (scene: Scene, indicator: Indicator, row: Target): ServingTarget | null => {
  const { baseline, baselinePeriod, polarity } = indicator
  if (polarity === 'range' || !isEmpty(row.condition) || typeof row.value !== 'number') return null
  if (typeof baseline !== 'number' || isEmpty(baselinePeriod) || isEmpty(row.period)) return null
  const from = toPeriod(baselinePeriod).year
  const to = toPeriod(row.period).year
  const now = scene.period.year
  if (now <= from) return null
  const value = baseline + ((row.value - baseline) * (now - from)) / (to - from)
  return { row, value, finalYear: to }
}

/** The target of an indicator at a goal for one owner (null: a goal without owners). */
export const targetOf = (
  scene: Scene,
  indicator: Indicator,
  goal: Goal,
  owner: string | null,
): ServingTarget | null => {
  const rows = targetRows(scene, indicator, goal).filter((row) => isForOwner(row, owner))
  const row = present(scene, rows)
  if (row !== undefined) return { row, value: row.value ?? null, finalYear: null }
  const later = nearestLater(scene, rows)
  return later === undefined ? null : onTheWay(scene, indicator, later)
}
