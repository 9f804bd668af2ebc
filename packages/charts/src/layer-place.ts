import type { LayerGraph, LayoutEdge, LayoutNode, Neighbours } from './layer-graph.ts'

/**
 * Places that keep their order and their distances and lie as near as can be to where they wish to be, in least
 * squares: the pool-adjacent-violators algorithm (Ayer and others 1955). O(n).
 *
 * @example spread([5, 5], [10], [1, 1]) // [0, 10]
 */
export function spread(
  wishes: ArrayLike<number>,
  gaps: ArrayLike<number>,
  weights: ArrayLike<number>,
): Float64Array {
  const size = wishes.length
  const sums = new Float64Array(size)
  const masses = new Float64Array(size)
  const firsts = new Int32Array(size)
  let pools = 0
  let offset = 0
  for (let i = 0; i < size; i++) {
    if (i > 0) offset += gaps[i - 1]!
    let sum = (wishes[i]! - offset) * weights[i]!
    let mass = weights[i]!
    let first = i
    while (pools > 0 && sums[pools - 1]! / masses[pools - 1]! > sum / mass) {
      pools--
      sum += sums[pools]!
      mass += masses[pools]!
      first = firsts[pools]!
    }
    sums[pools] = sum
    masses[pools] = mass
    firsts[pools] = first
    pools++
  }
  const places = new Float64Array(size)
  offset = 0
  for (let pool = 0, i = 0; pool < pools; pool++) {
    const level = sums[pool]! / masses[pool]!
    for (const end = pool + 1 < pools ? firsts[pool + 1]! : size; i < end; i++) {
      if (i > 0) offset += gaps[i - 1]!
      places[i] = level + offset
    }
  }
  return places
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
  columns: readonly Int32Array[],
  spacing: Spacing,
  rounds = 10,
): Float64Array {
  const place = new Float64Array(spacing.heights.length)
  const bends = graph.nodes.length
  const gaps = columns.map((column) => gapsOf(column, bends, spacing))
  for (const [c, column] of columns.entries()) {
    let y = -gaps[c]!.reduce((sum, gap) => sum + gap, 0) / 2
    for (let i = 0; i < column.length; i++) {
      if (i > 0) y += gaps[c]![i - 1]!
      place[column[i]!] = y
    }
  }
  for (let round = 0; round < rounds; round++) {
    const rightward = round % 2 === 0
    const sides = round >= rounds - 2 ? [graph.left, graph.right] : [rightward ? graph.left : graph.right]
    for (let i = 0; i < columns.length; i++) {
      const c = rightward ? i : columns.length - 1 - i
      pull(columns[c]!, gaps[c]!, sides, bends, place)
    }
  }
  return place
}

/** From middle to middle. Bends may stand closer than boxes. */
function gapsOf(column: Int32Array, bends: number, { heights, rowGap }: Spacing): Float64Array {
  const gaps = new Float64Array(Math.max(0, column.length - 1))
  for (let i = 0; i < gaps.length; i++) {
    const upper = column[i]!
    const lower = column[i + 1]!
    gaps[i] =
      (heights[upper]! + heights[lower]!) / 2 + (upper >= bends && lower >= bends ? rowGap / 2 : rowGap)
  }
  return gaps
}

/** Draws a column towards the mean of its neighbours on the given sides. */
function pull(
  column: Int32Array,
  gaps: Float64Array,
  sides: readonly Neighbours[],
  bends: number,
  place: Float64Array,
): void {
  const wishes = new Float64Array(column.length)
  const weights = new Float64Array(column.length)
  for (let i = 0; i < column.length; i++) {
    const vertex = column[i]!
    let sum = 0
    let count = 0
    for (const { start, items } of sides) {
      for (let e = start[vertex]!; e < start[vertex + 1]!; e++) sum += place[items[e]!]!
      count += start[vertex + 1]! - start[vertex]!
    }
    wishes[i] = count === 0 ? place[vertex]! : sum / count
    // A bend that gives way makes a kink, a loner that gives way makes none.
    weights[i] = count === 0 ? 0.01 : vertex >= bends ? 4 : 1
  }
  const places = spread(wishes, gaps, weights)
  for (let i = 0; i < column.length; i++) place[column[i]!] = places[i]!
}
