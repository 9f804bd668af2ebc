import { crossingsOf, unswap } from './layer-crossings.ts'
import type { LayerGraph, LayoutEdge, LayoutNode, Neighbours } from './layer-graph.ts'

/** The vertices of each column from the top. */
export type Columns = readonly (readonly number[])[]

type Graph = LayerGraph<LayoutNode, LayoutEdge>

/**
 * An order inside each column with few crossings: from the canonical order and from a depth-first walk, sweeps of the
 * barycentre method (Sugiyama, Tagawa and Toda 1981) to and fro, and at last exchanges of neighbours. The best order
 * seen is kept, so it never has more crossings than the canonical one. O(edges × sweeps × log).
 *
 * @example layerOrder(layerGraph(nodes, edges), 24)[0] // the vertices of the first column
 */
export function layerOrder(graph: Graph, sweeps: number): Columns {
  let best = inColumns(
    graph,
    Array.from(graph.column, (_, vertex) => vertex),
  )
  let fewest = crossingsOf(best, graph)
  const keep = (columns: readonly number[][]): void => {
    const crossings = crossingsOf(columns, graph)
    if (crossings >= fewest) return
    fewest = crossings
    best = columns.map((column) => column.slice())
  }
  for (const begin of [best, inColumns(graph, depthFirst(graph))]) {
    if (fewest === 0) break
    const columns = begin.map((column) => column.slice())
    keep(columns)
    const place = placesOf(columns, graph.column.length)
    for (let sweep = 0; sweep < sweeps / 2 && fewest > 0; sweep++) {
      const rightward = sweep % 2 === 0
      for (let i = 1; i < columns.length; i++) {
        const column = columns[rightward ? i : columns.length - 1 - i]!
        sortByBarycentre(column, rightward ? graph.left : graph.right, place)
      }
      keep(columns)
    }
  }
  const last = best.map((column) => column.slice())
  if (fewest > 0) unswap(last, graph)
  keep(last)
  return best
}

function inColumns(graph: Graph, vertices: readonly number[]): number[][] {
  const columns: number[][] = graph.layers.map(() => [])
  for (const vertex of vertices) columns[graph.column[vertex]!]!.push(vertex)
  return columns
}

/** Every vertex in the order in which a walk to the right meets it, so that children stand together. */
function depthFirst({ column, right }: Graph): readonly number[] {
  const size = column.length
  const met = new Uint8Array(size)
  const order: number[] = []
  const roots = Array.from(column, (_, vertex) => vertex).sort((a, b) => column[a]! - column[b]! || a - b)
  for (const root of roots) {
    const stack = [root]
    for (let vertex = stack.pop(); vertex !== undefined; vertex = stack.pop()) {
      if (met[vertex] === 1) continue
      met[vertex] = 1
      order.push(vertex)
      for (let i = right.start[vertex + 1]! - 1; i >= right.start[vertex]!; i--) stack.push(right.items[i]!)
    }
  }
  return order
}

/** The place of every vertex in its column, as a share, so that columns of different length can be compared. */
function placesOf(columns: Columns, size: number): Float64Array {
  const place = new Float64Array(size)
  for (const column of columns) {
    for (const [i, vertex] of column.entries()) place[vertex] = (i + 0.5) / column.length
  }
  return place
}

function sortByBarycentre(column: number[], { start, items }: Neighbours, place: Float64Array): void {
  const wish = new Map<number, number>()
  for (const vertex of column) {
    let sum = 0
    for (let i = start[vertex]!; i < start[vertex + 1]!; i++) sum += place[items[i]!]!
    const count = start[vertex + 1]! - start[vertex]!
    wish.set(vertex, count === 0 ? place[vertex]! : sum / count)
  }
  // The sort is stable: equal wishes keep their order.
  column.sort((a, b) => wish.get(a)! - wish.get(b)!)
  for (const [i, vertex] of column.entries()) place[vertex] = (i + 0.5) / column.length
}
