/** The red thread as a graph: who serves whom, and where it starts. */
import type { QueryRow } from '@rodtrad/sql'

export type Node = QueryRow<'thread-nodes'>
export type Link = QueryRow<'thread-links'>

/** Where the thread can start: the goals from the vision, the missions, the värdeord or the omvärldsfaktorer. */
export const starts = ['mal', 'uppdrag', 'vardeord', 'omvarld'] as const
export type Start = (typeof starts)[number]

const startKinds: Readonly<Record<Exclude<Start, 'mal'>, readonly string[]>> = {
  uppdrag: ['mission'],
  vardeord: ['vardegrund', 'vardeord'],
  omvarld: ['factor'],
}

type Ends = ReadonlyMap<string, readonly string[]>

export class ThreadGraph {
  readonly nodes: readonly Node[]
  readonly links: readonly Link[]
  readonly #byId: ReadonlyMap<string, Node>
  readonly #up: Ends
  readonly #down: Ends

  constructor(nodes: readonly Node[], links: readonly Link[]) {
    this.nodes = nodes
    this.#byId = new Map(nodes.map((node) => [node.id, node]))
    this.links = links.filter(({ from, to }) => from !== to && this.#byId.has(from) && this.#byId.has(to))
    const order = new Map(nodes.map(({ id }, at) => [id, at]))
    const inOrder = (ids: readonly string[]): string[] =>
      [...new Set(ids)].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
    this.#up = endsBy(this.links, 'from', 'to', inOrder)
    this.#down = endsBy(this.links, 'to', 'from', inOrder)
  }

  get(id: string | null): Node | undefined {
    return id === null ? undefined : this.#byId.get(id)
  }

  /** What a node serves. */
  above(id: string): readonly string[] {
    return this.#up.get(id) ?? []
  }

  /** What serves a node. */
  below(id: string): readonly string[] {
    return this.#down.get(id) ?? []
  }

  /** All that a node serves, at any depth, itself left out. O(links). */
  allAbove(id: string): ReadonlySet<string> {
    return reach(id, this.#up)
  }

  /** All that serves a node, at any depth, itself left out; not through the closed ones. O(links). */
  allBelow(id: string, closed?: ReadonlySet<string>): ReadonlySet<string> {
    return reach(id, this.#down, closed)
  }

  /** The thread of a node: itself, all above and all below. */
  lit(id: string): ReadonlySet<string> {
    return this.#byId.has(id) ? new Set([id, ...this.allAbove(id), ...this.allBelow(id)]) : new Set()
  }

  /** The part that starts where one wants it to: those of the kinds, and all that leads to them. O(nodes + links). */
  from(start: Start): ThreadGraph {
    if (start === 'mal') return this
    const wanted = startKinds[start]
    const ids = new Set(this.nodes.filter(({ kind }) => wanted.includes(kind)).map(({ id }) => id))
    // The iterator also visits what is added on the way.
    for (const id of ids) for (const child of this.below(id)) ids.add(child)
    return new ThreadGraph(
      this.nodes.filter(({ id }) => ids.has(id)),
      this.links,
    )
  }
}

function endsBy(
  links: readonly Link[],
  by: 'from' | 'to',
  other: 'from' | 'to',
  inOrder: (ids: readonly string[]) => string[],
): Ends {
  const groups = Map.groupBy(links, (link) => link[by])
  return new Map([...groups].map(([id, own]) => [id, inOrder(own.map((link) => link[other]))]))
}

function reach(id: string, next: Ends, closed?: ReadonlySet<string>): ReadonlySet<string> {
  const met = new Set<string>()
  const way = [id]
  for (let at = way.pop(); at !== undefined; at = way.pop()) {
    if (closed?.has(at) === true) continue
    for (const neighbour of next.get(at) ?? []) {
      if (neighbour === id || met.has(neighbour)) continue
      met.add(neighbour)
      way.push(neighbour)
    }
  }
  return met
}
