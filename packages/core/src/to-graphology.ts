import { DirectedGraph } from 'graphology'
import { tableOfNode } from './columns.ts'
import { type Csr } from './csr.ts'
import type { Graph } from './graph.ts'
import { LINK_KIND_CODES } from './link-columns.ts'
import { rowsOf } from './model.ts'

/** What a node of the graphology graph bears. */
export interface NodeAttributes {
  readonly table: string
  readonly kind: string | undefined
  readonly label: string | undefined
}

/** What an edge of the graphology graph bears. */
export interface EdgeAttributes {
  readonly kind: string
  readonly weight: number
}

/**
 * The door to the ecosystem: what takes part as of the date, as a graphology graph, for layouts, metrics and export
 * by others. Nodes are ids. Two links of a kind between the same ends become one edge with their weights summed.
 * O(nodes + links), and some 30 times slower than the arrays behind it.
 *
 * @example
 * const bridge = toGraphology(graph)
 * bridge.inNeighbors('r1')
 */
export const toGraphology = (graph: Graph): DirectedGraph<NodeAttributes, EdgeAttributes> => {
  const { columns } = graph
  const { ids, links } = columns
  const made = new DirectedGraph<NodeAttributes, EdgeAttributes>({ allowSelfLoops: true })
  const masks = { organisations: graph.organisations, goals: graph.goals, missions: graph.missions }
  ids.forEach((id, node) => {
    const { table, row } = tableOfNode(columns, node)
    if (table in masks && masks[table as keyof typeof masks][row] === 0) return
    const source = (columns.model ? rowsOf(columns.model, table)[row] : undefined) as
      { readonly kind?: string; readonly title?: string; readonly name?: string } | undefined
    made.addNode(id, { table, kind: source?.kind, label: source?.title ?? source?.name })
  })
  const add = (csr: Csr): void =>
    csr.entry.forEach((link) => {
      const from = ids[links.from[link]!]!
      const to = ids[links.to[link]!]!
      const weight = links.weight[link]!
      const kind = LINK_KIND_CODES[links.kind[link]!]!
      made.updateDirectedEdgeWithKey(`${kind}:${from}→${to}`, from, to, (before) => ({
        kind,
        weight: (before.weight ?? 0) + weight,
      }))
    })
  ;[graph.up, graph.carriers, graph.indicators, graph.concretises].forEach(add)
  return made
}
