import { h, svgRoot, type Child, type SvgNode } from './svg.ts'
import { token, type TokenName } from './tokens.ts'

/** The five levels of coverage: none, reasoned, linked, measured, followed. */
export type CoverageLevel = 0 | 1 | 2 | 3 | 4

/** What one cell of the matrix riktningsmål × organ shows. */
export interface CoverageMark {
  readonly level: CoverageLevel
  readonly stance?: 'adopts' | 'declines' | 'relates' | null
  /** False at level 2 or more: the organ has goals but no words. */
  readonly answered?: boolean
  /** This organ alone carries the goal. */
  readonly single?: boolean
}

/** How to draw a cell. */
export interface CoverageCellOptions {
  /** Side in px; 24 when not given. */
  readonly size?: number
  readonly label?: string
}

const fills: readonly TokenName[] = ['c0', 'c1', 'c2', 'c3', 'c4']

/**
 * The cell as a group in a box of 22 × 22, for use inside a picture of one's own.
 *
 * @example h('g', { transform: 'translate(240 60)' }, coverageGlyph({ level: 3 }))
 */
export function coverageGlyph(mark: CoverageMark): SvgNode {
  const { level, single = false } = mark
  const [at, side, radius] = single ? [3.25, 15.5, 2] : [0.75, 20.5, 3.5]
  const dashed = level === 0 ? { stroke: token('ink-3'), 'stroke-dasharray': '2.5 2.5' } : {}
  return h(
    'g',
    {},
    single && frame(),
    h('rect', {
      x: at,
      y: at,
      width: side,
      height: side,
      rx: radius,
      fill: token(fills[level] ?? 'c0'),
      ...dashed,
    }),
    level >= 2 && mark.answered === false && foldedCorner(at + side, at, radius),
    signOf(mark),
  )
}

function frame(): SvgNode {
  return h('rect', {
    x: 0.7,
    y: 0.7,
    width: 20.6,
    height: 20.6,
    rx: 4,
    fill: 'none',
    stroke: token('ink'),
    'stroke-width': 1.4,
  })
}

/** A dog-ear in the upper right corner: the page where the words should stand is turned down. */
function foldedCorner(x: number, y: number, radius: number): Child {
  const cut = 6.2
  return [
    h('path', { d: `M${x - cut} ${y - 0.1}H${x + 0.1}V${y + cut}z`, fill: token('card') }),
    h('path', {
      d: `M${x - cut} ${y}v${cut - radius / 2}q0 ${radius / 2} ${radius / 2} ${radius / 2}H${x}z`,
      fill: token('card'),
      stroke: token('ink-2'),
      'stroke-width': 1,
      'stroke-linejoin': 'round',
    }),
  ]
}

function signOf({ level, stance }: CoverageMark): Child {
  const slash = stance === 'declines' && slashOn(level)
  if (slash && level <= 1) return slash
  return [dotOf(level), slash]
}

function slashOn(level: CoverageLevel): SvgNode {
  const stroke = token(level >= 3 ? 'card' : level === 2 ? 'ink' : 'ink-2')
  return h('path', {
    d: 'M6.5 15.5 15.5 6.5',
    fill: 'none',
    stroke,
    'stroke-width': 1.7,
    'stroke-linecap': 'round',
  })
}

function dotOf(level: CoverageLevel): Child {
  switch (level) {
    case 0:
      return null
    case 1:
      return h('path', {
        d: 'M8 7.2h6a1.3 1.3 0 0 1 1.3 1.3v3.4a1.3 1.3 0 0 1-1.3 1.3h-2.6l-2.3 2.2v-2.2h-1.1a1.3 1.3 0 0 1-1.3-1.3v-3.4a1.3 1.3 0 0 1 1.3-1.3z',
        fill: token('ink-2'),
      })
    case 2:
      return h('circle', { cx: 11, cy: 11, r: 3.2, fill: 'none', stroke: token('ink'), 'stroke-width': 1.6 })
    case 3:
      return [
        h('circle', { cx: 11, cy: 11, r: 3.6, fill: 'none', stroke: token('card'), 'stroke-width': 1.5 }),
        h('path', { d: 'M11 7.4a3.6 3.6 0 0 0 0 7.2z', fill: token('card') }),
      ]
    case 4:
      return h('circle', { cx: 11, cy: 11, r: 4, fill: token('card') })
  }
}

/**
 * One cell: how far an organ has taken up a riktningsmål. The level is told by the fill and by the sign in it,
 * so it holds for colour-blind eyes and in greyscale.
 *
 * @example toMarkup(coverageCell({ level: 2, answered: false }, { label: 'Miljö: kopplat, inte besvarat' }))
 */
export function coverageCell(mark: CoverageMark, options: CoverageCellOptions = {}): SvgNode {
  const { size = 24, label } = options
  return svgRoot({ width: size, height: size, box: [22, 22], label }, coverageGlyph(mark))
}
