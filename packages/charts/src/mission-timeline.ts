import { h, round, svgRoot, type Child, type SvgNode } from './svg.ts'
import { textNode } from './text-node.ts'
import { clip, textWidth } from './text.ts'
import { token } from './tokens.ts'

/** A mission on its way: when it was given, when it is due, when it was reported. Days as `2026-11-23`. */
export interface MissionTimeRow {
  readonly id: string
  readonly title: string
  readonly given: string | null
  readonly due: string | null
  readonly reported: string | null
  readonly late: boolean
  /** How it stands, in words: on the line of the title. */
  readonly note: string
}

/** How to draw the timeline. */
export interface MissionTimelineOptions {
  /** The day of the question. */
  readonly asOf: string
  readonly labels: { readonly asOf: string; readonly empty: string }
  /** In px; 720 when not given. */
  readonly width?: number
  readonly label?: string
}

const type = { size: 12.5, weight: 550 }
const noteType = { size: 12 }
/** Keeps a text readable where a line goes behind it. */
const halo = {
  stroke: token('paper'),
  'stroke-width': 3.5,
  'paint-order': 'stroke',
  'stroke-linejoin': 'round',
}
const head = 26
const rowHeight = 48

const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`)

/**
 * Missions from the day they were given (ring) over the day they are due (tick) to their report (dot), against the day of
 * the question. What has run over its day is a broken line; what is left of the time is dotted.
 *
 * @example missionTimeline(rows, { asOf: '2026-11-23', labels: { asOf: 'per 23 november 2026', empty: 'Inga uppdrag' } })
 */
export function missionTimeline(rows: readonly MissionTimeRow[], options: MissionTimelineOptions): SvgNode {
  const { asOf, labels, width = 720, label } = options
  if (rows.length === 0)
    return svgRoot(
      { width, height: 24, label },
      textNode(labels.empty, 0, 16, { colour: 'ink-2', size: 12.5 }),
    )
  const days = rows.flatMap(({ given, due, reported }) =>
    [given, due, reported].filter((day) => day !== null),
  )
  const times = [...days, asOf].map(timeOf).filter((time) => !Number.isNaN(time))
  const [from, to] = [Math.min(...times), Math.max(...times)]
  const x = (day: string): number => 6 + ((timeOf(day) - from) / Math.max(1, to - from)) * (width - 12)
  const height = head + rows.length * rowHeight + 4
  return svgRoot(
    { width, height, label },
    yearsOf(from, to, width).map((year) => yearLine(year, x(`${year}-01-01`), height)),
    todayLine(labels.asOf, x(asOf), width, height),
    rows.map((row, at) =>
      h('g', { transform: `translate(0 ${head + at * rowHeight})` }, rowOf(row, asOf, x, width)),
    ),
  )
}

/** The turns of the year inside the picture: every one, or so many that their numbers have room. */
function yearsOf(from: number, to: number, width: number): readonly number[] {
  const [first, last] = [new Date(from).getUTCFullYear() + 1, new Date(to).getUTCFullYear()]
  const step = Math.max(1, Math.ceil(((last - first + 1) * 44) / width))
  const years: number[] = []
  for (let year = first; year <= last; year += step) years.push(year)
  return years
}

function yearLine(year: number, x: number, height: number): Child {
  return [
    h('path', { d: `M${round(x)} ${head - 8}V${height}`, stroke: token('hair'), 'stroke-width': 1 }),
    textNode(String(year), Math.max(x, 14), head - 13, { size: 11, colour: 'ink-3', anchor: 'middle' }),
  ]
}

function todayLine(text: string, x: number, width: number, height: number): Child {
  const half = textWidth(text, { size: 11, weight: 600 }) / 2
  const at = Math.min(Math.max(x, half + 8), width - half - 8)
  return [
    h('rect', { x: at - half - 4, y: 0, width: 2 * half + 8, height: head - 9, fill: token('paper') }),
    h('path', { d: `M${round(x)} ${head - 8}V${height}`, stroke: token('ink-3'), 'stroke-dasharray': '3 3' }),
    textNode(text, at, head - 13, { size: 11, weight: 600, colour: 'ink-2', anchor: 'middle' }),
  ]
}

function rowOf(row: MissionTimeRow, asOf: string, x: (day: string) => number, width: number): Child {
  const note = clip(row.note, width * 0.55, noteType)
  const room = width - textWidth(note, noteType) - 12
  return [
    textNode(clip(row.title, room, type), 0, 13, type),
    textNode(note, width, 13, {
      ...noteType,
      anchor: 'end',
      colour: row.late ? 'not' : 'ink-2',
      ...(row.late ? { weight: 600 } : {}),
      more: halo,
    }),
    h('g', { transform: 'translate(0 26)', fill: 'none', 'stroke-width': 2 }, lineOf(row, asOf, x)),
  ]
}

function lineOf(
  { given, due, reported, late }: MissionTimeRow,
  asOf: string,
  x: (day: string) => number,
): Child {
  const end = reported ?? asOf
  const inTime = due !== null && due < end ? due : end
  const path = (from: string, to: string, look: Readonly<Record<string, string | number>>): Child =>
    from < to && h('path', { d: `M${round(x(from))} 0H${round(x(to))}`, ...look })
  return [
    given !== null && path(given, inTime, { stroke: token('ink-2') }),
    due !== null &&
      path(due, end, {
        stroke: token(late ? 'not' : 'ink-3'),
        'stroke-width': late ? 4 : 2,
        'stroke-dasharray': '5 2.5',
      }),
    due !== null &&
      reported === null &&
      path(asOf, due, { stroke: token('ink-3'), 'stroke-dasharray': '1.5 4' }),
    given !== null &&
      h('circle', { cx: x(given), cy: 0, r: 3.4, fill: token('paper'), stroke: token('ink-2') }),
    due !== null && h('path', { d: `M${round(x(due))} -7V7`, stroke: token('ink'), 'stroke-width': 2.4 }),
    reported !== null && h('circle', { cx: x(reported), cy: 0, r: 4.6, fill: token('ink') }),
  ]
}
