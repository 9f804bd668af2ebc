import type { CoverageLevel } from './coverage-cell.ts'
import { statuses, statusGlyph, statusToken, type Status } from './status-symbol.ts'
import { h, type Child, type SvgNode } from './svg.ts'
import { token, type TokenName } from './tokens.ts'

/**
 * What a node of the thread can bear as a sign: its status, its level of coverage, that it expires (with or without a
 * successor, or leaves others hanging), that a link is to confirm, or its organ by number.
 */
export type Sign =
  | Status
  | `level-${CoverageLevel}`
  | 'expires'
  | 'succeeded'
  | 'hanging'
  | 'suspect'
  | 'changed'
  | `organ-${number}`

const known: ReadonlySet<string> = new Set(statuses)

function isStatus(sign: Sign): sign is Status {
  return known.has(sign)
}

/** How many organs have a sign of their own; those after them share the last. */
export const organSigns = 14

const shapes = [
  'M2.5 2.5h9v9h-9z',
  'M7 2a5 5 0 1 1 0 10a5 5 0 1 1 0-10z',
  'M7 1.8 12.2 11.4H1.8z',
  'M7 1.5 12.5 7 7 12.5 1.5 7z',
  'M4.2 2.2h5.6l2.9 4.8-2.9 4.8H4.2L1.3 7z',
  'M5 1.8h4V5h3.2v4H9v3.2H5V9H1.8V5H5z',
  'M1.8 2.6h10.4L7 12.2z',
]

function organOf(sign: Sign): number {
  return Math.min(organSigns, Number(sign.slice('organ-'.length)))
}

/**
 * The token of a sign's colour.
 *
 * @example signToken('level-4') // 'c4'
 */
export function signToken(sign: Sign): TokenName {
  if (isStatus(sign)) return statusToken(sign)
  switch (sign) {
    case 'expires':
      return 'part'
    case 'hanging':
      return 'not'
    case 'succeeded':
      return 'met'
    case 'suspect':
      return 'part'
    case 'changed':
      return 'c4'
    case 'level-0':
    case 'level-1':
      return 'unk'
    case 'level-2':
    case 'level-3':
      return 'c3'
    case 'level-4':
      return 'c4'
    default:
      return organOf(sign) < shapes.length ? 'c4' : organOf(sign) < organSigns ? 'c3' : 'unk'
  }
}

/**
 * A sign as a group in a box of 14 × 14. Told apart by shape alone; the colour comes on top.
 *
 * @example h('g', { transform: 'translate(9 12)' }, signGlyph('expires'))
 */
export function signGlyph(sign: Sign, colour: string = token(signToken(sign))): SvgNode {
  if (isStatus(sign)) return statusGlyph(sign, colour)
  const line = { fill: 'none', stroke: colour, 'stroke-width': 1.5, 'stroke-linecap': 'round' }
  return h('g', { ...line, 'stroke-linejoin': 'round' }, shapeOf(sign, colour))
}

function shapeOf(sign: Exclude<Sign, Status>, fill: string): Child {
  const box = (attrs: Readonly<Record<string, string>> = {}): SvgNode =>
    h('rect', { x: 1.75, y: 1.75, width: 10.5, height: 10.5, rx: 2, ...attrs })
  switch (sign) {
    case 'level-0':
      return box({ 'stroke-dasharray': '2 2.2' })
    case 'level-1':
      return h('path', { d: 'M2 2.8h10v6.6H7.6L4.6 12V9.4H2z' })
    case 'level-2':
      return box()
    case 'level-3':
      return [box(), h('path', { d: 'M2 7.2h10v4.6H2z', fill, stroke: 'none' })]
    case 'level-4':
      return box({ fill })
    case 'expires':
      return h('path', { d: 'M3 1.8h8M3 12.2h8M4 2v2.2L7 7 4 9.8V12M10 2v2.2L7 7l3 2.8V12' })
    case 'succeeded':
      return h('path', { d: 'M2 10.5V5.5h9M8 2.5l3 3-3 3' })
    case 'hanging':
      return h('path', { d: 'M3 2h8M7 2v4.5M4.5 6.5h5v5h-5z' })
    case 'suspect':
      return [
        h('path', { d: 'M4.4 4.6a2.7 2.7 0 1 1 4 2.4C7.4 7.6 7 8.1 7 9' }),
        h('path', { d: 'M7 11.9v.1', 'stroke-width': 2 }),
      ]
    case 'changed':
      return h('path', { d: 'M7 2.2 12.2 11.5H1.8zM7 5.8v2.4M7 9.9v.1' })
    default: {
      const at = organOf(sign)
      if (at >= organSigns) return h('circle', { cx: 7, cy: 7, r: 2.2, fill, stroke: 'none' })
      return h('path', { d: shapes[at % shapes.length]!, ...(at < shapes.length ? { fill } : {}) })
    }
  }
}
