import type { Columns, IdTable } from './columns.ts'
import { type Model, rowsOf } from './model.ts'

/** The tables with ids, in the order in which their rows are numbered as nodes. */
export const ID_TABLE_ORDER: readonly IdTable[] = [
  'organisations',
  'goals',
  'indicators',
  'missions',
  'factors',
  'analyses',
  'dialogues',
  'proposals',
  'decisions',
  'events',
]

/** The numbering of a model's nodes, and the look-ups that the columns are made with. */
export interface NodeIndex extends Pick<Columns, 'ids' | 'first' | 'count'> {
  /** The row's place in the named table, or −1: for no reference and for one to nothing. */
  readonly rowIn: (table: IdTable, id: string | undefined) => number
  readonly nodeOf: (id: string) => number | undefined
  /** The nodes by their ids. */
  readonly nodes: ReadonlyMap<string, number>
}

/** Numbers all rows with ids. O(rows). */
export const nodeIndexOf = (model: Model): NodeIndex => {
  const ids: string[] = []
  const first = {} as Record<IdTable, number>
  const count = {} as Record<IdTable, number>
  for (const table of ID_TABLE_ORDER) {
    first[table] = ids.length
    for (const row of rowsOf(model, table)) ids.push((row as { readonly id: string }).id)
    count[table] = ids.length - first[table]
  }
  const nodes = new Map(ids.map((id, node) => [id, node]))
  return {
    ids,
    first,
    count,
    nodes,
    nodeOf: (id) => nodes.get(id),
    rowIn: (table, id) => {
      const node = id === undefined ? undefined : nodes.get(id)
      const row = node === undefined ? -1 : node - first[table]
      return row >= 0 && row < count[table] ? row : -1
    },
  }
}
