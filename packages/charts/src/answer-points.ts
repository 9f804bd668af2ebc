import * as Plot from '@observablehq/plot'
import { axisLook, type AnswerAxes, type AnswerPlot } from './answer-bars.ts'
import type { AnswerAxis, AnswerPoint } from './answer-point.ts'
import { textWidth } from './text.ts'
import { token } from './tokens.ts'

const height = 360
const type = { size: 12 }

/**
 * Points between two axes, joined to lines where that is asked for: one line for each series, from left to right.
 *
 * @param joined draws the lines
 */
export function answerPoints(points: readonly AnswerPoint[], axes: AnswerAxes, joined: boolean): AnswerPlot {
  const { x, y, width, looks } = axes
  const placed = points.map((point) => ({ ...point, x: placeOf(x, point.x), y: placeOf(y, point.y) }))
  const thin = looks.size > 1 && [...looks.values()].every(({ colour }) => colour === 'ink-3')
  const left = Math.min(width * 0.3, widest(points.map((point) => y.format(point.y)))) + 16
  const lines = joined
    ? [...looks].map(([name, look]) =>
        Plot.line(placed.filter(({ series }) => series === name).toSorted(alongX), {
          x: 'x',
          y: 'y',
          stroke: token(look.colour),
          strokeWidth: thin ? 1 : 2,
          ...(look.dash === undefined || thin ? {} : { strokeDasharray: look.dash }),
        }),
      )
    : []
  const dots = [...looks].map(([name, look]) =>
    Plot.dot(
      placed.filter(({ series }) => series === name),
      {
        x: 'x',
        y: 'y',
        symbol: look.symbol,
        r: joined ? (thin ? 1.6 : 3) : 4,
        fill: token(look.colour),
        fillOpacity: joined ? 1 : 0.75,
        stroke: look.symbol === 'plus' ? token(look.colour) : token('paper'),
        strokeWidth: look.symbol === 'plus' ? 1.6 : 0.8,
        title: 'title',
      },
    ),
  )
  return {
    height,
    options: {
      width,
      height,
      marginLeft: left,
      marginRight: 16,
      marginTop: 24,
      marginBottom: 44,
      x: scaleOf(
        x,
        placed.map((point) => point.x),
      ),
      y: scaleOf(
        y,
        placed.map((point) => point.y),
      ),
      marks: [
        Plot.gridY({
          ...(y.kind === 'category' ? {} : { ticks: 5 }),
          stroke: token('line'),
          strokeOpacity: 1,
        }),
        Plot.axisY({ ...axisLook, ...ticks(y, 5), tickFormat: written(y) }),
        Plot.axisX({
          ...axisLook,
          ...ticks(
            x,
            Math.max(2, Math.floor(width / 130)),
            placed.map((point) => point.x),
          ),
          tickFormat: written(x),
        }),
        ...lines,
        ...dots,
      ],
    },
  }
}

/** Words stand at even distances, so that the ticks are theirs. Few whole numbers, such as years, have one each. */
function ticks(
  { kind }: AnswerAxis,
  most: number,
  values: readonly (number | string | Date)[] = [],
): { readonly ticks?: number | number[] } {
  if (kind === 'category') return {}
  const whole = values.filter((value) => Number.isInteger(value)).map(Number)
  const [low, high] = [Math.min(...whole), Math.max(...whole)]
  if (kind === 'day' || whole.length === 0 || whole.length < values.length || high - low >= most)
    return { ticks: most }
  return { ticks: Array.from({ length: high - low + 1 }, (_, at) => low + at) }
}

function scaleOf({ kind }: AnswerAxis, values: readonly (number | string | Date)[]): Plot.ScaleOptions {
  if (kind === 'category') return { type: 'point', label: null, domain: [...new Set(values)], padding: 0.5 }
  return kind === 'day' ? { type: 'utc', label: null } : { type: 'linear', label: null, nice: true }
}

function placeOf({ kind }: AnswerAxis, value: number | string): number | string | Date {
  return kind === 'day' ? new Date(Number(value)) : value
}

/** Plot hands out days as it got them. */
function written({ format }: AnswerAxis): (value: number | string | Date) => string {
  return (value) => format(value instanceof Date ? value.getTime() : value)
}

function alongX(
  a: { readonly x: number | string | Date },
  b: { readonly x: number | string | Date },
): number {
  return typeof a.x === 'string' || typeof b.x === 'string' ? 0 : Number(a.x) - Number(b.x)
}

function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, textWidth(text, type)), 0)
}
