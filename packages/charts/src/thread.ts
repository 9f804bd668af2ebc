import { layeredLayout, type Layout, type LayoutOptions } from './layered-layout.ts'
import type { LayoutEdge } from './layer-graph.ts'
import { threadOf, type Thread } from './lit-by.ts'
import { h, round, svgRoot, type Child, type SvgNode } from './svg.ts'
import { textNode } from './text-node.ts'
import { clip } from './text.ts'
import { badgeWidth, insetOf, threadBox, type BoxLooks, type ThreadNode } from './thread-box.ts'
import { token } from './tokens.ts'

/** A link; a suspect one (att bekräfta) is dashed. */
export interface ThreadEdge extends LayoutEdge {
  readonly suspect?: boolean
}

/** How to draw the thread. */
export interface ThreadOptions extends Omit<LayoutOptions<ThreadNode>, 'inset'>, BoxLooks {
  /** The header of a layer. */
  readonly columns: (layer: number) => string
  /** The id of the node whose thread is lit. */
  readonly chosen?: string | null
  /** Written when there are no nodes. */
  readonly empty?: string
  readonly label?: string
}

const margin = 2
const headerHeight = 36

/**
 * The red thread: layers from the vision to the left to the indicators to the right; the thread of the chosen node is
 * lit and lies on top, the rest fades. Nodes bear `data-id`, links `data-from` and `data-to`, for the page's own events.
 *
 * @example thread(nodes, edges, { columns: (layer) => names[layer] ?? '', chosen: 'n1', label: 'Tråden från Trygg skola' })
 */
export function thread(
  nodes: readonly ThreadNode[],
  edges: readonly ThreadEdge[],
  options: ThreadOptions,
): SvgNode {
  const { chosen = null, columns, gap = 72, empty = '', label, href } = options
  if (nodes.length === 0) {
    return svgRoot({ width: 480, height: 40, label }, textNode(empty, 0, 25, { colour: 'ink-2', size: 13 }))
  }
  const layout = layeredLayout(nodes, edges, { ...options, gap, inset: insetOf })
  const lights = chosen === null ? null : threadOf(edges, chosen)
  const lit = lights === null ? null : new Set([...lights.above, ...lights.below])
  const overhang = Math.max(
    0,
    ...layout.nodes.map((placed) => placed.x + placed.width + badgeWidth(placed.node, options)),
  )
  const width = Math.max(layout.width, overhang) + 2 * margin
  const height = layout.height + headerHeight + 24
  const boxes = layout.nodes.map((placed) => threadBox(placed, { ...options, chosen, lit }))
  return svgRoot(
    { width, height, label, role: href === undefined ? 'img' : 'group' },
    layout.columns.map(({ layer, x, width: wide }) => [
      textNode(clip(columns(layer), wide + gap - 20, { size: 12.5 }), margin + x, 14, {
        size: 12.5,
        colour: 'ink-2',
      }),
      h('path', { d: `M${round(margin + x)} 23.5h${round(wide)}`, stroke: token('line') }),
    ]),
    h('g', { transform: `translate(${margin} ${headerHeight + 12})` }, curves(layout, lights), boxes),
  )
}

/** The faded links first, so that the lit ones lie on top. */
function curves(layout: Layout<ThreadNode, ThreadEdge>, lights: Thread | null): Child {
  const all = layout.edges.map(({ edge, path }) => {
    const isLit = lights !== null && isOn(edge, lights)
    const colour = isLit ? 'thread' : lights === null ? 'ink-3' : 'line'
    const dash = edge.suspect === true ? (isLit ? '7 4' : '4 3') : null
    const curve = h('path', {
      d: path,
      'data-from': edge.from,
      'data-to': edge.to,
      class: isLit && 'lit',
      stroke: token(colour),
      'stroke-width': isLit ? 2.4 : lights === null ? 1.1 : 1.3,
      'stroke-opacity': lights === null ? 0.75 : null,
      'stroke-dasharray': dash,
    })
    return { isLit, curve }
  })
  const ordered = [...all.filter(({ isLit }) => !isLit), ...all.filter(({ isLit }) => isLit)]
  return h(
    'g',
    { fill: 'none', 'stroke-linecap': 'round' },
    ordered.map(({ curve }) => curve),
  )
}

function isOn({ from, to }: ThreadEdge, { above, below }: Thread): boolean {
  return (above.has(from) && above.has(to)) || (below.has(from) && below.has(to))
}
