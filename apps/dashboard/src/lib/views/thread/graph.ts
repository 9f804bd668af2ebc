/** The red thread as a graph: who serves whom, what is lit, what is shown. */
import type { QueryRow } from '@rodtrad/sql'

export type Node = QueryRow<'thread-nodes'>
export type Link = QueryRow<'thread-links'>

/** The columns, from the vision to the indicators. */
const layers: Readonly<Record<string, number>> = {
  vision: 0,
  vardegrund: 1,
  vardeord: 1,
  riktningsmal: 2,
  budgetmal: 3,
  namndmal: 4,
  bolagsmal: 4,
  verksamhetsmal: 5,
  aktivitet: 6,
  indicator: 7,
}
/** Verksamheter stand with the activities: both are where it is done. */
const doing = 6
/** The layers that are always there: vision, värdegrund, riktningsmål. */
const context = 2
/** The layers that stand open when nothing is chosen. */
const open = 3
/** A thread of more nodes than this is shown to its second step; the rest is opened by hand. */
export const mostShown = 90

/** The column of a node. */
export function layerOf({ kind }: Pick<Node, 'kind'>): number {
  return layers[kind] ?? doing
}

/** What is to be shown. */
export interface Choice {
  readonly chosen: string | null
  /** Nodes whose children are shown, whatever else is. */
  readonly opened: ReadonlySet<string>
}

/** The part of the graph that is shown, with how many children of each node are not. */
export interface Shown {
  readonly nodes: readonly (Node & { readonly hidden: number })[]
  readonly links: readonly Link[]
}

export class ThreadGraph {
  readonly nodes: readonly Node[]
  readonly links: readonly Link[]
  readonly #byId: ReadonlyMap<string, Node>
  readonly #up: ReadonlyMap<string, readonly string[]>
  readonly #down: ReadonlyMap<string, readonly string[]>

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

  /** All that serves a node, at any depth, itself left out. O(links). */
  allBelow(id: string): ReadonlySet<string> {
    return reach(id, this.#down)
  }

  /** The thread of a node: itself, all above and all below. */
  lit(id: string): ReadonlySet<string> {
    return this.#byId.has(id) ? new Set([id, ...this.allAbove(id), ...this.allBelow(id)]) : new Set()
  }

  /**
   * What is shown: without a choice the upper layers and the goals that hang loose; with one its thread, and the
   * upper layers beside it. A thread too large to read is shown to its second step.
   */
  shown({ chosen, opened }: Choice): Shown {
    const ids = new Set(chosen !== null && this.#byId.has(chosen) ? this.#focus(chosen) : this.#top())
    // The iterator also visits what is added on the way.
    for (const id of ids) if (opened.has(id)) for (const child of this.below(id)) ids.add(child)
    return {
      nodes: this.nodes
        .filter(({ id }) => ids.has(id))
        .map((node) => ({ ...node, hidden: this.below(node.id).filter((child) => !ids.has(child)).length })),
      links: this.links.filter(({ from, to }) => ids.has(from) && ids.has(to)),
    }
  }

  #top(): readonly string[] {
    return this.nodes
      .filter((node) => layerOf(node) <= open || (layerOf(node) <= 5 && this.above(node.id).length === 0))
      .map(({ id }) => id)
  }

  #focus(chosen: string): readonly string[] {
    const beside = this.nodes.filter((node) => layerOf(node) <= context).map(({ id }) => id)
    const lit = this.lit(chosen)
    if (lit.size <= mostShown) return [...beside, ...lit]
    const first = this.below(chosen)
    return [...beside, chosen, ...this.allAbove(chosen), ...first]
  }
}

function endsBy(
  links: readonly Link[],
  by: 'from' | 'to',
  other: 'from' | 'to',
  inOrder: (ids: readonly string[]) => string[],
): ReadonlyMap<string, readonly string[]> {
  const groups = Map.groupBy(links, (link) => link[by])
  return new Map([...groups].map(([id, own]) => [id, inOrder(own.map((link) => link[other]))]))
}

function reach(id: string, next: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const met = new Set<string>()
  const way = [id]
  for (let at = way.pop(); at !== undefined; at = way.pop()) {
    for (const neighbour of next.get(at) ?? []) {
      if (neighbour === id || met.has(neighbour)) continue
      met.add(neighbour)
      way.push(neighbour)
    }
  }
  return met
}
