import type { Frame } from './layered-layout.ts'
import { h, round, svgRoot, type SvgNode } from './svg.ts'
import type { ThreadLayout } from './thread-picture.ts'
import { token } from './tokens.ts'

/**
 * Px of the map for one of the picture, across and down: as large as fits, never higher than it is wide in proportion.
 *
 * @example mapScale({ width: 1000, height: 2000 }, [200, 120]) // [0.2, 0.06]
 */
export function mapScale(
  { width, height }: Pick<Frame, 'width' | 'height'>,
  [wide, high]: readonly [number, number],
): readonly [number, number] {
  const across = wide / Math.max(1, width)
  return [across, Math.min(across, high / Math.max(1, height))]
}

/**
 * The whole thread in small: every box a speck, the lit ones red and large enough to be seen. No text; hidden from
 * screen readers. O(nodes).
 *
 * @example threadMap(layout, [180, 110], new Set(['n1']))
 */
export function threadMap(
  layout: ThreadLayout,
  size: readonly [number, number],
  lit: ReadonlySet<string> | null = null,
): SvgNode {
  const [across, down] = mapScale(layout, size)
  const [plain, shining]: [string[], string[]] = [[], []]
  for (const { id, x, y, width, height } of layout.nodes) {
    const isLit = lit?.has(id) === true
    const high = Math.max(isLit ? 1.4 : 0.4, height * down)
    const speck = `M${round(x * across)} ${round(y * down)}h${round(width * across)}v${round(high)}h${round(-width * across)}z`
    ;(isLit ? shining : plain).push(speck)
  }
  return svgRoot(
    { width: layout.width * across, height: layout.height * down },
    h('path', { d: plain.join(''), fill: token('ink-3'), 'fill-opacity': 0.45 }),
    shining.length > 0 && h('path', { d: shining.join(''), fill: token('thread') }),
  )
}
