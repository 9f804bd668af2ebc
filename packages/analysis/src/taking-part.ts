import type { Graph, TableKey } from '@rodtrad/core'
import { once } from './once.ts'

const MASKED = ['goals', 'organisations', 'missions', 'factors'] as const

/** 1 for every node that takes part; those of tables without dates always do. */
const nodesTakingPart = (graph: Graph): Uint8Array => {
  const { ids, first } = graph.columns
  const taking = new Uint8Array(ids.length).fill(1)
  for (const table of MASKED) taking.set(graph[table], first[table])
  return taking
}

/** 1 for every row of `model.links` that is a sound link, valid, and both ends of which take part. O(nodes + links). */
const linksTakingPart = once((graph: Graph): Uint8Array => {
  const { links, model } = graph.columns
  const nodes = nodesTakingPart(graph)
  const taking = new Uint8Array(model?.links.length ?? 0)
  for (let link = 0; link < links.row.length; link++)
    if (
      links.validFrom[link]! <= graph.day &&
      graph.day <= links.validTo[link]! &&
      nodes[links.from[link]!] === 1 &&
      nodes[links.to[link]!] === 1
    )
      taking[links.row[link]!] = 1
  return taking
})

/** Which rows of a table take part as of the graph's date; undefined where all do (MODEL: "The chain"). */
export const takingPart = (graph: Graph, table: TableKey): Uint8Array | undefined => {
  if (table === 'links') return linksTakingPart(graph)
  const masked = MASKED.find((each) => each === table)
  return masked === undefined ? undefined : graph[masked]
}
