import { statusColour, statusGlyph, type Status } from './status-symbol.ts'
import { h, round, svgRoot, type Child, type SvgNode } from './svg.ts'
import { token } from './tokens.ts'

/** The attainment of one measurable goal; all figures from 0 to 1. */
export interface IntervalRow {
  readonly low: number
  readonly high: number
  /** Null where it is withheld: nothing, or too little, is measured. */
  readonly value: number | null
  readonly evidence: number
  readonly status: Status
  /** The owner's rating, beside the figure and never mixed into it. */
  readonly judgement?: Status | null
  /** The rating that the owner expects for the whole year. */
  readonly forecast?: Status | null
}

/** How to draw an interval. */
export interface IntervalBarOptions {
  /** From where a goal is partly attained; 0.5 when not given. */
  readonly partly?: number
  /** From where a goal is attained; 1 when not given. */
  readonly attained?: number
  readonly width?: number
  readonly height?: number
  readonly label?: string
}

/** The part of the scale that a rating names, or null for a rating that names none. */
function bandOf(rating: Status, partly: number, attained: number): readonly [number, number] | null {
  switch (rating) {
    case 'attained':
    case 'on_track':
      return [attained, 1]
    case 'partly':
      return [partly, attained]
    case 'not_attained':
      return [0, partly]
    default:
      return null
  }
}

/**
 * The honest interval: solid up to what is known to be reached, a tinted and dashed band over what is not known,
 * a dot at the value. What is not measured is unknown, neither zero nor green; the band is no error margin.
 *
 * @example intervalBar({ low: 0.56, high: 0.71, value: 0.66, evidence: 0.85, status: 'partly' })
 */
export function intervalBar(row: IntervalRow, options: IntervalBarOptions = {}): SvgNode {
  const { partly = 0.5, attained = 1, width = 190, height = 26, label } = options
  const [edge, end] = [6, 19]
  const middle = height / 2
  const at = (share: number): number => edge + Math.min(1, Math.max(0, share)) * (width - edge - end)
  const ratings = [mark(row.judgement, -1), mark(row.forecast, 1)]

  function mark(rating: Status | null | undefined, side: -1 | 1): Child {
    const band = rating === null || rating === undefined ? null : bandOf(rating, partly, attained)
    if (rating === null || rating === undefined || band === null) return null
    const y = middle + side * (middle - 4.5)
    const symbol = (x: number): SvgNode =>
      h(
        'g',
        { transform: `translate(${round(x - 4.9)} ${round(y - 4.9)}) scale(.7)` },
        statusGlyph(rating, token(side < 0 ? 'ink-2' : 'ink-3')),
      )
    // A band too narrow to draw ends the scale: its mark stands just beyond.
    if (band[1] - band[0] < 0.06) return symbol(at(1) + 11)
    const [left, right] = [at(band[0]) + 2, at(band[1]) - 2]
    const centre = (left + right) / 2
    const d = `M${round(left)} ${y - side * 3}v${side * 3}H${round(centre - 6.5)}M${round(centre + 6.5)} ${y}H${round(right)}v${side * -3}`
    return [
      h('path', { d, fill: 'none', stroke: token('ink-3'), 'stroke-dasharray': side > 0 && '2 2' }),
      symbol(centre),
    ]
  }

  return svgRoot(
    { width, height, label },
    scale(at, middle, [partly, attained]),
    ratings,
    figure(row, at, middle),
  )
}

function scale(at: (share: number) => number, y: number, thresholds: readonly number[]): Child {
  const ticks = thresholds.map((share, i) =>
    h('path', {
      d: `M${round(at(share))} ${y - 5.5 - i}v${11 + 2 * i}`,
      stroke: token('ink-3'),
      'stroke-width': i === 0 ? 1 : 1.6,
    }),
  )
  return [
    h('path', {
      d: `M${round(at(0))} ${y}H${round(at(1))}`,
      stroke: token('line'),
      'stroke-width': 2,
    }),
    ticks,
  ]
}

function figure(row: IntervalRow, at: (share: number) => number, y: number): Child {
  const colour = statusColour(row.status)
  const [low, high] = [at(row.low), at(row.high)]
  const known = row.evidence > 0 && row.low > 0
  return [
    known &&
      h('path', {
        d: `M${round(at(0))} ${y}H${round(low)}`,
        stroke: colour,
        'stroke-width': 2.6,
        'stroke-linecap': 'round',
      }),
    high - low > 1 &&
      h('rect', {
        x: low,
        y: y - 4.5,
        width: high - low,
        height: 9,
        rx: 4.5,
        fill: row.evidence > 0 ? colour : 'none',
        'fill-opacity': row.evidence > 0 ? 0.2 : null,
        stroke: row.evidence > 0 ? colour : token('ink-3'),
        'stroke-dasharray': '2 2',
      }),
    row.value !== null &&
      h('circle', {
        cx: at(row.value),
        cy: y,
        r: 4.6,
        fill: colour,
        stroke: token('card'),
        'stroke-width': 1.4,
      }),
  ]
}
