import * as Plot from '@observablehq/plot'
import { answerBars, type AnswerAxes, type AnswerPlot } from './answer-bars.ts'
import { answerCells } from './answer-cells.ts'
import { lookLegend, looksOf } from './answer-look.ts'
import type { AnswerAxis, AnswerMark, AnswerPoint } from './answer-point.ts'
import { answerPoints } from './answer-points.ts'
import { plotTree } from './plot-tree.ts'
import { h, svgRoot, type SvgNode } from './svg.ts'
import { textNode } from './text-node.ts'
import { clip } from './text.ts'
import type { DocumentEffect } from './to-element.ts'

export type { AnswerAxis, AnswerKind, AnswerMark, AnswerPoint } from './answer-point.ts'

/** How to draw an answer. */
export interface AnswerOptions {
  readonly mark: AnswerMark
  readonly x: AnswerAxis
  readonly y: AnswerAxis
  /** Writes what a cell holds. */
  readonly format?: (value: number) => string
  /** In px; 720 when not given. */
  readonly width?: number
  /** Written when there is nothing to draw. */
  readonly empty: string
  readonly label?: string
}

const captionType = { size: 12 }

/**
 * Rows that somebody has asked for, as bars, lines, dots or cells. Series are told apart by ink and by form, and named
 * above; words are clipped, figures stand at the ends of the bars. Every mark bears its row as a title.
 *
 * @example answer(points, { mark: 'bar', x, y, empty: 'Inget att rita' }, { document })
 */
export function answer(
  points: readonly AnswerPoint[],
  options: AnswerOptions,
  effects: DocumentEffect,
): SvgNode {
  const { mark, x, y, width = 720, empty, label, format = String } = options
  if (points.length === 0)
    return svgRoot({ width, height: 40, label }, textNode(empty, 0, 25, { size: 13, colour: 'ink-2' }))
  const looks = looksOf(points)
  const axes: AnswerAxes = { x, y, width, looks }
  const { options: plotted, height }: AnswerPlot =
    mark === 'bar'
      ? answerBars(points, axes)
      : mark === 'cell'
        ? answerCells(points, axes, format)
        : answerPoints(points, axes, mark === 'line')
  const plot = Plot.plot({ document: effects.document, ...plotted })
  const legend = lookLegend(looks, width)
  const isBetweenAxes = mark === 'line' || mark === 'dot'
  const caption = (text: string, at: number, end = false): SvgNode =>
    textNode(clip(text, width - 8, captionType), end ? width - 16 : 0, at, {
      ...captionType,
      colour: 'ink-2',
      anchor: end ? 'end' : 'start',
    })
  return svgRoot(
    { width, height: height + legend.height, label },
    legend.node && h('g', {}, legend.node),
    h(
      'g',
      { transform: `translate(0 ${legend.height})`, 'text-anchor': 'middle' },
      plotTree(plot).children,
      (isBetweenAxes || (mark === 'bar' && x.kind !== 'category')) && caption(y.label, 12),
      isBetweenAxes && caption(x.label, height - 6, true),
    ),
  )
}
