import { round, svgRoot, h, type SvgNode } from './svg.ts'
import { token } from './tokens.ts'

/** One outcome of a tiny series. */
export interface SparkRow {
  readonly year: number
  readonly value: number | null
}

/** How to draw a tiny series. */
export interface SparklineOptions {
  /** A level to reach: a tick at the right edge. */
  readonly target?: number
  /** Years between two measurements; 1 when not given. A longer way is a hole. */
  readonly step?: number
  readonly width?: number
  readonly height?: number
  readonly label?: string
}

/** A value with its year. */
export interface Point {
  readonly year: number
  readonly value: number
}

/**
 * The unbroken runs of a series: a missing value, or a way longer than `step`, breaks it. Nothing is made up between.
 *
 * @example runsOf([{ year: 1, value: 2 }, { year: 2, value: null }, { year: 3, value: 4 }], 1).length // 2
 */
export function runsOf(rows: readonly SparkRow[], step: number): readonly (readonly Point[])[] {
  const runs: Point[][] = []
  let broken = true
  let last = Number.NEGATIVE_INFINITY
  for (const { year, value } of rows.toSorted((a, b) => a.year - b.year)) {
    if (value === null || !Number.isFinite(value)) {
      broken = true
      continue
    }
    if (broken || year - last > step + 1e-9) runs.push([])
    runs.at(-1)?.push({ year, value })
    broken = false
    last = year
  }
  return runs
}

/**
 * A series in the height of a line of text: the run of the years, holes left open, a dot on the last outcome.
 *
 * @example sparkline([{ year: 2023, value: 71 }, { year: 2024, value: null }, { year: 2025, value: 78 }], { target: 80 })
 */
export function sparkline(rows: readonly SparkRow[], options: SparklineOptions = {}): SvgNode {
  const { target, step = 1, width = 84, height = 22, label } = options
  const runs = runsOf(rows, step)
  const points = runs.flat()
  const values = target === undefined ? points.map((p) => p.value) : [...points.map((p) => p.value), target]
  const years = rows.map((row) => row.year)
  const x = scaleOf(years, 4, width - 9)
  const y = scaleOf(values, height - 4, 4)
  const last = points.at(-1)
  const lines = runs.map((run) =>
    run.length > 1
      ? h('path', { d: `M${run.map((p) => `${round(x(p.year))} ${round(y(p.value))}`).join('L')}` })
      : run.map((p) =>
          h('circle', { cx: x(p.year), cy: y(p.value), r: 1.1, fill: token('ink-2'), stroke: 'none' }),
        ),
  )
  return svgRoot(
    { width, height, label },
    h('g', { fill: 'none', stroke: token('ink-2'), 'stroke-width': 1.4, 'stroke-linejoin': 'round' }, lines),
    target !== undefined &&
      h('path', {
        d: `M${round(width - 7)} ${round(y(target))}h7`,
        stroke: token('ink'),
        'stroke-width': 1.6,
      }),
    last && h('circle', { cx: x(last.year), cy: y(last.value), r: 2.4, fill: token('ink') }),
  )
}

/** A straight scale from the extent of the values; a single value stands in the middle. */
function scaleOf(values: readonly number[], from: number, to: number): (value: number) => number {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const value of values) {
    low = Math.min(low, value)
    high = Math.max(high, value)
  }
  return (value) => (high > low ? from + ((value - low) / (high - low)) * (to - from) : (from + to) / 2)
}
