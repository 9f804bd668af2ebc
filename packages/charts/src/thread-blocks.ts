import type { PlacedNode } from './layered-layout.ts'
import { signToken } from './sign.ts'
import { h, type Child } from './svg.ts'
import type { ThreadNode } from './thread-box.ts'
import { token, type TokenName } from './tokens.ts'

/**
 * The boxes from so far away that no text can be read: one path for every colour, so that thousands are as quick to draw
 * as a few. A box has the colour of its sign, a lit one a red edge. O(nodes).
 *
 * @param scale px on the screen for one of the picture
 * @example threadBlocks(layout.nodes, new Set(['n1']), 0.2)
 */
export function threadBlocks(
  placed: readonly PlacedNode<ThreadNode>[],
  lit: ReadonlySet<string> | null,
  scale = 1,
): Child {
  const groups = Map.groupBy(placed, ({ id, node }) => {
    const colour: TokenName | 'none' = node.sign ? signToken(node.sign) : 'none'
    return `${lit === null ? 'plain' : lit.has(id) ? 'lit' : 'faded'} ${colour}`
  })
  const inOrder = [...groups].sort(([a], [b]) => (a < b ? -1 : 1))
  return inOrder.map(([key, own]) => {
    const [state, colour = 'none'] = key.split(' ')
    const isLit = state === 'lit'
    return h('path', {
      d: own.map(outlineOf).join(''),
      fill: token(colour === 'none' ? 'card' : (colour as TokenName)),
      'fill-opacity': colour === 'none' || isLit ? null : state === 'faded' ? 0.2 : 0.7,
      stroke: token(isLit ? 'thread' : state === 'faded' ? 'line' : 'ink-3'),
      'stroke-width': isLit ? 1.6 / scale : 1,
    })
  })
}

function outlineOf({ x, y, width, height }: PlacedNode): string {
  return `M${x} ${y}h${width}v${height}h${-width}z`
}
