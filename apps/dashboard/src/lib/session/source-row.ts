/** A row of the source, cell by cell, as its file has it. Runs in the worker. */
import { fieldsOf, type Model, rowsOf, TABLES, type TableKey } from '@rodtrad/core'
import { cellText, textContextOf } from '@rodtrad/io'

export interface SourceCell {
  /** The key of the column, and how its file calls it. */
  readonly column: string
  readonly header: string
  readonly text: string
}

const isTable = (name: string): name is TableKey => Object.hasOwn(TABLES, name)

/**
 * The filled cells of a row, by the row's number in its file; nothing where there is no such row. O(rows of the table).
 *
 * @example sourceRow(model, 'goals', 17)[0] // { column: 'id', header: 'id', text: 'n1' }
 */
export function sourceRow(model: Model, table: string, row: number): readonly SourceCell[] {
  if (!isTable(table)) return []
  const at = model.origins[table]?.lines.indexOf(row) ?? -1
  const cells = rowsOf(model, table)[at] as Readonly<Record<string, unknown>> | undefined
  if (cells === undefined) return []
  const context = textContextOf(model)
  return Object.entries(fieldsOf(table)).flatMap(([column, { header, cell }]) => {
    const value = cells[column]
    return value === undefined ? [] : [{ column, header, text: cellText(cell, value, context) }]
  })
}
