import * as Plot from '@observablehq/plot'
import { endLabels, type EndLabel } from './end-labels.ts'
import { seriesMarks, type SeriesBaseline } from './series-marks.ts'
import { seriesLines, type SeriesLine, type SeriesRow, type SeriesTarget } from './series-rows.ts'
import { round, svgRoot, type SvgNode } from './svg.ts'
import { textNode } from './text-node.ts'
import { clip, textWidth } from './text.ts'
import { fromElement, type DocumentEffect } from './to-element.ts'
import { token } from './tokens.ts'

export type { SeriesBaseline } from './series-marks.ts'
export type { SeriesRow, SeriesTarget } from './series-rows.ts'

/** The words of the series, all written on the marks. */
export interface SeriesLabels {
  /** Over the axis: 'procent av eleverna'. */
  readonly unit: string
  /** The name of one's own line. */
  readonly own: string
  readonly women: string
  readonly men: string
  readonly target: string
  readonly finalTarget: string
  readonly baseline: string
  readonly preliminary: string
  readonly lagged: string
  readonly forecast: string
  /** Written when there are neither outcomes nor targets. */
  readonly empty: string
}

/** How to draw the series. */
export interface SeriesOptions {
  readonly labels: SeriesLabels
  readonly targets?: readonly SeriesTarget[]
  readonly baseline?: SeriesBaseline | null
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

const margin = { top: 30, bottom: 28, left: 46 }

/**
 * The outcomes of an indicator over the years, with targets, baseline, women and men, and other municipalities as thin
 * grey lines. Holes stay open. Every point bears its period and value as a title.
 *
 * @example series(rows, { labels, targets: [{ from: 2025, to: 2025, value: 82 }] }, { document })
 */
export function series(rows: readonly SeriesRow[], options: SeriesOptions, effects: DocumentEffect): SvgNode {
  const { labels, targets = [], baseline = null, step = 1, width = 640, height = 280, label } = options
  const { format = (value: number) => String(round(value)) } = options
  const lines = seriesLines(rows, step)
  const points = lines.flatMap((line) => [...line.runs.flat(), ...line.loose])
  const values = [
    ...points.map((point) => point.value),
    ...targets.flatMap((target) =>
      typeof target.max === 'number' ? [target.value, target.max] : [target.value],
    ),
    ...(baseline === null ? [] : [baseline.value]),
    ...(options.zero === true ? [0] : []),
  ]
  if (values.length === 0)
    return svgRoot({ width, height: 40, label }, textNode(labels.empty, 0, 25, { size: 13, colour: 'ink-2' }))
  const times = [
    ...rows.map((row) => row.year - 1 + (row.share ?? 1)),
    ...targets.flatMap(({ from, to }) => [from, to]),
    ...(baseline === null ? [] : [baseline.year]),
  ]
  const ends = endsOf(lines, targets, labels, format)
  const widest = Math.max(
    0,
    ...ends.map((end) => textWidth(end.text, { size: 12, weight: end.weight ?? 400 })),
  )
  const right = Math.min(width * 0.36, widest + 16)
  const inner = width - margin.left - right
  const [first, last] = extentOf(times)
  const [low, high] = extentOf(values)
  const years = ticksOf(Math.floor(first), Math.ceil(last), Math.max(1, Math.floor(inner / 46)))
  const plot = Plot.plot({
    document: effects.document,
    width,
    height,
    marginTop: margin.top,
    marginBottom: margin.bottom,
    marginLeft: margin.left,
    marginRight: right,
    x: {
      type: 'linear',
      domain: first === last ? [first - 1, last + 1] : [first - 0.35, last + 0.35],
      label: null,
    },
    y: { type: 'linear', domain: padded(low, high, options.zero === true), nice: true, label: null },
    marks: [
      Plot.gridY({ ticks: 5, stroke: token('line'), strokeOpacity: 1 }),
      Plot.axisY({ ticks: 5, tickSize: 0, tickPadding: 8, tickFormat: format, color: token('ink-2') }),
      Plot.axisX(years, { tickSize: 4, tickFormat: String, color: token('ink-2'), stroke: token('ink-3') }),
      ...seriesMarks(lines, { targets, baseline, format, labels }),
    ],
  })
  const x = scaleOf(plot, 'x')
  const y = scaleOf(plot, 'y')
  const placed = ends.map((end) => ({
    ...end,
    x: x(end.x),
    y: y(end.y),
    text: clip(end.text, right - 14, { size: 12, weight: end.weight ?? 400 }),
  }))
  return svgRoot(
    { width, height, label },
    textNode(clip(labels.unit, width - 8, { size: 12 }), 0, 14, { size: 12, colour: 'ink-2' }),
    withoutNames(fromElement(plot)).children,
    endLabels(placed, { x: width - right + 12, top: margin.top, bottom: height - margin.bottom }),
  )
}

/** The labels at the right: what each line and the last target is called, in the units of the axes. */
function endsOf(
  lines: readonly SeriesLine[],
  targets: readonly SeriesTarget[],
  labels: SeriesLabels,
  format: (value: number) => string,
): readonly EndLabel[] {
  const others = lines.filter((line) => line.municipality !== '')
  const ends: EndLabel[] = []
  for (const line of lines) {
    const own = line.municipality === ''
    const end = line.runs.at(-1)?.at(-1) ?? line.loose.at(-1)
    // More names than these can't be told apart; the points still bear them.
    if (end === undefined || (!own && others.length > 6)) continue
    const name = own ? { T: labels.own, K: labels.women, M: labels.men }[line.gender] : line.municipality
    const style = own ? { weight: 600, colour: 'ink' as const } : { size: 11, colour: 'ink-2' as const }
    ends.push({ text: `${name} ${format(end.value)}`, x: end.time, y: end.value, ...style })
  }
  for (const final of [false, true]) {
    const target = targets
      .filter((t) => (t.final === true) === final)
      .toSorted((a, b) => a.to - b.to)
      .at(-1)
    if (target === undefined) continue
    const range =
      typeof target.max === 'number' ? `${format(target.value)}–${format(target.max)}` : format(target.value)
    const y = typeof target.max === 'number' ? (target.value + target.max) / 2 : target.value
    ends.push({
      text: `${final ? labels.finalTarget : labels.target} ${range}`,
      x: target.to,
      y,
      colour: 'ink',
    })
  }
  return ends
}

function extentOf(values: readonly number[]): readonly [number, number] {
  return values.reduce<readonly [number, number]>(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  )
}

function padded(low: number, high: number, zero: boolean): readonly [number, number] {
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

/** Plot names its groups, which screen readers may not be told (axe: aria-prohibited-attr); and rounds nothing. */
function withoutNames(node: SvgNode): SvgNode {
  const {
    'aria-label': _name,
    'aria-description': _text,
    'aria-hidden': _hidden,
    class: _class,
    ...attrs
  } = node.attrs
  const children = node.children
    .filter((child) => typeof child === 'string' || child.tag !== 'style')
    .map((child) => (typeof child === 'string' ? child : withoutNames(child)))
  const rounded = Object.entries(attrs).map(([name, value]) => [
    name,
    /^(?:d|transform|x|y|x1|x2|y1|y2|cx|cy|width|height)$/.test(name) ? rounds(value) : value,
  ])
  return { tag: node.tag, attrs: Object.fromEntries(rounded) as Record<string, string>, children }
}

function rounds(value: string): string {
  return value.replace(/-?\d+\.\d{3,}(?:e-?\d+)?/g, (number) => String(round(Number(number))))
}
