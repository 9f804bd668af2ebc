import { statusColour, statuses, statusGlyph, type Status } from './status-symbol.ts'
import { h, round, svgRoot, type Child, type SvgNode } from './svg.ts'
import { textNode } from './text-node.ts'
import { textWidth } from './text.ts'
import { token } from './tokens.ts'

/** How many goals have a status. */
export interface StatusCount {
  readonly status: Status
  readonly count: number
}

/** The words of the bar. */
export interface StatusBarLabels {
  readonly words: Readonly<Partial<Record<Status, string>>>
  /** Written when there is nothing to count. */
  readonly empty: string
}

/** How to draw the bar. */
export interface StatusBarOptions {
  readonly labels: StatusBarLabels
  /** In px; 480 when not given. */
  readonly width?: number
  /** Of the bar itself, in px; 22 when not given. */
  readonly height?: number
  /** The bar without the words under it. */
  readonly bare?: boolean
  readonly label?: string
}

const type = { size: 12.5 }

/**
 * The distribution of statuses as one stacked bar, with sign, count and word of each under it. The fill follows the
 * signs (full, half, hollow, dashed), so the bar holds in greyscale.
 *
 * @example statusBar([{ status: 'attained', count: 7 }, { status: 'partly', count: 4 }], { labels })
 */
export function statusBar(rows: readonly StatusCount[], options: StatusBarOptions): SvgNode {
  const { labels, width = 480, height = 22, bare = false, label } = options
  const counts = statuses
    .map((status) => ({ status, count: sumOf(rows, status) }))
    .filter(({ count }) => count > 0)
  const all = counts.reduce((sum, { count }) => sum + count, 0)
  if (all === 0)
    return svgRoot(
      { width, height, label },
      textNode(labels.empty, 0, 15, { colour: 'ink-2', size: type.size }),
    )
  const gap = 3
  const room = width - gap * (counts.length - 1)
  const words = bare ? { node: null, height: 0 } : wordsOf(counts, labels, width, height + 10)
  let x = 0
  const segments = counts.map(({ status, count }) => {
    const wide = (count / all) * room
    const segment = h('g', { transform: `translate(${round(x)} 0)` }, segmentOf(status, count, wide, height))
    x += wide + gap
    return segment
  })
  return svgRoot({ width, height: height + words.height, label }, segments, words.node)
}

function sumOf(rows: readonly StatusCount[], status: Status): number {
  return rows.reduce((sum, row) => (row.status === status ? sum + Math.max(0, row.count) : sum), 0)
}

function segmentOf(status: Status, count: number, width: number, height: number): Child {
  const colour = statusColour(status)
  const box = { x: 0.75, y: 0.75, width: Math.max(0.5, width - 1.5), height: height - 1.5, rx: 2.5 }
  const full = status === 'attained' || status === 'on_track'
  const dashed = !full && status !== 'partly' && status !== 'not_attained'
  const line = {
    stroke: dashed ? token('ink-3') : colour,
    'stroke-width': 1.5,
    'stroke-dasharray': dashed && '3.5 3',
  }
  const number = String(count)
  const fits = textWidth(number, { size: 12, weight: 600 }) + 8 <= width
  return [
    h('rect', {
      ...box,
      fill: full || status === 'partly' ? colour : token('card'),
      'fill-opacity': status === 'partly' && 0.2,
      ...line,
    }),
    status === 'partly' &&
      h('path', { d: `M0.75 ${height - 4.6}h${round(box.width)}v3.85h${round(-box.width)}z`, fill: colour }),
    fits &&
      textNode(number, width / 2, height / 2 + (status === 'partly' ? 2.6 : 4.3), {
        anchor: 'middle',
        weight: 600,
        colour: full ? 'card' : 'ink',
      }),
  ]
}

/** The words in the order of the segments, flowing over lines. */
function wordsOf(
  counts: readonly StatusCount[],
  labels: StatusBarLabels,
  width: number,
  top: number,
): { node: Child; height: number } {
  let [x, line] = [0, 0]
  const node = counts.map(({ status, count }) => {
    const text = `${count} ${labels.words[status] ?? status}`
    const wide = 19 + textWidth(text, type) + 18
    if (x > 0 && x + wide - 18 > width) [x, line] = [0, line + 1]
    const y = top + line * 20
    const entry = [
      h('g', { transform: `translate(${round(x)} ${y})` }, statusGlyph(status)),
      textNode(text, x + 19, y + 11.5, type),
    ]
    x += wide
    return entry
  })
  return { node, height: 10 + (line + 1) * 20 }
}
