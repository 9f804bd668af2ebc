import type { LayoutEdge, LayoutNode } from './layer-graph.ts'
import { endsOf, litBy } from './lit-by.ts'

/** What to show without being asked, and what to fold. */
export interface CollapseOptions {
  /** How many levels below the roots are open; 2 when not given. */
  readonly levels?: number
  /** Nodes whose children are not shown through them, although they would be. */
  readonly closed?: ReadonlySet<string>
}

/** The part of the graph that is shown. */
export interface Collapsed<N extends LayoutNode, E extends LayoutEdge> {
  /** Each with how many of its children are not shown. */
  readonly nodes: readonly (N & { readonly hidden: number })[]
  readonly edges: readonly E[]
}

/**
 * What to show of a graph that is too large to read: without `focus` the roots and two levels below them, with `focus`
 * the whole thread of that node; and always the children of the expanded. A node is a root when it serves nothing; a loop
 * that no root reaches is entered at its highest goal. The rows keep their order. O((nodes + edges) × log).
 *
 * @example collapse(nodes, edges, new Set(['r1']), null).nodes[0]?.hidden // 0
 */
export function collapse<N extends LayoutNode, E extends LayoutEdge>(
  nodes: readonly N[],
  edges: readonly E[],
  expanded: ReadonlySet<string>,
  focus: string | null,
  options: CollapseOptions = {},
): Collapsed<N, E> {
  const { levels = 2, closed = new Set<string>() } = options
  const known = new Set(nodes.map((node) => node.id))
  const links = edges.filter((edge) => known.has(edge.from) && known.has(edge.to) && edge.from !== edge.to)
  const { down } = endsOf(links)
  const childrenOf = (id: string): readonly string[] => (closed.has(id) ? [] : (down.get(id) ?? []))
  const shown =
    focus !== null && known.has(focus)
      ? new Set(litBy(links, focus))
      : topOf(rootsOf(nodes, links), childrenOf, levels)
  // The iterator also visits the children that are added on the way.
  for (const id of shown) if (expanded.has(id)) for (const child of childrenOf(id)) shown.add(child)
  return {
    nodes: nodes
      .filter((node) => shown.has(node.id))
      .map((node) => ({
        ...node,
        hidden: new Set((down.get(node.id) ?? []).filter((id) => !shown.has(id))).size,
      })),
    edges: links.filter((edge) => shown.has(edge.from) && shown.has(edge.to)),
  }
}

/** The nodes that serve nothing, and for each loop that they do not reach the highest of its nodes. */
function rootsOf(nodes: readonly LayoutNode[], links: readonly LayoutEdge[]): readonly string[] {
  const { up, down } = endsOf(links)
  const met = new Set<string>()
  const enter = (id: string): void => {
    const way = [id]
    for (let at = way.pop(); at !== undefined; at = way.pop()) {
      if (met.has(at)) continue
      met.add(at)
      way.push(...(down.get(at) ?? []))
    }
  }
  const roots = nodes.filter((node) => !up.has(node.id)).map((node) => node.id)
  for (const root of roots) enter(root)
  const inLoops = nodes.filter((node) => !met.has(node.id))
  for (const { id } of inLoops.sort((a, b) => a.layer - b.layer || (a.id < b.id ? -1 : 1))) {
    if (met.has(id)) continue
    roots.push(id)
    enter(id)
  }
  return roots
}

function topOf(
  roots: readonly string[],
  childrenOf: (id: string) => readonly string[],
  levels: number,
): Set<string> {
  const shown = new Set(roots)
  let level = [...roots]
  for (let depth = 0; depth < levels; depth++) {
    level = level.flatMap(childrenOf).filter((id) => !shown.has(id))
    for (const id of level) shown.add(id)
  }
  return shown
}
