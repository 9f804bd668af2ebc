import { type Graph, type Model, type TableKey, TABLE_KEYS, TABLES } from '@rodtrad/core'
import { type KeyedRow, keyedRow, keyedRows, looseRows } from './row-keys.ts'
import { takingPart } from './taking-part.ts'

/** A row that is there on one side alone. */
export interface RowDifference {
  readonly table: TableKey
  /** The id or, in a table without ids, what tells the row apart. */
  readonly id: string
  readonly title: string
  readonly illustrative: boolean
}

/** What a change is about. */
export type ChangeKind = 'wording' | 'measure' | 'target' | 'owner' | 'validity' | 'other'

/** A value of a cell as the format has it; null for an empty one. */
export type CellValue = string | number | boolean | readonly string[] | null

/** A cell that is another, of a row that is there on both sides. */
export interface CellChange {
  readonly table: TableKey
  readonly id: string
  readonly title: string
  /** The key of the column, or the header of one that the format doesn't know. */
  readonly column: string
  readonly kind: ChangeKind
  readonly before: CellValue
  readonly after: CellValue
  /** Whether the row is made up for show, before or after. */
  readonly illustrative: boolean
}

/** How two sources differ, row by row. */
export interface RowDifferences {
  readonly added: readonly RowDifference[]
  readonly removed: readonly RowDifference[]
  readonly changed: readonly CellChange[]
}

const WORDING = new Set(['title', 'name', 'description', 'forWhom', 'need', 'word', 'definition', 'caveat'])
const VALIDITY = new Set(['validFrom', 'validTo', 'status', 'reviewBy', 'reviewed'])
const MEASURE = new Set([
  'unit',
  'polarity',
  'scale',
  'baseline',
  'baselinePeriod',
  'accumulates',
  'maxAge',
  'frequency',
  'genderSplit',
  'sourceId',
])

const kindOf = (table: TableKey, column: string): ChangeKind => {
  if (table === 'targets' && ['value', 'valueMax', 'condition'].includes(column)) return 'target'
  if (table === 'indicators' && MEASURE.has(column)) return 'measure'
  if (column === 'owner' || (table === 'missions' && column === 'organisation')) return 'owner'
  if (VALIDITY.has(column)) return 'validity'
  return WORDING.has(column) ? 'wording' : 'other'
}

/** A cell as it is told; what has several parts, as JSON. */
export const valueOf = (value: unknown): CellValue =>
  value === undefined
    ? null
    : typeof value === 'object' && !Array.isArray(value)
      ? JSON.stringify(value)
      : (value as CellValue)

type Cells = Readonly<Record<string, unknown>>

/** The cells of a row: those of the format, then those of unknown columns by their headers. */
const cellsOf = (table: TableKey, cells: Cells): ReadonlyMap<string, CellValue> => {
  const known = [...Object.keys(TABLES[table].fields), 'illustrative'].map(
    (column): readonly [string, CellValue] => [column, valueOf(cells[column])],
  )
  const extra = (cells['extra'] ?? []) as readonly (readonly [string, unknown])[]
  return new Map([...known, ...extra.map(([header, value]) => [header, valueOf(value)] as const)])
}

/** A cell that is another, with the row that it stands in on either side. */
interface RowChange extends CellChange {
  readonly row: KeyedRow
}

/** How a table differs on the two sides, with its rows. */
export interface TableDifference {
  readonly added: readonly KeyedRow[]
  readonly removed: readonly KeyedRow[]
  readonly changed: readonly RowChange[]
}

const changesOf = (before: KeyedRow, after: KeyedRow): readonly RowChange[] => {
  if (before.cells === after.cells) return []
  const { table, id, title } = after
  const illustrative = before.illustrative || after.illustrative
  const [was, is] = [cellsOf(table, before.cells), cellsOf(table, after.cells)]
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((column): readonly RowChange[] => {
    const [old, now] = [was.get(column) ?? null, is.get(column) ?? null]
    if (old === now || JSON.stringify(old) === JSON.stringify(now)) return []
    const kind = kindOf(table, column)
    return [{ table, id, title, column, kind, before: old, after: now, illustrative, row: after }]
  })
}

const rowsIn = (graph: Graph, table: TableKey): ReadonlyMap<string, KeyedRow> => {
  const taking = takingPart(graph, table)
  const { model } = graph.columns
  const rows = model === undefined ? [] : keyedRows(model, table)
  return new Map(rows.filter(({ row }) => taking?.[row] !== 0).map((row) => [row.key, row]))
}

/** How the rows of one table differ on two days of one source: some begin to take part, some cease. */
const daysDifference = (before: Graph, after: Graph, model: Model, table: TableKey): TableDifference => {
  const [took, takes] = [takingPart(before, table), takingPart(after, table)]
  const rows = looseRows(model, table)
  const added: KeyedRow[] = []
  const removed: KeyedRow[] = []
  if (took && takes)
    for (let row = 0; row < rows.length; row++)
      if (took[row] !== takes[row])
        (takes[row] === 1 ? added : removed).push(keyedRow(table, rows[row]!, row))
  return { added, removed, changed: [] }
}

/** How the rows of one table differ that take part on each side's day. O(rows). */
export const tableDifference = (before: Graph, after: Graph, table: TableKey): TableDifference => {
  const { model } = before.columns
  if (model !== undefined && model === after.columns.model) return daysDifference(before, after, model, table)
  const [was, is] = [rowsIn(before, table), rowsIn(after, table)]
  return {
    added: [...is.values()].filter(({ key }) => !was.has(key)),
    removed: [...was.values()].filter(({ key }) => !is.has(key)),
    changed: [...is.values()].flatMap((row) => {
      const earlier = was.get(row.key)
      return earlier === undefined ? [] : changesOf(earlier, row)
    }),
  }
}

const told = ({ table, id, title, illustrative }: KeyedRow): RowDifference => ({
  table,
  id,
  title,
  illustrative,
})

/**
 * Which rows are there on one side alone, and which cells differ of those that are on both: of the rows that take part
 * on each side's day; of tables without dates, all. Two days of one source differ in the dated tables alone. O(rows).
 * Columns without rows have no differences to tell.
 *
 * @example rowDifferences(before.graph, after.graph).changed.filter(({ kind }) => kind === 'wording')
 */
export const rowDifferences = (before: Graph, after: Graph): RowDifferences => {
  const parts = TABLE_KEYS.map((table) => tableDifference(before, after, table))
  return {
    added: parts.flatMap(({ added }) => added.map(told)),
    removed: parts.flatMap(({ removed }) => removed.map(told)),
    changed: parts.flatMap(({ changed }) => changed.map(({ row: _, ...change }) => change)),
  }
}
