import * as Plot from '@observablehq/plot'
import { endLabels } from './end-labels.ts'
import { plotTree } from './plot-tree.ts'
import { endGroups, merged, type EndGroup } from './series-ends.ts'
import type { SeriesLabels } from './series-labels.ts'
import { seriesMarks, type SeriesBaseline } from './series-marks.ts'
import { seriesLines, timeOf, type SeriesBreak, type SeriesRow, type SeriesTarget } from './series-rows.ts'
import { h, round, svgRoot, type SvgNode } from './svg.ts'
import { textNode } from './text-node.ts'
import { clip } from './text.ts'
import type { DocumentEffect } from './to-element.ts'
import { token } from './tokens.ts'

export type { SeriesLabels } from './series-labels.ts'
export type { SeriesBaseline } from './series-marks.ts'
export type { SeriesBreak, SeriesRow, SeriesTarget } from './series-rows.ts'

/** How to draw the series. */
export interface SeriesOptions {
  readonly labels: SeriesLabels
  readonly targets?: readonly SeriesTarget[]
  readonly baseline?: SeriesBaseline | null
  /** Where the measure was changed: the line is broken there, and it is said. */
  readonly breaks?: readonly SeriesBreak[]
  /** Years between two measurements; 1 when not given. A longer way is a hole and stays one. */
  readonly step?: number
  /** Writes a value. */
  readonly format?: (value: number) => string
  /** The axis begins at 0. */
  readonly zero?: boolean
  /** In px; 640 when not given. */
  readonly width?: number
  /** In px; 280 when not given. */
  readonly height?: number
  readonly label?: string
}

const margin = { top: 34, bottom: 28, left: 46 }
const beside = 15

/**
 * The outcomes of an indicator over the years, with targets, baseline, women and men, and other municipalities as thin
 * grey lines. Holes stay open. Every point bears its period and value as a title.
 *
 * @example series(rows, { labels, targets: [{ from: 2025, to: 2025, value: 82 }] }, { document })
 */
export function series(rows: readonly SeriesRow[], options: SeriesOptions, effects: DocumentEffect): SvgNode {
  const {
    labels,
    targets = [],
    baseline = null,
    breaks = [],
    step = 1,
    width = 640,
    height = 280,
    label,
  } = options
  const { format = (value: number) => String(round(value)), zero = false } = options
  const lines = seriesLines(rows, step, breaks)
  const values = [
    ...lines.flatMap((line) => [...line.runs.flat(), ...line.loose].map((point) => point.value)),
    ...targets.flatMap(({ value, max }) => (typeof max === 'number' ? [value, max] : [value])),
    ...(baseline === null ? [] : [baseline.value]),
    ...(zero ? [0] : []),
  ]
  if (values.length === 0) {
    return svgRoot({ width, height: 40, label }, textNode(labels.empty, 0, 25, { size: 13, colour: 'ink-2' }))
  }
  const years = [
    ...rows.map(timeOf),
    ...targets.flatMap(({ from, to }) => [from, to]),
    ...(baseline === null ? [] : [baseline.year]),
  ]
  const [first, last] = extentOf(years)
  const time = [first - 0.4, last + 0.4] as const
  const { groups, inner } = fitted(endGroups(lines, targets, { labels, format }, width * 0.34), time, width)
  const plot = Plot.plot({
    document: effects.document,
    width,
    height,
    marginTop: margin.top,
    marginBottom: margin.bottom,
    marginLeft: margin.left,
    marginRight: width - margin.left - inner,
    x: { type: 'linear', domain: time, label: null },
    y: { type: 'linear', domain: padded(extentOf(values), zero), nice: true, label: null },
    marks: [
      Plot.gridY({ ticks: 5, stroke: token('line'), strokeOpacity: 1 }),
      Plot.axisY({ ticks: 5, tickSize: 0, tickPadding: 8, tickFormat: format, color: token('ink-2') }),
      Plot.axisX(ticksOf(Math.floor(first), Math.ceil(last), Math.max(1, Math.floor(inner / 46))), {
        tickSize: 4,
        tickFormat: String,
        color: token('ink-2'),
        stroke: token('ink-3'),
      }),
      ...seriesMarks(lines, { targets, baseline, breaks, format, labels }),
    ],
  })
  const [x, y] = [scaleOf(plot, 'x'), scaleOf(plot, 'y')]
  return svgRoot(
    { width, height, label },
    textNode(clip(labels.unit, width - 8, { size: 12 }), 0, 14, { size: 12, colour: 'ink-2' }),
    h('g', { 'text-anchor': 'middle' }, plotTree(plot).children),
    groups.map((group) =>
      endLabels(
        group.ends.map((end) => ({ ...end, x: x(end.time), y: y(end.value) })),
        { x: x(group.time) + beside, top: margin.top, bottom: height - margin.bottom },
      ),
    ),
  )
}

/** The groups of labels, made one where they would stand in each other's way, and the width that they leave. */
function fitted(
  groups: readonly EndGroup[],
  [first, last]: readonly [number, number],
  width: number,
): { readonly groups: readonly EndGroup[]; readonly inner: number } {
  const share = (group: EndGroup): number => (group.time - first) / (last - first)
  const most = width - margin.left - 8
  const inner = Math.min(most, ...groups.map((group) => (most - beside - group.width) / share(group)))
  const [near, far] = groups
  const clash = near && far && share(near) * inner + beside + near.width + 12 > share(far) * inner
  return clash ? fitted([merged(groups)], [first, last], width) : { groups, inner }
}

function extentOf(values: readonly number[]): readonly [number, number] {
  return values.reduce<readonly [number, number]>(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  )
}

function padded([low, high]: readonly [number, number], zero: boolean): readonly [number, number] {
  const pad = high > low ? (high - low) * 0.08 : Math.max(1, Math.abs(high) * 0.1)
  const floor = low >= 0 ? Math.max(0, low - pad) : low - pad
  return [zero && low === 0 ? 0 : floor, high + pad]
}

/** Whole years, thinned so that no more than `most` are written; the last one always is. */
function ticksOf(first: number, last: number, most: number): readonly number[] {
  const every = Math.max(1, Math.ceil((last - first + 1) / most))
  return Array.from({ length: Math.floor((last - first) / every) + 1 }, (_, i) => last - i * every).reverse()
}

function scaleOf(plot: ReturnType<typeof Plot.plot>, name: 'x' | 'y'): (value: number) => number {
  const scale = plot.scale(name)
  return (value) => Number(scale?.apply(value))
}
