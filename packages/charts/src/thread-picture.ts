import type { Frame, Layout, PlacedColumn } from './layered-layout.ts'
import type { Lights } from './lit-by.ts'
import { h, round, svgRoot, type Child, type SvgNode } from './svg.ts'
import { textNode } from './text-node.ts'
import { clip } from './text.ts'
import { threadBlocks } from './thread-blocks.ts'
import { areLabelsReadable, threadBox, type BoxLooks, type ThreadNode } from './thread-box.ts'
import { meets, threadCurves, type ThreadEdge } from './thread-curves.ts'
import { token } from './tokens.ts'

/** Where everything stands. */
export type ThreadLayout = Layout<ThreadNode, ThreadEdge>

/** What is lit, and what of the picture is drawn. */
export interface PictureOptions extends BoxLooks {
  readonly chosen?: string | null
  readonly lights?: Lights | null
  /** Only what touches this part. */
  readonly frame?: Frame
  /** Nodes that are drawn as boxes wherever they are: the one with the focus. */
  readonly keep?: ReadonlySet<string>
  /** Px on the screen for one of the picture; 1 when not given. */
  readonly scale?: number
}

/**
 * Links and boxes of a layout, in its own coordinates. When the scale is too small for labels, the boxes are one path
 * for every colour.
 *
 * @example svgRoot({ width: 800, height: 600 }, threadPicture(layout, { chosen: 'n1', lights: threadLights(edges, 'n1') }))
 */
export function threadPicture(layout: ThreadLayout, options: PictureOptions = {}): Child {
  const { chosen = null, lights = null, frame, keep, scale = 1 } = options
  const merged = !areLabelsReadable(scale)
  const lit = lights?.nodes ?? null
  const nodes = layout.nodes.filter(
    (node) => frame === undefined || meets(node, frame) || keep?.has(node.id) === true,
  )
  const links = frame === undefined ? layout.edges : layout.edges.filter((edge) => meets(edge.frame, frame))
  const boxes = merged ? nodes.filter(({ id }) => keep?.has(id) === true) : nodes
  return [
    threadCurves(links, merged ? { lights, merged: scale } : { lights }),
    merged && threadBlocks(nodes, lit, scale),
    boxes.map((placed) => threadBox(placed, { ...options, chosen, lit, scale })),
  ]
}

/**
 * A part of the picture as an SVG of its own, for a stage that shows only what is in sight.
 *
 * @example threadWindow(layout, { frame: { x: 0, y: 0, width: 1200, height: 800 }, scale: 0.5 })
 */
export function threadWindow(
  layout: ThreadLayout,
  options: PictureOptions & { readonly frame: Frame; readonly label?: string },
): SvgNode {
  const { frame, scale = 1, label, href } = options
  return svgRoot(
    {
      width: frame.width * scale,
      height: frame.height * scale,
      box: [frame.width, frame.height],
      label,
      role: href === undefined ? 'img' : 'group',
    },
    h('g', { transform: `translate(${round(-frame.x)} ${round(-frame.y)})` }, threadPicture(layout, options)),
  )
}

/** The room that the headers take, in px. */
export const headsHeight = 26

/**
 * The headers of the columns; the texts keep their size at any scale.
 *
 * @example threadHeads(layout.columns, { columns: (layer) => names[layer] ?? '', gap: 44, scale: 0.8 })
 */
export function threadHeads(
  placed: readonly PlacedColumn[],
  options: {
    readonly columns: (layer: number) => string
    readonly gap: number
    readonly scale?: number
  },
): Child {
  const { columns, gap, scale = 1 } = options
  const type = { size: 12.5 }
  return placed.map(({ layer, x, width }) => {
    if (columns(layer) === '') return null
    const room = (width + gap) * scale - (scale < 1 ? 6 : 20)
    return [
      room > 24 && textNode(clip(columns(layer), room, type), x * scale, 14, { ...type, colour: 'ink-2' }),
      h('path', { d: `M${round(x * scale)} 23.5h${round(width * scale)}`, stroke: token('line') }),
    ]
  })
}
