import type { LayerGraph, LayoutEdge, LayoutNode, Neighbours } from './layer-graph.ts'

/**
 * Places that keep their order and their distances and lie as near as can be to where they wish to be, in least
 * squares: the pool-adjacent-violators algorithm (Ayer and others 1955). O(n).
 *
 * @example spread([5, 5], [10], [1, 1]) // [0, 10]
 */
export function spread(
  wishes: readonly number[],
  gaps: readonly number[],
  weights: readonly number[],
): readonly number[] {
  const pools: { sum: number; weight: number; count: number }[] = []
  const offsets = [0]
  for (const gap of gaps) offsets.push(offsets.at(-1)! + gap)
  for (const [i, wish] of wishes.entries()) {
    let pool = { sum: (wish - offsets[i]!) * weights[i]!, weight: weights[i]!, count: 1 }
    for (
      let above = pools.at(-1);
      above && above.sum / above.weight > pool.sum / pool.weight;
      above = pools.at(-1)
    ) {
      pools.pop()
      pool = {
        sum: above.sum + pool.sum,
        weight: above.weight + pool.weight,
        count: above.count + pool.count,
      }
    }
    pools.push(pool)
  }
  return pools
    .flatMap(({ sum, weight, count }) => Array<number>(count).fill(sum / weight))
    .map((y, i) => y + offsets[i]!)
}

/** How high the boxes are and how far apart they stand, in px. */
export interface Spacing {
  /** Height by vertex; a bend has 0. */
  readonly heights: Float64Array
  readonly rowGap: number
}

/**
 * The middle of every vertex from the top: each column is packed, then drawn towards its neighbours to the left and to
 * the right by turns, never so far that two boxes touch. O(edges × rounds).
 *
 * @example layerPlace(graph, layerOrder(graph, 24), { heights, rowGap: 10 })
 */
export function layerPlace(
  graph: LayerGraph<LayoutNode, LayoutEdge>,
  columns: readonly (readonly number[])[],
  { heights, rowGap }: Spacing,
  rounds = 10,
): Float64Array {
  const place = new Float64Array(heights.length)
  const isBend = (vertex: number): boolean => vertex >= graph.nodes.length
  const gapsOf = columns.map((column) =>
    column.slice(1).map((lower, i) => {
      const upper = column[i]!
      const gap = isBend(upper) && isBend(lower) ? rowGap / 2 : rowGap
      return (heights[upper]! + heights[lower]!) / 2 + gap
    }),
  )
  for (const [c, column] of columns.entries()) {
    const total = gapsOf[c]!.reduce((sum, gap) => sum + gap, 0)
    let y = -total / 2
    for (const [i, vertex] of column.entries()) {
      if (i > 0) y += gapsOf[c]![i - 1]!
      place[vertex] = y
    }
  }
  const order = columns.map((_, c) => c)
  for (let round = 0; round < rounds; round++) {
    const last = round >= rounds - 2
    for (const c of round % 2 === 0 ? order : order.toReversed()) {
      const column = columns[c]!
      const sides = last ? [graph.left, graph.right] : [round % 2 === 0 ? graph.left : graph.right]
      const wishes = column.map((vertex) => wishOf(vertex, sides, place))
      // A bend that gives way makes a kink, a loner that gives way makes none.
      const weights = column.map((vertex, i) => (wishes[i] === null ? 0.01 : isBend(vertex) ? 4 : 1))
      const next = spread(
        wishes.map((wish, i) => wish ?? place[column[i]!]!),
        gapsOf[c]!,
        weights,
      )
      for (const [i, vertex] of column.entries()) place[vertex] = next[i]!
    }
  }
  return place
}

/** The mean place of the neighbours, or null without any. */
function wishOf(vertex: number, sides: readonly Neighbours[], place: Float64Array): number | null {
  let [sum, count] = [0, 0]
  for (const { start, items } of sides) {
    for (let i = start[vertex]!; i < start[vertex + 1]!; i++) sum += place[items[i]!]!
    count += start[vertex + 1]! - start[vertex]!
  }
  return count === 0 ? null : sum / count
}
