import { type Cell, type Fields, type Row, type TableKey, TABLE_KEYS, TABLES } from '@rodtrad/core'
import type { ColumnType } from './column.ts'
import type { TableDefinition } from './table.ts'

/** The type of the column that holds such cells. A period stays text: `2025` and `2025-T1` are not days. */
const typeOf = (cell: Cell): ColumnType => {
  switch (cell.holds) {
    case 'id':
    case 'text':
    case 'reference':
    case 'code':
    case 'rating':
    case 'period':
      return 'VARCHAR'
    case 'texts':
    case 'references':
    case 'codes':
    case 'pairs':
    case 'spans':
      return 'VARCHAR[]'
    case 'number':
      return 'DOUBLE'
    case 'year':
      return 'INTEGER'
    case 'boolean':
      return 'BOOLEAN'
    case 'day':
      return 'DATE'
  }
}

const definitionOf = (key: TableKey): TableDefinition => {
  const columns = Object.entries<Fields[string]>(TABLES[key].fields).map(([name, { cell }]) => ({
    name,
    type: typeOf(cell),
  }))
  return { name: key, columns: [...columns, { name: 'illustrative', type: 'BOOLEAN' }] }
}

/**
 * The tables of the format, by the same keys and with the same columns as in JSON, and `illustrative` last.
 *
 * @example modelTables.links // { name: 'links', columns: [{ name: 'from', type: 'VARCHAR' }, …] }
 */
export const modelTables = Object.fromEntries(TABLE_KEYS.map((key) => [key, definitionOf(key)])) as {
  readonly [K in TableKey]: TableDefinition<Row<K>>
}
