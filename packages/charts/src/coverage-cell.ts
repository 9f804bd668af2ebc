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

/** The colour of a level. */
export const levelColour = (level: CoverageLevel): string => token(fills[level] ?? 'c0')

/**
 * The cell as a group in a box of 22 × 22, for use inside a picture of one's own.
 *
 * @example h('g', { transform: 'translate(240 60)' }, coverageGlyph({ level: 3 }))
 */
export function coverageGlyph(mark: CoverageMark): SvgNode {
  const { level, single = false } = mark
  const folded = level >= 2 && mark.answered === false
  const [at, side] = single ? [3.25, 15.5] : [0.75, 20.5]
  const body = { fill: levelColour(level) }
  return h(
    'g',
    {},
    single &&
      h('rect', {
        x: 0.7,
        y: 0.7,
        width: 20.6,
        height: 20.6,
        rx: 4,
        fill: 'none',
        stroke: token('ink'),
        'stroke-width': 1.4,
      }),
    folded
      ? foldedPage(at, side, single ? 5 : 6.4, body.fill)
      : h('rect', {
          x: at,
          y: at,
          width: side,
          height: side,
          rx: single ? 2 : 3.5,
          ...body,
          ...outline(level),
        }),
    signOf(mark),
  )
}

function outline(level: CoverageLevel): Readonly<Record<string, string>> {
  return level === 0 ? { stroke: token('ink-3'), 'stroke-dasharray': '2.5 2.5' } : {}
}

/** The upper right corner is turned down: on that page the words should stand. */
function foldedPage(at: number, side: number, fold: number, fill: string): Child {
  const [low, cut] = [at + side, at + side - fold]
  const page = `M${at + 3} ${at}H${cut}L${low} ${at + fold}V${low - 3}a3 3 0 0 1-3 3H${at + 3}a3 3 0 0 1-3-3V${at + 3}a3 3 0 0 1 3-3z`
  return [
    h('path', { d: page, fill }),
    h('path', {
      d: `M${cut} ${at}v${fold - 1}q0 1 1 1H${low}z`,
      fill: token('card'),
      stroke: token('ink-2'),
      'stroke-width': 0.9,
      'stroke-linejoin': 'round',
    }),
  ]
}

function signOf({ level, stance }: CoverageMark): Child {
  if (stance !== 'declines') return dotOf(level)
  return level <= 1 ? slashOn(level) : [dotOf(level), slashOn(level)]
}

function slashOn(level: CoverageLevel): Child {
  const d = level >= 2 ? 'M5 17 17 5' : 'M6.5 15.5 15.5 6.5'
  const stroke = token(level >= 3 ? 'card' : level === 2 ? 'ink' : 'ink-2')
  const line = { d, fill: 'none', 'stroke-linecap': 'round' }
  // A halo in the cell's own colour parts the slash from the sign under it.
  const halo = level >= 2 && h('path', { ...line, stroke: token(fills[level] ?? 'c0'), 'stroke-width': 4.6 })
  return [halo, h('path', { ...line, stroke, 'stroke-width': 1.7 })]
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
