/** One outcome of an indicator. */
export interface SeriesRow {
  readonly year: number
  /** How much of the year had passed at its end, from 0 to 1: T1 is 1/3. 1 when not given; less is a part of a year. */
  readonly share?: number
  /** The period in words: '2025', 'T1 2026'. */
  readonly period: string
  /** Null is a hole. */
  readonly value: number | null
  /** T (both) when not given. */
  readonly gender?: 'T' | 'K' | 'M'
  /** The name of another municipality; empty for one's own. */
  readonly municipality?: string | null
  readonly mark?: 'preliminary' | 'lagged' | 'forecast' | null
}

/** A target for some years. */
export interface SeriesTarget {
  readonly from: number
  readonly to: number
  readonly value: number
  /** The upper end of a range. */
  readonly max?: number | null
  /** To be reached at the last of the years, not in each of them. */
  readonly final?: boolean
}

/** A year from which the measure is another than before: what stands on either side can't be compared. */
export interface SeriesBreak {
  readonly year: number
  /** Written at the break: 'mått ändrat'. */
  readonly label: string
}

/** An outcome with its place in time, in years. */
export interface SeriesPoint {
  readonly time: number
  readonly value: number
  readonly row: SeriesRow
}

/** A line of the chart: one municipality, one gender. */
export interface SeriesLine {
  readonly gender: 'T' | 'K' | 'M'
  /** Empty for one's own. */
  readonly municipality: string
  /** Whole years, in runs without a hole. */
  readonly runs: readonly (readonly SeriesPoint[])[]
  /** Outcomes that no line may join: parts of a year, and forecasts. */
  readonly loose: readonly SeriesPoint[]
}

/**
 * The rows as lines. A line breaks at a missing value and where the way is longer than `step` years, and at a break: nothing is made up
 * between outcomes. Parts of a year and forecasts stand alone.
 *
 * @example seriesLines([{ year: 2025, period: '2025', value: 78 }], 1)[0]?.runs.length // 1
 */
export function seriesLines(
  rows: readonly SeriesRow[],
  step: number,
  breaks: readonly SeriesBreak[] = [],
): readonly SeriesLine[] {
  const groups = Map.groupBy(rows, (row) => JSON.stringify([row.municipality ?? '', row.gender ?? 'T']))
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group]) => {
      const first = group[0]
      return {
        gender: first?.gender ?? 'T',
        municipality: first?.municipality ?? '',
        ...parted(group, step, breaks),
      }
    })
}

function parted(
  rows: readonly SeriesRow[],
  step: number,
  breaks: readonly SeriesBreak[],
): Pick<SeriesLine, 'runs' | 'loose'> {
  const isBroken = (from: number, to: number): boolean => breaks.some(({ year }) => from < year && year <= to)
  const runs: SeriesPoint[][] = []
  const loose: SeriesPoint[] = []
  let last: SeriesPoint | null = null
  for (const row of rows.toSorted((a, b) => timeOf(a) - timeOf(b))) {
    const { value } = row
    const alone = (row.share ?? 1) < 1 || row.mark === 'forecast'
    if (value === null || !Number.isFinite(value)) {
      if (!alone) last = null
      continue
    }
    const point = { time: timeOf(row), value, row }
    if (alone) {
      loose.push(point)
      continue
    }
    if (last === null || point.time - last.time > step + 1e-9 || isBroken(last.time, point.time))
      runs.push([])
    runs.at(-1)?.push(point)
    last = point
  }
  return { runs, loose }
}

/**
 * The place of a row in time: a year stands at its own number, a part of it between the year before and itself.
 *
 * @example timeOf({ year: 2026, share: 1 / 3, period: 'T1 2026', value: 77 }) // 2025.33…
 */
export function timeOf({ year, share = 1 }: SeriesRow): number {
  return year - 1 + share
}
