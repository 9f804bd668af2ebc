import { h, type AttributeValue, type SvgNode } from './svg.ts'
import { token, type TokenName } from './tokens.ts'

/** How a line of text stands in the picture. */
export interface LineStyle {
  readonly size?: number
  readonly weight?: number
  readonly colour?: TokenName
  readonly anchor?: 'start' | 'middle' | 'end'
  /** Other attributes, such as `transform`. */
  readonly more?: Readonly<Record<string, AttributeValue>>
}

/**
 * A line of text; `y` is its baseline.
 *
 * @example textNode('Riktningsmål', 0, 12, { size: 12.5, colour: 'ink-2' })
 */
export function textNode(text: string, x: number, y: number, style: LineStyle = {}): SvgNode {
  const { size, weight, colour, anchor, more } = style
  const fill = colour === undefined ? null : token(colour)
  const type = { 'font-size': size, 'font-weight': weight, fill }
  const way = isRightToLeft(text)
    ? { direction: 'rtl', 'text-anchor': anchor === 'middle' ? anchor : anchor === 'end' ? null : 'end' }
    : { 'text-anchor': anchor }
  return h('text', { x, y, ...type, ...way, ...more }, text)
}

/** Whether the first letter is Hebrew, Arabic or of their kin; such a line keeps its place but runs the other way. */
function isRightToLeft(text: string): boolean {
  return /^\P{L}*[\u{590}-\u{8FF}\u{FB1D}-\u{FDFF}\u{FE70}-\u{FEFC}]/u.test(text)
}
