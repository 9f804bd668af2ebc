import * as Plot from '@observablehq/plot'
import type { SeriesLook } from './answer-look.ts'
import type { AnswerAxis, AnswerPoint } from './answer-point.ts'
import { clip, textWidth } from './text.ts'
import { token } from './tokens.ts'

/** What Plot is to be told of a chart: its size, its scales and its marks. */
export interface AnswerPlot {
  readonly options: Plot.PlotOptions
  /** Where the names of the axes stand, in px; without one the axis names itself by what stands on it. */
  readonly height: number
}

/** What the axes of a mark share. */
export interface AnswerAxes {
  readonly x: AnswerAxis
  readonly y: AnswerAxis
  readonly width: number
  readonly looks: ReadonlyMap<string | null, SeriesLook>
}

const type = { size: 12 }
export const axisLook = { tickSize: 0, tickPadding: 8, color: token('ink-2') } as const

/**
 * Bars: lying, with their words to the left and their figures at their ends, where the other axis holds words; standing
 * where it holds years or days.
 */
export function answerBars(points: readonly AnswerPoint[], axes: AnswerAxes): AnswerPlot {
  return axes.x.kind === 'category' ? lying(points, axes) : standing(points, axes)
}

const fillOf =
  ({ looks }: AnswerAxes) =>
  ({ series }: AnswerPoint): string =>
    token(looks.get(series)?.colour ?? 'c4')

function lying(points: readonly AnswerPoint[], axes: AnswerAxes): AnswerPlot {
  const { x, y, width } = axes
  const words = [...new Set(points.map((point) => String(point.x)))]
  const left = Math.min(width * 0.42, Math.max(...words.map((word) => textWidth(word, type)), 24) + 12)
  const sums = new Map<string, number>()
  for (const point of points) sums.set(String(point.x), (sums.get(String(point.x)) ?? 0) + Number(point.y))
  const ends = [...sums].map(([word, sum]) => ({ word, sum }))
  const right = Math.max(...ends.map(({ sum }) => textWidth(y.format(sum), type))) + 12
  const below = ends.some(({ sum }) => sum < 0)
  const height = words.length * 26 + 4
  return {
    height,
    options: {
      width,
      height,
      marginLeft: left + (below ? right : 0),
      marginRight: right,
      marginTop: 0,
      marginBottom: 4,
      x: { type: 'linear', label: null, axis: null, domain: withZero(ends.map(({ sum }) => sum)) },
      y: { type: 'band', label: null, domain: words, padding: 0.28 },
      marks: [
        Plot.barX(points, {
          x: 'y',
          y: ({ x: word }: AnswerPoint) => String(word),
          fill: fillOf(axes),
          stroke: token('paper'),
          strokeWidth: 0.5,
          title: 'title',
        }),
        Plot.ruleX([0], { stroke: token('ink-3') }),
        ...[true, false].map((isBelow) =>
          Plot.text(
            ends.filter(({ sum }) => sum < 0 === isBelow),
            {
              x: 'sum',
              y: 'word',
              text: ({ sum }: { sum: number }) => y.format(sum),
              textAnchor: isBelow ? 'end' : 'start',
              dx: isBelow ? -6 : 6,
              fill: token('ink-2'),
            },
          ),
        ),
        Plot.axisY({
          ...axisLook,
          anchor: 'left',
          tickPadding: below ? right + 4 : 8,
          tickFormat: (word: string) => clip(x.format(word), left - 12, type),
        }),
      ],
    },
  }
}

function standing(points: readonly AnswerPoint[], axes: AnswerAxes): AnswerPlot {
  const { x, y, width } = axes
  const steps = [...new Set(points.map((point) => Number(point.x)))].sort((a, b) => a - b)
  const every = Math.max(1, Math.ceil((steps.length * 64) / width))
  const height = 300
  return {
    height,
    options: {
      width,
      height,
      marginLeft: 64,
      marginRight: 12,
      marginTop: 24,
      marginBottom: 28,
      x: { type: 'band', label: null, domain: steps, padding: 0.2 },
      y: { type: 'linear', label: null, nice: true },
      marks: [
        Plot.gridY({ ticks: 5, stroke: token('line'), strokeOpacity: 1 }),
        Plot.axisY({ ...axisLook, ticks: 5, tickFormat: y.format }),
        Plot.axisX(
          steps.filter((_, at) => at % every === 0),
          { ...axisLook, tickFormat: x.format },
        ),
        Plot.barY(points, { x: 'x', y: 'y', fill: fillOf(axes), title: 'title' }),
        Plot.ruleY([0], { stroke: token('ink-3') }),
      ],
    },
  }
}

function withZero(values: readonly number[]): [number, number] {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)]
  return low === high ? [0, 1] : [low, high]
}
