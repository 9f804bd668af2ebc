import { h, svgRoot, type Child, type SvgNode } from './svg.ts'
import { token, type TokenName } from './tokens.ts'

/** A computed status or a human rating. */
export type Status =
  | 'attained'
  | 'partly'
  | 'not_attained'
  | 'undetermined'
  | 'unmeasured'
  | 'unassessed'
  | 'divided'
  | 'on_track'
  | 'not_assessed'

interface StatusLook {
  readonly character: string
  readonly colour: TokenName
}

const looks: Readonly<Record<Status, StatusLook>> = {
  attained: { character: '●', colour: 'met' },
  on_track: { character: '→', colour: 'met' },
  partly: { character: '◐', colour: 'part' },
  not_attained: { character: '○', colour: 'not' },
  undetermined: { character: '◌', colour: 'unk' },
  divided: { character: '≠', colour: 'unk' },
  unmeasured: { character: '–', colour: 'unk' },
  unassessed: { character: '◇', colour: 'unk' },
  not_assessed: { character: '◇', colour: 'unk' },
}

/**
 * The order in which statuses are told: from reached to unknown.
 *
 * @example statuses[0] // 'attained'
 */
export const statuses = Object.keys(looks) as readonly Status[]

/**
 * The sign of a status as a character, the same picture as the symbol.
 *
 * @example `${statusText('partly')} Delvis 56–71 %` // '◐ Delvis 56–71 %'
 */
export function statusText(status: Status): string {
  return looks[status].character
}

/**
 * The token of a status.
 *
 * @example statusToken('attained') // 'met'
 */
export function statusToken(status: Status): TokenName {
  return looks[status].colour
}

/**
 * The colour of a status. For shapes; words stay in ink, for contrast.
 *
 * @example statusColour('attained') // 'var(--met, #0a6f6a)'
 */
export function statusColour(status: Status): string {
  return token(looks[status].colour)
}

/**
 * The symbol of a status as a group in a box of 14 × 14, for use inside a picture of one's own.
 *
 * @example h('g', { transform: 'translate(40 8)' }, statusGlyph('partly'))
 */
export function statusGlyph(status: Status, colour: string = statusColour(status)): SvgNode {
  return h(
    'g',
    {
      fill: 'none',
      stroke: colour,
      'stroke-width': 1.6,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    },
    shapeOf(status, colour),
  )
}

function shapeOf(status: Status, fill: string): Child {
  const ring = { cx: 7, cy: 7, r: 4.7 }
  switch (status) {
    case 'attained':
      return h('circle', { ...ring, fill })
    case 'partly':
      return [h('circle', ring), h('path', { d: 'M7 2.3a4.7 4.7 0 0 0 0 9.4z', fill, stroke: 'none' })]
    case 'not_attained':
      return h('circle', ring)
    case 'undetermined':
      return h('circle', { ...ring, 'stroke-dasharray': '0.1 2.85', 'stroke-width': 1.7 })
    case 'divided':
      return h('path', { d: 'M2.6 5h8.8M2.6 9h8.8M9.4 2.2 4.6 11.8' })
    case 'unmeasured':
      return h('path', { d: 'M2.8 7h8.4' })
    case 'unassessed':
    case 'not_assessed':
      return h('path', { d: 'M7 2 12 7 7 12 2 7z' })
    case 'on_track':
      return h('path', { d: 'M2 7h9.4M7.8 3.2 11.6 7 7.8 10.8' })
  }
}

/** How to draw a status alone. */
export interface StatusSymbolOptions {
  /** Side in px; 14 when not given. */
  readonly size?: number
  readonly label?: string
  /** Draw in the colour of the text around it rather than in the status's own. */
  readonly ink?: boolean
}

/**
 * The symbol of a status as an SVG. Told apart by shape alone; the colour comes on top.
 *
 * @example toMarkup(statusSymbol('attained')) // beside the word 'uppfyllt'
 */
export function statusSymbol(status: Status, options: StatusSymbolOptions = {}): SvgNode {
  const { size = 14, label, ink = false } = options
  const glyph = statusGlyph(status, ink ? 'currentColor' : statusColour(status))
  return svgRoot({ width: size, height: size, box: [14, 14], label }, glyph)
}
