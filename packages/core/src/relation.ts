import type { LinkKind } from './codes.ts'
import type { IdTable } from './columns.ts'
import { type Csr, csrOf } from './csr.ts'
import type { Graph } from './graph.ts'
import { linkedRows } from './linked-rows.ts'

/** Which rows of a table take part as of the graph's date; undefined where all do. */
const takingPart = (graph: Graph, table: IdTable): Uint8Array | undefined =>
  table === 'goals' || table === 'organisations' || table === 'missions' || table === 'factors'
    ? graph[table]
    : undefined

const made = new WeakMap<Graph, Map<string, Csr>>()

/**
 * The links of a kind as of the graph's date: row of `from` → rows of `to`. The relations of the chain itself
 * (`up`, `down`, `carriers`, `indicators`, `concretises`) stand in the graph. Made once for a graph. O(links).
 *
 * @example relationOf(graph, 'basedOn', 'goals', 'factors') // goal → the factors that it is based on
 */
export const relationOf = (graph: Graph, kind: LinkKind, from: IdTable, to: IdTable): Csr => {
  const known = made.get(graph) ?? new Map<string, Csr>()
  made.set(graph, known)
  const key = `${kind} ${from} ${to}`
  const ready = known.get(key)
  if (ready) return ready
  const ends = linkedRows(
    graph.columns,
    graph.day,
    kind,
    [from, takingPart(graph, from)],
    [to, takingPart(graph, to)],
  )
  const relation = csrOf(graph.columns.count[from], ends.from, ends.to)
  known.set(key, relation)
  return relation
}
