import type { Graph, TableKey } from '@rodtrad/core'
import { once } from './once.ts'

const ALL = (): boolean => true
const MASKED = ['goals', 'organisations', 'missions', 'factors'] as const

/** The rows in `model.links` of the links that are valid and whose both ends take part. O(links). */
const linksTakingPart = once(({ columns, day, ...graph }: Graph): ReadonlySet<number> => {
  const { links, first, count } = columns
  const takesPart = (node: number): boolean =>
    MASKED.every((table) => {
      const row = node - first[table]
      return row < 0 || row >= count[table] || graph[table][row] === 1
    })
  const taking = new Set<number>()
  links.row.forEach((row, link) => {
    if (links.validFrom[link]! > day || day > links.validTo[link]!) return
    if (takesPart(links.from[link]!) && takesPart(links.to[link]!)) taking.add(row)
  })
  return taking
})

/** Which rows of a table take part as of the graph's date; of a table without dates, all (MODEL: "The chain"). */
export const takesPartIn = (graph: Graph, table: TableKey): ((row: number) => boolean) => {
  if (table === 'links') return (row) => linksTakingPart(graph).has(row)
  const masked = MASKED.find((each) => each === table)
  return masked === undefined ? ALL : (row) => graph[masked][row] === 1
}
