import { layerGraph, type LayerGraph, type LayoutEdge, type LayoutNode } from './layer-graph.ts'
import { layerOrder } from './layer-order.ts'
import { layerPlace } from './layer-place.ts'
import { round } from './svg.ts'
import { textWidth, wrap, type Type } from './text.ts'

/** Lengths in px. */
export interface LayoutOptions<N extends LayoutNode = LayoutNode> {
  /** The greatest width of a column; 208 when not given. Narrower where the labels are. */
  readonly columnWidth?: number
  /** Between columns; 72 when not given. */
  readonly gap?: number
  /** Between boxes; 10 when not given. */
  readonly rowGap?: number
  /** How many times the order is swept; 24 when not given. */
  readonly sweeps?: number
  /** Room kept free to the left of a label, for a symbol; 0 when not given. */
  readonly inset?: (node: N) => number
}

/** A node with its place; `x` and `y` are its upper left corner. */
export interface PlacedNode<N extends LayoutNode = LayoutNode> {
  readonly id: string
  readonly node: N
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** The label in one or two lines. */
  readonly lines: readonly string[]
  /** The sublabel in one line, or none. */
  readonly sublines: readonly string[]
}

/** A part of the picture. */
export interface Frame {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A link with its curve. */
export interface PlacedEdge<E extends LayoutEdge = LayoutEdge> {
  readonly edge: E
  /** For the `d` of a path. */
  readonly path: string
  /** What the curve lies within. */
  readonly frame: Frame
}

/** A column with its place. */
export interface PlacedColumn {
  readonly layer: number
  readonly x: number
  readonly width: number
}

/** The whole picture. */
export interface Layout<N extends LayoutNode = LayoutNode, E extends LayoutEdge = LayoutEdge> {
  readonly width: number
  readonly height: number
  readonly columns: readonly PlacedColumn[]
  readonly nodes: readonly PlacedNode<N>[]
  readonly edges: readonly PlacedEdge<E>[]
}

/** How the label of a node is set. */
export const labelType: Type & { readonly lead: number } = { size: 12.5, weight: 550, lead: 14.5 }
/** How the sublabel of a node is set. */
export const sublabelType: Type & { readonly lead: number } = { size: 11, lead: 13 }
/** How the figure of a node is set. */
export const figureType: Type = { size: 11, weight: 600 }
/** Between the edge of a box and its text. */
export const padding = 11

/**
 * The picture of a layered graph, from left to right: layers are given, the order inside them is found, no boxes
 * overlap, links are smooth and pass between boxes. The same picture for any order of the rows.
 * O((nodes + edges) × sweeps × log), where a link counts once for every column that it passes.
 *
 * @example
 * layeredLayout(
 *   [{ id: 'r1', layer: 1, label: 'Tryggt i hela Ale' }, { id: 'n1', layer: 3, label: 'Trygga mötesplatser' }],
 *   [{ from: 'n1', to: 'r1' }],
 * ).edges[0]?.path // 'M140.09 13C…'
 */
export function layeredLayout<N extends LayoutNode, E extends LayoutEdge>(
  rows: readonly N[],
  edges: readonly E[],
  options: LayoutOptions<N> = {},
): Layout<N, E> {
  const { columnWidth = 208, gap = 72, rowGap = 10, sweeps = 24, inset = () => 0 } = options
  const graph = layerGraph(rows, edges)
  const texts = graph.nodes.map((node) => textsOf(node, columnWidth - 2 * padding, inset(node)))
  const heights = new Float64Array(graph.column.length)
  for (const [i, text] of texts.entries()) heights[i] = heightOf(text.lines.length, text.sublines.length)
  const place = layerPlace(graph, layerOrder(graph, sweeps), { heights, rowGap })
  const columns = columnsOf(graph, texts, gap)

  let [top, bottom] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const [vertex, y] of place.entries()) {
    top = Math.min(top, y - heights[vertex]! / 2)
    bottom = Math.max(bottom, y + heights[vertex]! / 2)
  }
  const nodes = graph.nodes.map((node, i) => {
    const { x, width } = columns[graph.column[i]!]!
    const { lines, sublines } = texts[i]!
    return {
      id: node.id,
      node,
      x,
      y: round(place[i]! - heights[i]! / 2 - top),
      width,
      height: heights[i]!,
      lines,
      sublines,
    }
  })
  const last = columns.at(-1)
  return {
    width: last === undefined ? 0 : round(last.x + last.width),
    height: place.length === 0 ? 0 : round(bottom - top),
    columns,
    nodes,
    edges: graph.links.map(({ edge, path }) => {
      const stops = path.map((vertex) => ({ ...columns[graph.column[vertex]!]!, y: place[vertex]! - top }))
      return { edge, path: curve(stops), frame: frameOf(stops) }
    }),
  }
}

interface NodeTexts {
  readonly lines: readonly string[]
  readonly sublines: readonly string[]
  /** Of the widest line with all that stands beside it. */
  readonly width: number
}

function textsOf({ id, label, sublabel, figure }: LayoutNode, room: number, inset: number): NodeTexts {
  const lines = wrap(label.trim() === '' ? id : label, room - inset, 2, labelType)
  const beside = figure === undefined ? 0 : textWidth(figure, figureType) + 9
  const sublines = sublabel === undefined ? [] : wrap(sublabel, room - inset - beside, 1, sublabelType)
  const below = figure !== undefined && sublines.length === 0 ? [''] : sublines
  const widths = [
    ...lines.map((line) => textWidth(line, labelType)),
    ...below.map((line) => textWidth(line, sublabelType) + beside),
  ]
  return { lines, sublines: below, width: inset + Math.max(0, ...widths) }
}

function heightOf(lines: number, sublines: number): number {
  if (lines + sublines <= 1) return 28
  return Math.round(lines * labelType.lead + sublines * sublabelType.lead + (lines + sublines === 2 ? 6 : 8))
}

function columnsOf(
  graph: LayerGraph<LayoutNode, LayoutEdge>,
  texts: readonly NodeTexts[],
  gap: number,
): readonly PlacedColumn[] {
  const widths = graph.layers.map(() => 104)
  for (const [i, { width }] of texts.entries()) {
    const column = graph.column[i]!
    widths[column] = Math.max(widths[column]!, Math.ceil(width + 2 * padding))
  }
  let x = 0
  return graph.layers.map((layer, i) => {
    const column = { layer, x, width: widths[i]! }
    x += column.width + gap
    return column
  })
}

interface Stop {
  readonly x: number
  readonly width: number
  readonly y: number
}

function frameOf(stops: readonly Stop[]): Frame {
  const [first, last] = [stops[0]!, stops.at(-1)!]
  let [top, bottom] = [first.y, first.y]
  for (const { y } of stops) {
    if (y < top) top = y
    if (y > bottom) bottom = y
  }
  const x = first.x + first.width
  return { x, y: top, width: Math.max(30, last.x - x), height: bottom - top }
}

/** From the right side of each stop to the left side of the next; level through every column between. */
function curve(stops: readonly Stop[]): string {
  const [first, ...rest] = stops
  if (first === undefined) return ''
  const from = round(first.x + first.width)
  const y0 = round(first.y)
  if (rest.length === 1 && rest[0]!.x === first.x) {
    const y1 = round(rest[0]!.y)
    return `M${from} ${y0}C${from + 30} ${y0} ${from + 30} ${y1} ${from} ${y1}`
  }
  let [x, y] = [from, y0]
  let d = `M${x} ${y}`
  for (const [i, stop] of rest.entries()) {
    const [nextX, nextY] = [round(stop.x), round(stop.y)]
    const middle = round((x + nextX) / 2)
    d += `C${middle} ${y} ${middle} ${nextY} ${nextX} ${nextY}`
    x = i < rest.length - 1 ? round(stop.x + stop.width) : nextX
    y = nextY
    if (i < rest.length - 1) d += `H${x}`
  }
  return d
}
