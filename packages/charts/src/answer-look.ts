/** How the series of a chart of somebody's own are told apart: by ink and by form, never by colour alone. */
import type { AnswerPoint } from './answer-point.ts'
import { h, round, type Child } from './svg.ts'
import { textNode } from './text-node.ts'
import { clip, textWidth } from './text.ts'
import { token, type TokenName } from './tokens.ts'

/** The look of one series. */
export interface SeriesLook {
  readonly name: string
  readonly colour: TokenName
  readonly symbol: 'circle' | 'square' | 'triangle' | 'diamond' | 'plus'
  /** As in `stroke-dasharray`; a whole line without. */
  readonly dash?: string
}

const looks: readonly Omit<SeriesLook, 'name'>[] = [
  { colour: 'c4', symbol: 'circle' },
  { colour: 'c3', symbol: 'square', dash: '6 3' },
  { colour: 'ink-3', symbol: 'triangle', dash: '2 2.5' },
  { colour: 'c2', symbol: 'diamond' },
  { colour: 'ink', symbol: 'plus', dash: '8 3 2 3' },
]

/** No more series than these are told apart; further ones are thin and grey together. */
export const mostLooks = looks.length

/**
 * A look for each series of the points, in order of appearance.
 *
 * @example looksOf(points).get('Ale')?.colour // 'c4'
 */
export function looksOf(points: readonly AnswerPoint[]): ReadonlyMap<string | null, SeriesLook> {
  const names = [...new Set(points.map(({ series }) => series))]
  const plain = { colour: 'ink-3', symbol: 'circle' } as const
  const one = names.length > mostLooks ? plain : undefined
  return new Map(names.map((name, at) => [name, { name: name ?? '', ...(one ?? looks[at] ?? plain) }]))
}

const room = 220
const type = { size: 12 }

/**
 * The looks with their names, in lines that are as wide as the chart; nothing for a single series.
 *
 * @returns the drawing, and how high it is
 */
export function lookLegend(
  all: ReadonlyMap<string | null, SeriesLook>,
  width: number,
): { readonly node: Child; readonly height: number } {
  const shown = [...all.values()].filter(({ name }) => name !== '')
  if (shown.length < 2 || shown.length > mostLooks) return { node: null, height: 0 }
  let [x, line] = [0, 0]
  const node = shown.map(({ name, colour }) => {
    const text = clip(name, room, type)
    const wide = 20 + textWidth(text, type) + 18
    if (x > 0 && x + wide > width) [x, line] = [0, line + 1]
    const at = { transform: `translate(${round(x)} ${line * 20})` }
    x += wide
    return h(
      'g',
      at,
      h('rect', { x: 0, y: 3, width: 12, height: 12, rx: 2, fill: token(colour), stroke: token('ink-3') }),
      textNode(text, 18, 13, { ...type, colour: 'ink-2' }),
    )
  })
  return { node, height: (line + 1) * 20 + 8 }
}
