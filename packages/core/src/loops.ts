import type { Csr } from './csr.ts'

/** The rows of a relation in an order in which neighbours come first, with those that lie on a loop marked. */
export interface Components {
  /** Every row once: a row comes after all rows that it can reach, save those of its own loop. */
  readonly order: Int32Array
  /** The number of the component that each row belongs to; components are numbered along `order`. */
  readonly component: Int32Array
  /** 1 where the row can reach itself. */
  readonly onLoop: Uint8Array
}

/**
 * Strongly connected components, without recursion, so that a loop or a chain of any length is held.
 * O(rows + neighbours). Source: R. Tarjan, "Depth-first search and linear graph algorithms", SIAM J. Comput. 1972.
 */
export const componentsOf = ({ start, to }: Csr): Components => {
  const rows = start.length - 1
  const visited = new Int32Array(rows)
  const low = new Int32Array(rows)
  const component = new Int32Array(rows).fill(-1)
  const onLoop = new Uint8Array(rows)
  const order = new Int32Array(rows)
  const pending = new Int32Array(rows)
  const path = new Int32Array(rows)
  const cursor = new Int32Array(rows)
  let clock = 0
  let placed = 0
  let components = 0
  let pendingSize = 0
  for (let root = 0; root < rows; root++) {
    if (visited[root] !== 0) continue
    let depth = 0
    path[0] = root
    while (depth >= 0) {
      const row = path[depth]!
      if (visited[row] === 0) {
        visited[row] = low[row] = ++clock
        cursor[row] = start[row]!
        pending[pendingSize++] = row
      }
      let descended = false
      while (cursor[row]! < start[row + 1]!) {
        const next = to[cursor[row]!]!
        if (visited[next] === 0) {
          path[++depth] = next
          descended = true
          break
        }
        if (next === row) onLoop[row] = 1
        if (component[next] === -1 && visited[next]! < low[row]!) low[row] = visited[next]!
        cursor[row]!++
      }
      if (descended) continue
      if (low[row] === visited[row]) {
        const several = pending[pendingSize - 1] !== row
        let member: number
        do {
          member = pending[--pendingSize]!
          component[member] = components
          if (several) onLoop[member] = 1
          order[placed++] = member
        } while (member !== row)
        components++
      }
      depth--
      if (depth >= 0) {
        const above = path[depth]!
        if (low[row]! < low[above]!) low[above] = low[row]!
        cursor[above]!++
      }
    }
  }
  return { order, component, onLoop }
}

/**
 * One loop through `row`, as the rows along it in the direction of the relation; empty when it lies on none. A
 * breadth-first search within its component, so the loop is a shortest one. O(rows + neighbours of the component).
 */
export const loopThrough = (
  { start, to }: Csr,
  { component, onLoop }: Components,
  row: number,
): readonly number[] => {
  if (onLoop[row] === 0) return []
  const cameFrom = new Map<number, number>()
  const queue = [row]
  for (const current of queue)
    for (let at = start[current]!; at < start[current + 1]!; at++) {
      const next = to[at]!
      if (next === row) {
        const loop = [current]
        for (let back = current; back !== row;) {
          back = cameFrom.get(back)!
          loop.push(back)
        }
        return loop.reverse()
      }
      if (component[next] !== component[row] || cameFrom.has(next)) continue
      cameFrom.set(next, current)
      queue.push(next)
    }
  return []
}
