import type { LayoutNode } from './layer-graph.ts'
import { figureType, labelType, padding, sublabelType, type PlacedNode } from './layered-layout.ts'
import { signGlyph, signToken, type Sign } from './sign.ts'
import { h, type Child, type SvgNode } from './svg.ts'
import { textNode } from './text-node.ts'
import { cleanText, textWidth } from './text.ts'
import { token, type TokenName } from './tokens.ts'

/** A goal, verksamhet, mission or indicator on the thread. */
export interface ThreadNode extends LayoutNode {
  /** How many of its children are not shown. */
  readonly hidden?: number
  /** Its status, or what else is laid over the picture. */
  readonly sign?: Sign | null
  /** Made up for the example. */
  readonly illustrative?: boolean
}

/** What a node can bear and do. */
export interface BoxLooks {
  /** Makes every node a link. */
  readonly href?: (id: string) => string
  /** The word of the tag on made-up nodes; no tag without it. */
  readonly illustrative?: string
  /** The badge for hidden children; `+12` when not given. */
  readonly more?: (hidden: number) => string
}

/** The looks, and what is chosen and lit. */
export interface BoxOptions extends BoxLooks {
  readonly chosen: string | null
  /** Null when nothing is lit. */
  readonly lit: ReadonlySet<string> | null
  /** Px on the screen for one of the picture; texts that would be too small to read are left out. 1 when not given. */
  readonly scale?: number
}

/** Smaller than this a text can't be read, in px on the screen. */
const readable = 5.5

/** The greatest room above the text of a tall block, in px. */
const deep = 22

const badgeType = { size: 10.5, weight: 600 }

type State = 'plain' | 'faded' | 'lit' | 'chosen'

const ink: Readonly<Record<State, TokenName>> = { plain: 'ink', faded: 'ink-2', lit: 'ink', chosen: 'card' }

/**
 * One node of the thread: its box, label and owner, its status, the count of hidden children and the tag of what is
 * made up. A link when there is somewhere to go.
 *
 * @example threadBox(placed, { chosen: 'n1', lit: new Set(['n1', 'r1']) })
 */
export function threadBox(placed: PlacedNode<ThreadNode>, options: BoxOptions): SvgNode {
  const { id, node, x, y, width, height } = placed
  const state = stateOf(id, options)
  const isLit = state === 'lit' || state === 'chosen'
  const attrs = {
    'data-id': id,
    class: state === 'chosen' ? 'lit chosen' : isLit && 'lit',
    transform: `translate(${x} ${y})`,
    href: options.href?.(id),
    'aria-current': options.href !== undefined && state === 'chosen' && 'true',
  }
  const title = [node.label.trim() === '' ? id : node.label, node.sublabel ?? '', node.figure ?? '']
    .map(cleanText)
    .filter((text) => text !== '')
    .join('\n')
  return h(
    options.href === undefined ? 'g' : 'a',
    attrs,
    h('title', {}, title),
    h('rect', {
      width,
      height,
      rx: 6,
      fill: token(state === 'chosen' ? 'thread' : 'card'),
      stroke: token(isLit ? 'thread' : state === 'faded' ? 'line' : 'ink-3'),
      'stroke-width': isLit ? 1.5 : 1,
      'stroke-opacity': state === 'plain' ? 0.6 : null,
    }),
    words(placed, state, options.scale ?? 1),
    node.sign && symbol(node.sign, height, state),
    options.illustrative !== undefined && node.illustrative === true && tag(options.illustrative, width),
    hasBadge(node) && badge(placed, options, isLit),
  )
}

function stateOf(id: string, { chosen, lit }: BoxOptions): State {
  if (id === chosen) return 'chosen'
  return lit === null ? 'plain' : lit.has(id) ? 'lit' : 'faded'
}

/**
 * Whether the labels of the boxes can be read at a scale.
 *
 * @example areLabelsReadable(0.3) // false
 */
export function areLabelsReadable(scale: number): boolean {
  return labelType.size * scale >= readable
}

function words(
  { node, lines, sublines, width, height }: PlacedNode<ThreadNode>,
  state: State,
  scale: number,
): Child {
  const text = lines.length * labelType.lead + sublines.length * sublabelType.lead
  const weight = state === 'chosen' ? 600 : state === 'lit' ? 550 : 400
  const x = padding + insetOf(node)
  const first = topOf(height, text) + 11.2
  const colour = state === 'chosen' ? 'card' : 'ink-2'
  const below = first + lines.length * labelType.lead - 0.8
  return [
    areLabelsReadable(scale) &&
      lines.map((line, i) =>
        textNode(line, x, first + i * labelType.lead, { size: labelType.size, weight, colour: ink[state] }),
      ),
    sublabelType.size * scale >= readable &&
      sublines.map((line) => textNode(line, x, below, { size: sublabelType.size, colour })),
    node.figure !== undefined &&
      sublines.length > 0 &&
      figureType.size * scale >= readable &&
      textNode(node.figure, width - padding - (hasBadge(node) ? 4 : 0), below, {
        ...figureType,
        colour: ink[state],
        anchor: 'end',
      }),
  ]
}

function symbol(sign: Sign, height: number, state: State): SvgNode {
  const colour = token(state === 'chosen' ? 'card' : state === 'faded' ? 'ink-3' : signToken(sign))
  return h(
    'g',
    { transform: `translate(${padding - 2} ${Math.min(height / 2 - 7, deep + 8)})` },
    signGlyph(sign, colour),
  )
}

function tag(word: string, width: number): Child {
  const wide = textWidth(word, { size: 9.5 }) + 9
  const x = width - wide - 10
  const line = { stroke: token('ink-3'), 'stroke-dasharray': '2 2', 'stroke-width': 0.9 }
  return [
    h('rect', { x, y: -9, width: wide, height: 13, rx: 3.5, fill: token('card'), ...line }),
    textNode(word, x + wide / 2, 0.7, { size: 9.5, anchor: 'middle', colour: 'ink-2' }),
  ]
}

/** Where the text of a box begins: in its middle, but never so deep that one loses it in a tall block. */
function topOf(height: number, text: number): number {
  return Math.min((height - text) / 2, deep)
}

function hasBadge({ hidden }: ThreadNode): boolean {
  return hidden !== undefined && hidden > 0
}

/**
 * How far the badge of a node reaches out of its box, in px.
 *
 * @example badgeWidth({ id: 'n1', layer: 3, label: 'Trygg skola', hidden: 12 }, {}) // 25.3
 */
export function badgeWidth(node: ThreadNode, { more }: BoxLooks): number {
  return hasBadge(node) ? textWidth(badgeText(node.hidden ?? 0, more), badgeType) + 5 : 0
}

/**
 * The room that the symbol of a node takes to the left of its label, in px.
 *
 * @example insetOf({ id: 'n1', layer: 3, label: 'Trygg skola', sign: 'partly' }) // 19
 */
export function insetOf({ sign }: ThreadNode): number {
  return sign === undefined || sign === null ? 0 : 19
}

function badgeText(hidden: number, more: BoxLooks['more']): string {
  return more?.(hidden) ?? `+${hidden}`
}

function badge({ node, width, height }: PlacedNode<ThreadNode>, options: BoxOptions, isLit: boolean): Child {
  const wide = badgeWidth(node, options) + 6
  const y = height / 2 - 8
  const line = { stroke: token(isLit ? 'thread' : 'ink-3'), 'stroke-width': 1 }
  return [
    h('rect', { x: width - 7, y, width: wide, height: 16, rx: 8, fill: token('card'), ...line }),
    textNode(badgeText(node.hidden ?? 0, options.more), width - 7 + wide / 2, y + 11.7, {
      ...badgeType,
      anchor: 'middle',
      colour: 'ink',
    }),
  ]
}
