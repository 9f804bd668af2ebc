import {
  bool,
  columnFromArray,
  type DataType,
  dateDay,
  float64,
  int32,
  int64,
  list,
  tableFromColumns,
  tableToIPC,
  utf8,
} from '@uwdata/flechette'
import type { ColumnType } from './column.ts'
import { type TableDefinition, valuesOf } from './table.ts'

/** Rows as an Arrow stream, in the order and the types of the table's columns. */
export const streamOf = ({ columns }: TableDefinition, rows: readonly object[]): Uint8Array => {
  const table = tableFromColumns(
    columns.map(({ name, type }) => {
      const values = valuesOf(rows, name).map((value) => cellOf(type, value))
      return [name, columnFromArray(values, TYPES[type])]
    }),
  )
  const stream = tableToIPC(table, { format: 'stream' })
  if (stream === null) throw new Error('rows: no stream; report it')
  return stream
}

const TYPES: Readonly<Record<ColumnType, DataType>> = {
  VARCHAR: utf8(),
  'VARCHAR[]': list(utf8()),
  DOUBLE: float64(),
  INTEGER: int32(),
  BIGINT: int64(),
  BOOLEAN: bool(),
  DATE: dateDay(),
}

const cellOf = (type: ColumnType, value: unknown): unknown => {
  if (value === null) return null
  if (type === 'DATE') return Date.parse(value as string)
  return type === 'BIGINT' ? BigInt(value as number) : value
}
