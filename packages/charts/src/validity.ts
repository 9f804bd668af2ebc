import { h, round, svgRoot, type Child, type SvgNode } from './svg.ts'
import { textNode } from './text-node.ts'
import { clip, textWidth } from './text.ts'
import { token } from './tokens.ts'

/** Something that holds from one day to another. */
export interface ValidityRow {
  /** Rows of the same group stand together, under its name: 'Riktningsmål, 4 år'. */
  readonly group: string
  readonly title: string
  /** `2023-01-01`; null when it has held for longer than anybody has written down. */
  readonly from: string | null
  /** `2026-12-31`; null when no end is decided. */
  readonly to: string | null
  readonly draft?: boolean
  /** Whether it has been reconsidered; null where nobody has to. */
  readonly reviewed?: boolean | null
  /** What the bar says when one points at it. */
  readonly text: string
}

/** A day that everybody has to know: an election, a new council. */
export interface ValidityMark {
  readonly day: string
  readonly text: string
}

/** The words of the chart. */
export interface ValidityLabels {
  /** At the line of the as-of date: 'per 2026-11-23'. */
  readonly asOf: string
  /** Written when there are no rows. */
  readonly empty: string
}

/** How to draw the chart. */
export interface ValidityOptions {
  readonly labels: ValidityLabels
  /** The first and the last day that are drawn; what goes beyond is cut. */
  readonly from: string
  readonly to: string
  readonly asOf: string
  readonly marks?: readonly ValidityMark[]
  /** In px; 1120 when not given. */
  readonly width?: number
  readonly label?: string
}

const [row, gap, head, names] = [22, 12, 58, 300]
const type = { size: 12.5 }

/**
 * What holds when: a bar for each row from its first day to its last, by group, on a scale of years with the as-of date
 * and the days of elections. A draft is dashed; what has been reconsidered bears a full ring, what hasn't a hollow one.
 *
 * @example validity(rows, { labels, from: '2022-01-01', to: '2031-12-31', asOf: '2026-11-23' })
 */
export function validity(rows: readonly ValidityRow[], options: ValidityOptions): SvgNode {
  const { labels, from, to, asOf, marks = [], width = 1120, label } = options
  if (rows.length === 0)
    return svgRoot({ width, height: 40, label }, textNode(labels.empty, 0, 25, { size: 13, colour: 'ink-2' }))
  const [first, last] = [time(from), time(to)]
  const room = width - names - 8
  const x = (day: string): number =>
    round(names + (room * (Math.min(last, Math.max(first, time(day))) - first)) / (last - first))
  let y = head
  const groups = [...Map.groupBy(rows, ({ group }) => group)].map(([group, own]) => {
    const top = y
    const bars = own.map((each, at) => barOf(each, top + 20 + at * row, x, { from, to }))
    y += 20 + own.length * row + gap
    return [textNode(group, 0, top + 12, { ...type, weight: 600 }), bars]
  })
  return svgRoot(
    { width, height: y, label },
    years(from, to, x, y),
    groups,
    marks.map(({ day, text }) => lineOf(x(day), text, y, 12, 'ink-3')),
    lineOf(x(asOf), labels.asOf, y, 28, 'ink'),
  )
}

const time = (day: string): number => Date.parse(`${day}T00:00:00Z`)

function years(from: string, to: string, x: (day: string) => number, height: number): Child {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))]
  return Array.from({ length: last - first + 1 }, (_, at) => {
    const place = x(`${first + at}-01-01`)
    return [
      h('line', { x1: place, x2: place, y1: head - 8, y2: height - 8, stroke: token('hair') }),
      textNode(String(first + at), place + 4, head - 10, { ...type, colour: 'ink-3' }),
    ]
  })
}

function barOf(
  { title, from, to, draft = false, reviewed = null, text }: ValidityRow,
  y: number,
  x: (day: string) => number,
  window: { readonly from: string; readonly to: string },
): Child {
  const [start, end] = [x(from ?? window.from), x(to ?? window.to)]
  return h(
    'g',
    {},
    h('title', {}, text),
    textNode(clip(title, names - 16, type), 0, y + 14, { ...type, colour: draft ? 'ink-2' : 'ink' }),
    h('rect', {
      x: start + 0.5,
      y: y + 3.5,
      width: Math.max(3, round(end - start - 1)),
      height: row - 8,
      rx: 3,
      fill: draft ? token('card') : token('c2'),
      stroke: draft ? token('ink-3') : null,
      'stroke-dasharray': draft ? '3 2.5' : null,
    }),
    reviewed !== null &&
      h('circle', {
        cx: start + 10,
        cy: y + row / 2 - 0.5,
        r: 3.6,
        fill: reviewed ? token('ink') : token('card'),
        stroke: token('ink'),
        'stroke-width': 1.2,
      }),
  )
}

/** A line through all rows; its text stands on the side where there is room. */
function lineOf(x: number, text: string, height: number, top: number, colour: 'ink' | 'ink-3'): Child {
  const wide = textWidth(text, type)
  const left = x - wide - 6 < names
  return [
    h('line', {
      x1: x,
      x2: x,
      y1: top - 8,
      y2: height - 8,
      stroke: token(colour),
      'stroke-width': colour === 'ink' ? 1.4 : 1,
      'stroke-dasharray': colour === 'ink' ? null : '2 3',
    }),
    textNode(text, left ? x + 5 : x - 5, top + 2, {
      ...type,
      colour: colour === 'ink' ? 'ink' : 'ink-2',
      anchor: left ? 'start' : 'end',
    }),
  ]
}
