import { coverageGlyph, type CoverageMark } from './coverage-cell.ts'
import { h, round, type Child } from './svg.ts'
import { textNode } from './text-node.ts'
import { textWidth } from './text.ts'

/** The words of the signs. */
export interface CoverageWords {
  readonly levels: readonly [string, string, string, string, string]
  readonly declines: string
  readonly unanswered: string
  readonly single: string
}

const type = { size: 12.5 }

/**
 * Every sign of the cells with its word, flowing over lines; and how high that became.
 *
 * @example matrixLegend(labels, 1120, 400).height // 28 on one line
 */
export function matrixLegend(
  words: CoverageWords,
  width: number,
  top: number,
): { readonly node: Child; readonly height: number } {
  const [none, reasoned, linked, measured, followed] = words.levels
  const entries: readonly (readonly [CoverageMark, string])[] = [
    [{ level: 0 }, none],
    [{ level: 1 }, reasoned],
    [{ level: 1, stance: 'declines' }, words.declines],
    [{ level: 2 }, linked],
    [{ level: 3 }, measured],
    [{ level: 4 }, followed],
    [{ level: 2, answered: false }, words.unanswered],
    [{ level: 4, single: true }, words.single],
  ]
  let [x, line] = [0, 0]
  const node = entries.map(([mark, word]) => {
    const wide = 27 + textWidth(word, type)
    if (x > 0 && x + wide > width) [x, line] = [0, line + 1]
    const y = top + line * 28
    const entry = [
      h('g', { transform: `translate(${round(x)} ${round(y)}) scale(.91)` }, coverageGlyph(mark)),
      textNode(word, x + 27, y + 14.5, type),
    ]
    x += wide + 20
    return entry
  })
  return { node, height: (line + 1) * 28 }
}
