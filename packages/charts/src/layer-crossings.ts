import type { LayerGraph, LayoutEdge, LayoutNode, Neighbours } from './layer-graph.ts'

type Graph = LayerGraph<LayoutNode, LayoutEdge>

/**
 * How many pairs of links cross between neighbouring columns, by counting inversions with a Fenwick tree
 * (Barth, Jünger and Mutzel 2002). O(edges × log).
 *
 * @example crossingsOf(layerOrder(graph, 24), graph) // 0 for a tree
 */
export function crossingsOf(columns: readonly (readonly number[])[], graph: Graph): number {
  const rank = new Int32Array(graph.column.length)
  for (const column of columns) for (const [i, vertex] of column.entries()) rank[vertex] = i
  let crossings = 0
  for (let c = 0; c + 1 < columns.length; c++) {
    const size = columns[c + 1]!.length
    const tree = new Int32Array(size + 1)
    let seen = 0
    for (const vertex of columns[c]!) {
      const ends = ranksOf(vertex, graph.right, rank)
      for (const end of ends) {
        let atOrAbove = 0
        for (let i = end + 1; i > 0; i -= i & -i) atOrAbove += tree[i]!
        crossings += seen - atOrAbove
      }
      for (const end of ends) for (let i = end + 1; i <= size; i += i & -i) tree[i]!++
      seen += ends.length
    }
  }
  return crossings
}

function ranksOf(vertex: number, { start, items }: Neighbours, rank: Int32Array): Int32Array {
  return items.slice(start[vertex], start[vertex + 1]).map((end) => rank[end]!)
}

/**
 * Exchanges neighbours in a column as long as that takes away crossings, at most `passes` times through; changes the
 * columns in place. O(passes × edges × log).
 *
 * @example unswap([[0, 1], [3, 2]], graph) // the second column may become [2, 3]
 */
export function unswap(columns: readonly number[][], graph: Graph, passes = 8): void {
  const rank = new Int32Array(graph.column.length)
  for (const column of columns) for (const [i, vertex] of column.entries()) rank[vertex] = i
  for (let pass = 0; pass < passes; pass++) {
    let gained = 0
    for (const column of columns) {
      const ends = new Map(
        column.map((vertex) => [
          vertex,
          [graph.left, graph.right].map((side) => ranksOf(vertex, side, rank).sort()) as [
            Int32Array,
            Int32Array,
          ],
        ]),
      )
      for (let i = 0; i + 1 < column.length; i++) {
        const [upper, lower] = [column[i]!, column[i + 1]!]
        const [upperLeft, upperRight] = ends.get(upper)!
        const [lowerLeft, lowerRight] = ends.get(lower)!
        const gain =
          inversions(upperLeft, lowerLeft) +
          inversions(upperRight, lowerRight) -
          inversions(lowerLeft, upperLeft) -
          inversions(lowerRight, upperRight)
        if (gain <= 0) continue
        gained += gain
        column[i] = lower
        column[i + 1] = upper
        rank[lower] = i
        rank[upper] = i + 1
      }
    }
    if (gained === 0) return
  }
}

/** How many pairs cross when the first vertex stands above the second; both lists are sorted. */
function inversions(upper: Int32Array, lower: Int32Array): number {
  let count = 0
  let below = 0
  for (const end of upper) {
    while (below < lower.length && lower[below]! < end) below++
    count += below
  }
  return count
}
