/** The shown part of the graph as an indented list: each node stands once, under the highest goal that it serves. */
import type { Shown, ShownNode } from './fold.ts'
import { layerOf } from './layers.ts'

export interface Branch {
  readonly node: ShownNode
  readonly children: readonly Branch[]
  /** What else the node serves, by title: the list has it in one place only. */
  readonly also: readonly string[]
}

/**
 * The outline of what is shown. Loops end where they close. O(nodes + links).
 *
 * @example outlineOf(graph.shown(choice))[0]?.children.length
 */
export function outlineOf({ nodes, links }: Shown): readonly Branch[] {
  const byId = new Map(nodes.map((node, at) => [node.id, { node, at }]))
  const parents = Map.groupBy(links, ({ from }) => from)
  const rank = (id: string): number => {
    const found = byId.get(id)
    return found === undefined ? Infinity : layerOf(found.node) * nodes.length + found.at
  }
  const home = new Map<string, string>()
  const also = new Map<string, string[]>()
  for (const [id, own] of parents) {
    // A link to a more concrete layer, or to itself, is no home.
    const upper = [...new Set(own.map(({ to }) => to))].filter((to) => rank(to) < rank(id))
    const [first, ...rest] = upper.toSorted((a, b) => rank(a) - rank(b))
    if (first !== undefined) home.set(id, first)
    also.set(
      id,
      rest.map((to) => byId.get(to)?.node.title ?? to),
    )
  }
  const children = Map.groupBy(
    nodes.filter(({ id }) => home.has(id)),
    ({ id }) => home.get(id) ?? '',
  )
  const branchOf = (node: ShownNode): Branch => ({
    node,
    children: (children.get(node.id) ?? []).map(branchOf),
    also: also.get(node.id) ?? [],
  })
  return nodes.filter(({ id }) => !home.has(id)).map(branchOf)
}

/** How many lines an outline has. */
export function linesOf(branches: readonly Branch[]): number {
  return branches.reduce((sum, { children }) => sum + 1 + linesOf(children), 0)
}

/** The first lines of an outline. */
export function cutOutline(branches: readonly Branch[], most: number): readonly Branch[] {
  let left = most
  const cut = (each: readonly Branch[]): readonly Branch[] => {
    const kept: Branch[] = []
    for (const branch of each) {
      if (left <= 0) break
      left--
      kept.push({ ...branch, children: cut(branch.children) })
    }
    return kept
  }
  return cut(branches)
}
