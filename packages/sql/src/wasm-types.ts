import { type DataType, DateUnit, type Field, Precision, TimeUnit, Type } from '@uwdata/flechette'
import type { Shape } from './decode.ts'
import { identifier } from './quote.ts'

/** A type in DuckDB's words, and how to decode its values. */
export interface Decoded {
  readonly type: string
  readonly shape: Shape
}

const decoded = (
  type: string,
  kind: 'plain' | 'integer' | 'boolean' | 'bytes' | 'uuid' = 'plain',
): Decoded => ({
  type,
  shape: { kind },
})

/** What a column of an Arrow stream of the browser's engine is. Its `arrowLosslessConversion` names what Arrow lacks. */
export const decodedOf = ({ type, metadata }: Pick<Field, 'type' | 'metadata'>): Decoded => {
  switch ((metadata as Field['metadata'] | null)?.get('ARROW:extension:name')) {
    case 'arrow.bool8':
      return decoded('BOOLEAN', 'boolean')
    case 'arrow.uuid':
      return decoded('UUID', 'uuid')
    case 'arrow.opaque': {
      const name = /"type_name":"(\w+)"/.exec(metadata.get('ARROW:extension:metadata') ?? '')?.[1] ?? 'blob'
      return decoded(name.toUpperCase(), name.endsWith('hugeint') ? 'integer' : 'bytes')
    }
    default:
      return ofType(type)
  }
}

const ofType = (type: DataType): Decoded => {
  switch (type.typeId) {
    case Type.Null:
      return decoded('INTEGER')
    case Type.Int:
      return decoded(`${type.signed ? '' : 'U'}${INTEGERS[type.bitWidth]}`, 'integer')
    case Type.Float:
      return decoded(type.precision === Precision.DOUBLE ? 'DOUBLE' : 'FLOAT')
    case Type.Utf8:
    case Type.LargeUtf8:
      return decoded('VARCHAR')
    case Type.Binary:
    case Type.LargeBinary:
      return decoded('BLOB', 'bytes')
    case Type.Bool:
      return decoded('BOOLEAN', 'boolean')
    case Type.Decimal: {
      const { precision, scale } = type
      return { type: `DECIMAL(${precision},${scale})`, shape: { kind: 'decimal', scale } }
    }
    case Type.Date:
      return { type: type.unit === DateUnit.DAY ? 'DATE' : 'TIMESTAMP_MS', shape: { kind: 'date' } }
    case Type.Time:
      return type.unit === TimeUnit.MICROSECOND
        ? { type: 'TIME', shape: { kind: 'time' } }
        : decoded('TIME_NS', 'integer')
    case Type.Timestamp:
      return {
        type: type.timezone === null ? TIMESTAMPS[type.unit] : 'TIMESTAMP WITH TIME ZONE',
        shape: { kind: 'timestamp' },
      }
    case Type.Interval:
      return { type: 'INTERVAL', shape: { kind: 'interval' } }
    case Type.List:
    case Type.LargeList: {
      const of = decodedOf(type.children[0])
      return { type: `${of.type}[]`, shape: { kind: 'list', of: of.shape } }
    }
    case Type.FixedSizeList: {
      const of = decodedOf(type.children[0]!)
      return { type: `${of.type}[${type.stride}]`, shape: { kind: 'list', of: of.shape } }
    }
    case Type.Struct: {
      const fields = type.children.map((field) => [field.name, decodedOf(field)] as const)
      const names = fields.map(([name, of]) => `${identifier(name)} ${of.type}`)
      return {
        type: `STRUCT(${names.join(', ')})`,
        shape: { kind: 'struct', fields: fields.map(([name, of]) => [name, of.shape]) },
      }
    }
    case Type.Map: {
      const [key, value] = entriesOf(type.children[0].type).map(decodedOf)
      return {
        type: `MAP(${key!.type}, ${value!.type})`,
        shape: { kind: 'map', key: key!.shape, value: value!.shape },
      }
    }
    default:
      return decoded('UNKNOWN')
  }
}

const entriesOf = (type: DataType): readonly Field[] => (type.typeId === Type.Struct ? type.children : [])

const INTEGERS = { 8: 'TINYINT', 16: 'SMALLINT', 32: 'INTEGER', 64: 'BIGINT' } as const

const TIMESTAMPS = {
  [TimeUnit.SECOND]: 'TIMESTAMP_S',
  [TimeUnit.MILLISECOND]: 'TIMESTAMP_MS',
  [TimeUnit.MICROSECOND]: 'TIMESTAMP',
  [TimeUnit.NANOSECOND]: 'TIMESTAMP_NS',
} as const
