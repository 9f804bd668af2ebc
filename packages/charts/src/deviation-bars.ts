import { h, round, svgRoot, type Child, type SvgNode } from './svg.ts'
import { textNode } from './text-node.ts'
import { clip } from './text.ts'
import { token } from './tokens.ts'

/** What was spent, or is expected to be, against a budget; both in the unit of the budget, and null where unknown. */
export interface Deviation {
  /** Above zero: more than budgeted. */
  readonly outcome: number | null
  readonly forecast: number | null
}

/** How to draw one deviation. */
export interface DeviationBarOptions {
  /** The lowest and highest deviation of all rows that are compared, so that they share a scale. */
  readonly extent: readonly [number, number]
  readonly width?: number
  readonly height?: number
  readonly label?: string
}

/** A row of the whole picture. */
export interface DeviationRow extends Deviation {
  readonly name: string
  /** The deviation in words: '+14 100 tkr, underskott'. */
  readonly text: string
  /** A sum of the others: set apart by a rule. */
  readonly isSum?: boolean
}

/** The words and the size of the whole picture. */
export interface DeviationBarsOptions {
  /** Over the two sides: 'under budget', 'över budget'. */
  readonly labels: { readonly less: string; readonly more: string; readonly empty: string }
  readonly width?: number
  readonly label?: string
}

/**
 * The lowest and highest of some deviations, zero among them.
 *
 * @example extentOfDeviations([{ outcome: 3, forecast: -2 }]) // [-2, 3]
 */
export function extentOfDeviations(rows: readonly Deviation[]): readonly [number, number] {
  const values = rows.flatMap(({ outcome, forecast }) => [outcome ?? 0, forecast ?? 0])
  return values.reduce<readonly [number, number]>(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [0, 0],
  )
}

const inset = 3

/** A place on the scale: zero stands where the extents of both sides put it. */
function scaleOf([low, high]: readonly [number, number], width: number): (value: number) => number {
  const span = high - low
  return (value) => (span > 0 ? inset + ((value - low) / span) * (width - 2 * inset) : width / 2)
}

function barOf(value: number | null, at: (value: number) => number, y: number, height: number): Child {
  if (value === null) return null
  const [zero, end] = [at(0), at(value)]
  const [from, to] = zero < end ? [zero, end] : [end, zero]
  const more = value > 0
  // Less than budgeted is open, more is filled: the side and the fill say it without colour.
  return h('rect', {
    x: from,
    y,
    width: Math.max(value === 0 ? 0 : 1, to - from),
    height,
    fill: more ? token('not') : token('c2'),
    stroke: more ? token('not') : token('c4'),
    'stroke-width': 1,
  })
}

function forecastOf(value: number | null, at: (value: number) => number, y: number, height: number): Child {
  if (value === null) return null
  const [zero, end] = [at(0), at(value)]
  const d = `M${round(zero)} ${round(y)}H${round(end)}v${height}H${round(zero)}`
  return h('path', {
    d,
    fill: 'none',
    stroke: token('ink-2'),
    'stroke-width': 1.2,
    'stroke-dasharray': '3 2',
  })
}

function marksOf({ outcome, forecast }: Deviation, at: (value: number) => number, height: number): Child {
  const both = outcome !== null && forecast !== null
  const tall = both ? height / 2 - 3 : height - 8
  return [
    barOf(outcome, at, both ? 2 : 4, tall),
    forecastOf(forecast, at, both ? height / 2 + 1 : 4, tall),
    h('path', { d: `M${round(at(0))} 0V${height}`, stroke: token('ink'), 'stroke-width': 1 }),
  ]
}

/**
 * One deviation from a budget: a bar from zero, to the right and filled where more was spent, to the left where less; the
 * forecast as a dashed outline.
 *
 * @example deviationBar({ outcome: 14100, forecast: null }, { extent: [-3400, 14100] })
 */
export function deviationBar(row: Deviation, options: DeviationBarOptions): SvgNode {
  const { extent, width = 180, height = 22, label } = options
  return svgRoot({ width, height, label }, marksOf(row, scaleOf(extent, width), height))
}

/**
 * The deviations of several organs under each other, each with its name and its words: what is saved of a table with bars.
 *
 * @example deviationBars(rows, { labels: { less: 'under budget', more: 'över budget', empty: 'Ingen budget' } })
 */
export function deviationBars(rows: readonly DeviationRow[], options: DeviationBarsOptions): SvgNode {
  const { labels, width = 760, label } = options
  if (rows.length === 0)
    return svgRoot({ width, height: 40, label }, textNode(labels.empty, 0, 25, { size: 13, colour: 'ink-2' }))
  const [names, words, tall, top] = [width * 0.3, width * 0.28, 26, 26]
  const bars = width - names - words - 24
  const at = scaleOf(extentOfDeviations(rows), bars)
  const zero = names + 12 + at(0)
  return svgRoot(
    { width, height: top + rows.length * tall + 4, label },
    textNode(labels.less, zero - 6, 14, { size: 11, colour: 'ink-2', anchor: 'end' }),
    textNode(labels.more, zero + 6, 14, { size: 11, colour: 'ink-2' }),
    rows.map((row, i) => {
      const y = top + i * tall
      const weight = row.isSum === true ? 600 : 400
      return [
        h('path', {
          d: `M0 ${y}H${width}`,
          stroke: token(row.isSum === true ? 'ink-3' : 'hair'),
          'stroke-width': 1,
        }),
        textNode(clip(row.name, names, { size: 13, weight }), 0, y + 17, { size: 13, weight }),
        h('g', { transform: `translate(${round(names + 12)} ${y + 2})` }, marksOf(row, at, 22)),
        textNode(clip(row.text, words, { size: 12, weight }), width - words, y + 17, { size: 12, weight }),
      ]
    }),
  )
}
