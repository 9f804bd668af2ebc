import type { LayerGraph, LayoutEdge, LayoutNode, Neighbours } from './layer-graph.ts'

type Graph = LayerGraph<LayoutNode, LayoutEdge>
type Columns = readonly Int32Array[]

/**
 * How many pairs of links cross between neighbouring columns, by counting inversions with a Fenwick tree
 * (Barth, Jünger and Mutzel 2002). O(edges × log).
 *
 * @example crossingsOf(layerOrder(graph, 24), graph) // 0 for a tree
 */
export function crossingsOf(columns: Columns, { column, right }: Graph): number {
  const { start, items } = right
  const rank = ranksOf(columns, column.length)
  const tree = new Int32Array(column.length + 1)
  let crossings = 0
  for (let c = 0; c + 1 < columns.length; c++) {
    const upper = columns[c]!
    const size = columns[c + 1]!.length
    tree.fill(0, 0, size + 1)
    let seen = 0
    for (const vertex of upper) {
      const from = start[vertex]!
      const to = start[vertex + 1]!
      for (let e = from; e < to; e++) {
        let atOrAbove = 0
        for (let i = rank[items[e]!]! + 1; i > 0; i -= i & -i) atOrAbove += tree[i]!
        crossings += seen - atOrAbove
      }
      for (let e = from; e < to; e++) for (let i = rank[items[e]!]! + 1; i <= size; i += i & -i) tree[i]!++
      seen += to - from
    }
  }
  return crossings
}

/** The place of every vertex in its column. */
function ranksOf(columns: Columns, size: number): Int32Array {
  const rank = new Int32Array(size)
  for (const column of columns) for (let i = 0; i < column.length; i++) rank[column[i]!] = i
  return rank
}

/**
 * Exchanges neighbours in a column as long as that takes away crossings, at most `passes` times through; changes the
 * columns in place. O(passes × edges × log).
 *
 * @example unswap([Int32Array.of(0, 1), Int32Array.of(3, 2)], graph) // the second column may become [2, 3]
 */
export function unswap(columns: readonly Int32Array[], graph: Graph, passes = 8): void {
  const rank = ranksOf(columns, graph.column.length)
  const sides = [graph.left, graph.right].map(({ start, items }) => ({
    start,
    items: new Int32Array(items.length),
  }))
  for (let pass = 0; pass < passes; pass++) {
    let gained = 0
    for (const column of columns) {
      sortEnds(column, graph.left, rank, sides[0]!.items)
      sortEnds(column, graph.right, rank, sides[1]!.items)
      for (let i = 0; i + 1 < column.length; i++) {
        const upper = column[i]!
        const lower = column[i + 1]!
        let gain = 0
        for (const side of sides) gain += inversions(side, upper, lower) - inversions(side, lower, upper)
        if (gain <= 0) continue
        gained += gain
        column[i] = lower
        column[i + 1] = upper
      }
      for (let i = 0; i < column.length; i++) rank[column[i]!] = i
    }
    if (gained === 0) return
  }
}

/** Writes the ranks of the neighbours of every vertex of a column, sorted, where the neighbours stand. */
function sortEnds(
  column: Int32Array,
  { start, items }: Neighbours,
  rank: Int32Array,
  ends: Int32Array,
): void {
  for (const vertex of column) {
    const from = start[vertex]!
    const to = start[vertex + 1]!
    for (let e = from; e < to; e++) ends[e] = rank[items[e]!]!
    if (to - from > 1) ends.subarray(from, to).sort()
  }
}

/** How many pairs cross when the first vertex stands above the second; the ends of both are sorted. */
function inversions({ start, items }: Neighbours, upper: number, lower: number): number {
  const first = start[lower]!
  const last = start[lower + 1]!
  let count = 0
  let at = first
  for (let e = start[upper]!; e < start[upper + 1]!; e++) {
    while (at < last && items[at]! < items[e]!) at++
    count += at - first
  }
  return count
}
