import { layeredLayout, type LayoutOptions } from './layered-layout.ts'
import { threadLights, type Lights } from './lit-by.ts'
import { h, svgRoot, type SvgNode } from './svg.ts'
import { textNode } from './text-node.ts'
import { badgeWidth, insetOf, type BoxLooks, type ThreadNode } from './thread-box.ts'
import type { ThreadEdge } from './thread-curves.ts'
import { threadHeads, threadPicture, type ThreadLayout } from './thread-picture.ts'

/** How to draw the thread. */
export interface ThreadOptions extends Omit<LayoutOptions<ThreadNode>, 'inset'>, BoxLooks {
  /** The header of a layer. */
  readonly columns: (layer: number) => string
  /** The id of the node whose thread is lit. */
  readonly chosen?: string | null
  /** What is lit; the thread of the chosen node when not given. */
  readonly lights?: Lights | null
  /** Written when there are no nodes. */
  readonly empty?: string
  readonly label?: string
}

const margin = 2
const headerHeight = 48
const usualGap = 72

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
  const { chosen = null, lights = chosen === null ? null : threadLights(edges, chosen) } = options
  return drawThread(layeredLayout(nodes, edges, layoutOptions(options)), { ...options, chosen, lights })
}

/** The lengths of the layered layout, with room for the signs. */
function layoutOptions(options: ThreadOptions): LayoutOptions<ThreadNode> {
  return { ...options, gap: options.gap ?? usualGap, inset: insetOf }
}

/**
 * The whole picture of a layout that is already there, with the headers of its columns.
 *
 * @example drawThread(icicleLayout(nodes), { columns: () => '' })
 */
export function drawThread(layout: ThreadLayout, options: ThreadOptions): SvgNode {
  const { columns, gap = usualGap, empty = '', label, href } = options
  if (layout.nodes.length === 0) {
    return svgRoot({ width: 480, height: 40, label }, textNode(empty, 0, 25, { colour: 'ink-2', size: 13 }))
  }
  const top = layout.columns.some(({ layer }) => columns(layer) !== '') ? headerHeight : 12
  let overhang = layout.width
  for (const { node, x, width } of layout.nodes)
    overhang = Math.max(overhang, x + width + badgeWidth(node, options))
  return svgRoot(
    {
      width: overhang + 2 * margin,
      height: layout.height + top + 12,
      label,
      role: href === undefined ? 'img' : 'group',
    },
    h('g', { transform: `translate(${margin} 0)` }, threadHeads(layout.columns, { columns, gap })),
    h('g', { transform: `translate(${margin} ${top})` }, threadPicture(layout, options)),
  )
}
