import * as Plot from '@observablehq/plot'
import { axisLook, type AnswerAxes, type AnswerPlot } from './answer-bars.ts'
import type { AnswerPoint } from './answer-point.ts'
import { clip, textWidth } from './text.ts'
import { token, type TokenName } from './tokens.ts'

const steps: readonly TokenName[] = ['c0', 'c1', 'c2', 'c3', 'c4']
const type = { size: 12 }
const cell = 28
const lean = 110

/** Words against words: a cell for each pair, darker for more, with its figure in it. */
export function answerCells(
  points: readonly AnswerPoint[],
  { x, y, width }: AnswerAxes,
  format: (value: number) => string,
): AnswerPlot {
  const across = [...new Set(points.map((point) => String(point.x)))]
  const down = [...new Set(points.map((point) => String(point.y)))]
  const left = Math.min(width * 0.4, Math.max(...down.map((word) => textWidth(word, type))) + 12)
  const known = points.flatMap(({ value }) => (value === null ? [] : [value]))
  const [low, high] = [Math.min(...known), Math.max(...known)]
  const stepOf = ({ value }: AnswerPoint): number =>
    value === null ? 0 : high === low ? 2 : Math.min(4, Math.floor(((value - low) / (high - low)) * 5))
  const height = down.length * cell + lean
  return {
    height,
    options: {
      width: Math.min(width, left + across.length * 64 + 60),
      height,
      marginLeft: left,
      marginRight: 60,
      marginTop: lean,
      marginBottom: 0,
      x: { type: 'band', label: null, domain: across, padding: 0.06 },
      y: { type: 'band', label: null, domain: down, padding: 0.06 },
      marks: [
        Plot.cell(points, {
          x: 'x',
          y: 'y',
          fill: (point: AnswerPoint) => token(steps[stepOf(point)] ?? 'c0'),
          stroke: token('line'),
          title: 'title',
        }),
        Plot.text(points, {
          x: 'x',
          y: 'y',
          text: ({ value }: AnswerPoint) => (value === null ? '–' : format(value)),
          fill: (point: AnswerPoint) => token(stepOf(point) > 2 ? 'paper' : 'ink'),
        }),
        Plot.axisX({
          ...axisLook,
          anchor: 'top',
          tickRotate: -40,
          tickFormat: (word: string) => clip(x.format(word), lean + 20, type),
        }),
        Plot.axisY({ ...axisLook, tickFormat: (word: string) => clip(y.format(word), left - 12, type) }),
      ],
    },
  }
}
