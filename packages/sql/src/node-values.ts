import * as duckdb from '@duckdb/node-api'
import type { Shape } from './decode.ts'

const PLAIN: Shape = { kind: 'plain' }

/** How to decode a column of the Node engine. */
export const shapeOf = (type: duckdb.DuckDBType): Shape => {
  if (type instanceof duckdb.DuckDBDateType) return { kind: 'date' }
  if (type instanceof duckdb.DuckDBTimeType) return { kind: 'time' }
  if (type instanceof duckdb.DuckDBDecimalType) return { kind: 'decimal', scale: type.scale }
  if (type instanceof duckdb.DuckDBListType || type instanceof duckdb.DuckDBArrayType) {
    return { kind: 'list', of: shapeOf(type.valueType) }
  }
  if (type instanceof duckdb.DuckDBMapType) {
    return { kind: 'map', key: shapeOf(type.keyType), value: shapeOf(type.valueType) }
  }
  if (type instanceof duckdb.DuckDBStructType) {
    return {
      kind: 'struct',
      fields: type.entryNames.map((name, at) => [name, shapeOf(type.entryTypes[at]!)]),
    }
  }
  if (type instanceof duckdb.DuckDBBlobType) return { kind: 'bytes' }
  if (type instanceof duckdb.DuckDBIntervalType) return { kind: 'interval' }
  if (TIMESTAMPS.has(type.typeId)) return { kind: 'timestamp' }
  return INTEGERS.has(type.typeId) ? { kind: 'integer' } : PLAIN
}

const { DuckDBTypeId: Id } = duckdb
const TIMESTAMPS: ReadonlySet<duckdb.DuckDBTypeId> = new Set([
  Id.TIMESTAMP,
  Id.TIMESTAMP_S,
  Id.TIMESTAMP_MS,
  Id.TIMESTAMP_NS,
  Id.TIMESTAMP_TZ,
])
const INTEGERS: ReadonlySet<duckdb.DuckDBTypeId> = new Set([
  Id.BIGINT,
  Id.UBIGINT,
  Id.HUGEINT,
  Id.UHUGEINT,
  Id.BIGNUM,
])

/** A value of the Node engine in the raw form that `decode` takes. */
export const rawOf = (value: duckdb.DuckDBValue): unknown => {
  if (value === null || typeof value !== 'object') return value
  if (value instanceof duckdb.DuckDBDateValue) return value.days * 86_400_000
  if (value instanceof duckdb.DuckDBDecimalValue) return value.value
  if (value instanceof duckdb.DuckDBListValue || value instanceof duckdb.DuckDBArrayValue) {
    return value.items.map(rawOf)
  }
  if (value instanceof duckdb.DuckDBTimestampSecondsValue) return Number(value.seconds) * 1000
  if (value instanceof duckdb.DuckDBTimestampMillisecondsValue) return Number(value.millis)
  if (value instanceof duckdb.DuckDBTimestampNanosecondsValue) return Number(value.nanos) / 1_000_000
  if (value instanceof duckdb.DuckDBTimestampValue || value instanceof duckdb.DuckDBTimestampTZValue) {
    return Number(value.micros) / 1000
  }
  if (value instanceof duckdb.DuckDBTimeValue) return value.micros
  if (value instanceof duckdb.DuckDBIntervalValue) {
    return [value.months, value.days, Number(value.micros) * 1000]
  }
  if (value instanceof duckdb.DuckDBStructValue) {
    return Object.fromEntries(Object.entries(value.entries).map(([name, entry]) => [name, rawOf(entry)]))
  }
  if (value instanceof duckdb.DuckDBMapValue) {
    return value.entries.map((entry) => [rawOf(entry.key), rawOf(entry.value)])
  }
  return value instanceof duckdb.DuckDBBlobValue ? value.bytes : value
}
