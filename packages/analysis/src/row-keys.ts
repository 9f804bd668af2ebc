import { KEY_COLUMNS, type Model, rowsOf, type TableKey } from '@rodtrad/core'
import { once } from './once.ts'

/** A row with what tells it apart in its table. */
export interface KeyedRow {
  readonly table: TableKey
  /** Its place in its table. */
  readonly row: number
  /** Unlike every other key of the table. */
  readonly key: string
  /** The id or, without one, the values of the key for a reader: `i-trygg · 2025`. */
  readonly id: string
  readonly title: string
  /** Whether the row is made up for show. */
  readonly illustrative: boolean
  readonly cells: Readonly<Record<string, unknown>>
}

const textOf = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : String(value))

const titleOf = (table: TableKey, cells: KeyedRow['cells'], id: string): string =>
  table === 'links'
    ? `${textOf(cells['from'])} → ${textOf(cells['to'])}`
    : textOf(cells['title'] ?? cells['name'] ?? cells['municipality'] ?? id)

/** A row with what tells it apart, where no other row of its table may be like it. */
export const keyedRow = (table: TableKey, cells: KeyedRow['cells'], row: number): KeyedRow => {
  const values = KEY_COLUMNS[table].map((column) => cells[column])
  const shown = values.filter((value) => value !== undefined).map(textOf)
  const id = shown.length === 0 ? table : shown.join(' · ')
  const illustrative = cells['illustrative'] === true
  return {
    table,
    row,
    key: JSON.stringify(values),
    id,
    title: titleOf(table, cells, id),
    illustrative,
    cells,
  }
}

/** The rows of a table as loose cells. */
export const looseRows = (model: Model, table: TableKey): readonly KeyedRow['cells'][] =>
  rowsOf(model, table) as readonly unknown[] as readonly KeyedRow['cells'][]

const keyed = (model: Model, table: TableKey): readonly KeyedRow[] => {
  const seen = new Map<string, number>()
  return looseRows(model, table).map((cells, at) => {
    const row = keyedRow(table, cells, at)
    const nth = (seen.get(row.key) ?? 0) + 1
    seen.set(row.key, nth)
    if (nth === 1) return row
    const id = `${row.id} · ${nth}`
    return { ...row, key: `${row.key} ${nth}`, id, title: row.title === row.id ? id : row.title }
  })
}

const kept = once((_: Model) => new Map<TableKey, readonly KeyedRow[]>())

/**
 * The rows of a table by what tells them apart: the id or, in a table without ids, the columns that say what the row is
 * about. Rows that share a key are numbered in their order. O(rows), once for a model.
 *
 * @example keyedRows(model, 'targets')[0]?.id // 'i-trygg · 2025'
 */
export const keyedRows = (model: Model, table: TableKey): readonly KeyedRow[] => {
  const rows = kept(model).get(table) ?? keyed(model, table)
  kept(model).set(table, rows)
  return rows
}
