/** A node as the layout reads it. */
export interface LayoutNode {
  readonly id: string
  /** The column: 0 is the vision, to the left. */
  readonly layer: number
  readonly label: string
  readonly sublabel?: string
  /** Stands to the right of the sublabel and is never clipped: '66 %'. */
  readonly figure?: string
  readonly kind?: string
  /** The wanted order inside a layer, as far as it makes no more crossings. */
  readonly rank?: number
}

/** A link from the more concrete end to what it serves. */
export interface LayoutEdge {
  readonly from: string
  readonly to: string
}

/** Neighbours by vertex: those of `v` are `items[start[v]]` up to `items[start[v + 1]]`. */
export interface Neighbours {
  readonly start: Int32Array
  readonly items: Int32Array
}

/**
 * The graph in columns. Vertices are numbers: first the nodes in their canonical order, then the bends, one
 * for each column that a link passes.
 */
export interface LayerGraph<N extends LayoutNode, E extends LayoutEdge> {
  readonly nodes: readonly N[]
  readonly layers: readonly number[]
  /** Column by vertex. */
  readonly column: Int32Array
  readonly left: Neighbours
  readonly right: Neighbours
  /** Each link with the vertices it passes, from the left; a link inside a column has just its two ends. */
  readonly links: readonly { readonly edge: E; readonly path: readonly number[] }[]
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** By layer, wanted order and id; the texts last, so that even doubled ids come in one order. */
function canonical(a: LayoutNode, b: LayoutNode): number {
  return (
    a.layer - b.layer ||
    (a.rank ?? Number.MAX_VALUE) - (b.rank ?? Number.MAX_VALUE) ||
    compare(a.id, b.id) ||
    compare(a.label, b.label) ||
    compare(a.sublabel ?? '', b.sublabel ?? '')
  )
}

/**
 * The rows as a graph in columns, the same for every order of the rows. Doubled ids and links count once, links to
 * unknown nodes and to oneself are left out. O((nodes + edges) log) plus one bend for every column that a link passes.
 *
 * @example layerGraph([{ id: 'v', layer: 0, label: 'Ett Ale' }], []).layers // [0]
 */
export function layerGraph<N extends LayoutNode, E extends LayoutEdge>(
  rows: readonly N[],
  edges: readonly E[],
): LayerGraph<N, E> {
  const index = new Map<string, number>()
  const nodes: N[] = []
  for (const row of rows.toSorted(canonical)) {
    if (index.has(row.id)) continue
    index.set(row.id, nodes.length)
    nodes.push(row)
  }
  const layers = [...new Set(nodes.map((node) => node.layer))].sort((a, b) => a - b)
  const columnOf = new Map(layers.map((layer, i) => [layer, i]))
  const column = nodes.map((node) => columnOf.get(node.layer) ?? 0)

  const known = new Map<number, { readonly edge: E; readonly from: number; readonly to: number }>()
  for (const edge of edges) {
    const from = index.get(edge.from)
    const to = index.get(edge.to)
    if (from === undefined || to === undefined || from === to) continue
    const key = from * nodes.length + to
    if (!known.has(key)) known.set(key, { edge, from, to })
  }
  const pairs: (readonly [number, number])[] = []
  const links = [...known]
    .sort(([a], [b]) => a - b)
    .map(([, { edge, from, to }]) => {
      const [a, b] = column[from]! <= column[to]! ? [from, to] : [to, from]
      const path = [a]
      for (let at = column[a]! + 1; at < column[b]!; at++) path.push(column.push(at) - 1)
      path.push(b)
      if (column[a] !== column[b]) for (let i = 1; i < path.length; i++) pairs.push([path[i - 1]!, path[i]!])
      return { edge, path }
    })
  const size = column.length
  return {
    nodes,
    layers,
    column: Int32Array.from(column),
    left: neighbours(
      size,
      pairs.map(([a, b]) => [b, a] as const),
    ),
    right: neighbours(size, pairs),
    links,
  }
}

function neighbours(size: number, pairs: readonly (readonly [number, number])[]): Neighbours {
  const start = new Int32Array(size + 1)
  for (const [a] of pairs) start[a + 1]!++
  for (let v = 0; v < size; v++) start[v + 1]! += start[v]!
  const next = start.slice()
  const items = new Int32Array(pairs.length)
  for (const [a, b] of pairs) items[next[a]!++] = b
  return { start, items }
}
