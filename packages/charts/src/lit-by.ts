import type { LayoutEdge } from './layer-graph.ts'

/** The links by their lower and by their upper end. */
interface Ends {
  readonly up: ReadonlyMap<string, readonly string[]>
  readonly down: ReadonlyMap<string, readonly string[]>
}

/**
 * The links as two look-ups: what a node serves, and what serves it. O(edges).
 *
 * @example endsOf([{ from: 'n1', to: 'r1' }]).down.get('r1') // ['n1']
 */
export function endsOf(edges: readonly LayoutEdge[]): Ends {
  const up = new Map<string, string[]>()
  const down = new Map<string, string[]>()
  for (const { from, to } of edges) {
    push(up, from, to)
    push(down, to, from)
  }
  return { up, down }
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}

/** A node's thread in its two halves; the node itself is in both. */
export interface Thread {
  /** What it serves, at any depth. */
  readonly above: ReadonlySet<string>
  /** What serves it, at any depth. */
  readonly below: ReadonlySet<string>
}

/**
 * The thread of a node in its two halves. A link is on the thread when both its ends are in the same half. Ends on
 * loops. O(nodes + edges).
 *
 * @example threadOf([{ from: 'n1', to: 'r1' }], 'n1').above // Set { 'n1', 'r1' }
 */
export function threadOf(edges: readonly LayoutEdge[], id: string): Thread {
  const { up, down } = endsOf(edges)
  return { above: reach(id, up), below: reach(id, down) }
}

/**
 * The thread of a node: the node, all that it serves and all that serves it, at any depth. (Not what else serves the
 * same goals: that is another thread.) Ends on loops. O(nodes + edges).
 *
 * @example litBy([{ from: 'n1', to: 'r1' }, { from: 'n2', to: 'r1' }], 'n1') // Set { 'n1', 'r1' }
 */
export function litBy(edges: readonly LayoutEdge[], id: string): ReadonlySet<string> {
  const { above, below } = threadOf(edges, id)
  return new Set([...above, ...below])
}

function reach(id: string, next: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const met = new Set([id])
  // A Set's iterator also visits what is added on the way.
  for (const at of met) for (const neighbour of next.get(at) ?? []) met.add(neighbour)
  return met
}

/** What is lit in a picture: nodes, and the links between them that are part of it. */
export interface Lights {
  readonly nodes: ReadonlySet<string>
  readonly has: (edge: LayoutEdge) => boolean
}

/**
 * The thread of a node as lights. A link is lit when it lies on a way through the node, not merely between two lit nodes.
 *
 * @example threadLights(edges, 'n1').has({ from: 'n1', to: 'r1' }) // true
 */
export function threadLights(edges: readonly LayoutEdge[], id: string): Lights {
  const { above, below } = threadOf(edges, id)
  return {
    nodes: new Set([...above, ...below]),
    has: ({ from, to }) => (above.has(from) && above.has(to)) || (below.has(from) && below.has(to)),
  }
}

/**
 * Ways from node to node as lights: the nodes on them and the links that they take, in either direction.
 *
 * @example wayLights([['i1', 'n1', 'r1']]).has({ from: 'n1', to: 'r1' }) // true
 */
export function wayLights(ways: readonly (readonly string[])[]): Lights {
  const steps = new Map<string, Set<string>>()
  const step = (a: string, b: string): void => {
    const set = steps.get(a)
    if (set === undefined) steps.set(a, new Set([b]))
    else set.add(b)
  }
  for (const way of ways) {
    for (let i = 1; i < way.length; i++) {
      step(way[i - 1]!, way[i]!)
      step(way[i]!, way[i - 1]!)
    }
  }
  return { nodes: new Set(ways.flat()), has: ({ from, to }) => steps.get(from)?.has(to) ?? false }
}
