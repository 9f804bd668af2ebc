import { type Columns, rowsOf, tableOfNode } from '@rodtrad/core'

interface LooseRow {
  readonly title?: string
  readonly name?: string
  readonly illustrative?: boolean
}

/** The row of a node; `undefined` where the columns were made without rows. O(tables). */
const rowOfNode = (columns: Columns, node: number): LooseRow | undefined => {
  if (columns.model === undefined) return undefined
  const { table, row } = tableOfNode(columns, node)
  return rowsOf(columns.model, table)[row]
}

/** The title or name of a node; its id where it has none. */
export const titleOf = (columns: Columns, node: number): string => {
  const row = rowOfNode(columns, node)
  return row?.title ?? row?.name ?? columns.ids[node]!
}

/** Whether the row of a node is made up for show (FORMAT: "illustrativ"). */
export const isIllustrative = (columns: Columns, node: number): boolean =>
  rowOfNode(columns, node)?.illustrative === true
