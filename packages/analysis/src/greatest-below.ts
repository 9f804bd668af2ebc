import type { Graph } from '@rodtrad/core'

/**
 * For each goal the greatest of a number's values at the goal and at all goals below it. Goals on a loop are below each
 * other. O(goals + links).
 *
 * @param own the number of each goal; that of a goal that doesn't take part is passed by
 */
export const greatestBelow = ({ components, down, goals }: Graph, own: Float64Array): Float64Array => {
  const { order, component } = components
  const greatest = new Float64Array(own.length).fill(-Infinity)
  // `order` puts upper goals first: backwards, a component is finished before any goal above it is looked at.
  for (let last = order.length - 1; last >= 0;) {
    let first = last
    while (first > 0 && component[order[first - 1]!] === component[order[last]!]) first--
    let most = -Infinity
    for (let at = first; at <= last; at++) {
      const goal = order[at]!
      if (goals[goal] === 1) most = Math.max(most, own[goal]!)
      for (let lower = down.start[goal]!; lower < down.start[goal + 1]!; lower++)
        most = Math.max(most, greatest[down.to[lower]!]!)
    }
    for (let at = first; at <= last; at++) greatest[order[at]!] = most
    last = first - 1
  }
  return greatest
}
