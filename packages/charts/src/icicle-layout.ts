import type { LayoutEdge, LayoutNode } from './layer-graph.ts'
import { labelType, padding, sublabelType, type Layout, type PlacedNode } from './layered-layout.ts'
import { clip, textWidth, wrap } from './text.ts'

/** A node of the icicle: at home under one other, or a root. */
export interface IcicleNode extends LayoutNode {
  /** The id of the node that it stands under. */
  readonly home?: string
  /** How much lies below it that isn't shown; makes the block higher. */
  readonly hidden?: number
}

/** Lengths in px. */
export interface IcicleOptions<N extends IcicleNode = IcicleNode> {
  /** The width of all columns together; 1,120 when not given. No column is narrower than 104. */
  readonly width?: number
  readonly inset?: (node: N) => number
}

const rowHeight = 26
const gap = 2

/**
 * The tree as an icicle (Kruskal and Landwehr 1983): each node is a block, what stands under it fills its height in the
 * column to the right. A leaf is high enough to be read, and higher by what is not shown below it. The same shape as the
 * layered layout, so that the same picture can be drawn of it. Loops and unknown homes make roots. O(nodes).
 *
 * @example icicleLayout([{ id: 'r1', layer: 0, label: 'Trygg kommun' }, { id: 'n1', layer: 1, label: 'Skola', home: 'r1' }])
 */
export function icicleLayout<N extends IcicleNode, E extends LayoutEdge>(
  rows: readonly N[],
  { width = 1120, inset = () => 0 }: IcicleOptions<N> = {},
): Layout<N, E> {
  const { order, depth, children } = treeOf(rows)
  const levels = Math.max(0, ...depth.values()) + 1
  const wide = Math.max(104, Math.floor((width - gap * (levels - 1)) / levels))
  const heights = new Map<string, number>()
  for (const node of order.toReversed()) {
    const below = children.get(node.id) ?? []
    const sum = below.reduce((all, child) => all + (heights.get(child.id) ?? 0) + gap, -gap)
    heights.set(node.id, below.length > 0 ? sum : rowHeight + Math.min(130, 2 * (node.hidden ?? 0)))
  }
  const tops = new Map<string, number>()
  let bottom = 0
  const nodes = order.map((node): PlacedNode<N> => {
    const height = heights.get(node.id) ?? rowHeight
    const level = depth.get(node.id) ?? 0
    const y = tops.get(node.id) ?? bottom
    if (level === 0) bottom = y + height + gap
    let top = y
    for (const child of children.get(node.id) ?? []) {
      tops.set(child.id, top)
      top += (heights.get(child.id) ?? 0) + gap
    }
    const texts = textsOf(node, wide - 2 * padding - inset(node), height)
    return { id: node.id, node, x: level * (wide + gap), y, width: wide, height, ...texts }
  })
  return {
    width: levels * (wide + gap) - gap,
    height: Math.max(0, bottom - gap),
    columns: Array.from({ length: levels }, (_, layer) => ({ layer, x: layer * (wide + gap), width: wide })),
    nodes,
    edges: [],
  }
}

/** The nodes from the top, each after the one that it stands under. */
function treeOf<N extends IcicleNode>(
  rows: readonly N[],
): {
  readonly order: readonly N[]
  readonly depth: ReadonlyMap<string, number>
  readonly children: ReadonlyMap<string, readonly N[]>
} {
  const known = new Map(rows.map((node) => [node.id, node]))
  const homeOf = ({ id, home }: N): string =>
    home !== undefined && home !== id && known.has(home) ? home : ''
  const children = Map.groupBy(known.values(), homeOf)
  const depth = new Map<string, number>()
  const order: N[] = []
  const enter = (root: N): void => {
    const stack = [{ node: root, level: 0 }]
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      const { node, level } = at
      if (depth.has(node.id)) continue
      depth.set(node.id, level)
      order.push(node)
      for (const child of (children.get(node.id) ?? []).toReversed())
        stack.push({ node: child, level: level + 1 })
    }
  }
  for (const root of children.get('') ?? []) enter(root)
  const inLoops = rows.filter(({ id }) => !depth.has(id))
  for (const node of inLoops) enter(node)
  // A child that is a root of a loop stands under nobody.
  const own = new Map(
    [...children].map(([id, below]) => [
      id,
      below.filter((child) => depth.get(child.id) === (depth.get(id) ?? -2) + 1),
    ]),
  )
  return { order, depth, children: own }
}

function textsOf(
  { id, label, sublabel, figure }: IcicleNode,
  room: number,
  height: number,
): Pick<PlacedNode, 'lines' | 'sublines'> {
  const most = height >= 58 ? 2 : 1
  const beside = figure === undefined ? 0 : textWidth(figure, sublabelType) + 14
  const lines = wrap(label.trim() === '' ? id : label, room, most, labelType)
  const hasRoom = height >= lines.length * labelType.lead + sublabelType.lead + 4
  const below = sublabel === undefined ? '' : clip(sublabel, room - beside, sublabelType)
  return { lines, sublines: hasRoom && (sublabel ?? figure) !== undefined ? [below] : [] }
}
