import {
  BOOLEAN,
  DATE,
  DOUBLE,
  type DuckDBConnection,
  DuckDBDataChunk,
  DuckDBDateValue,
  type DuckDBType,
  type DuckDBValue,
  INTEGER,
  BIGINT,
  LIST,
  listValue,
  SQLNULL,
  VARCHAR,
} from '@duckdb/node-api'
import type { ColumnType } from './column.ts'
import type { Answer, Value } from './connector.ts'
import { decode } from './decode.ts'
import type { RunOptions, Session } from './engine.ts'
import { rawOf, shapeOf } from './node-values.ts'
import type { Parameter } from './quote.ts'
import { sqlError } from './sql-fault.ts'
import { type TableDefinition, valuesOf } from './table.ts'

/** The rows that an engine takes at once. */
const CHUNK = 2048

/** A connection of Node's engine. */
export class NodeSession implements Session {
  readonly #connection: DuckDBConnection

  constructor(connection: DuckDBConnection) {
    this.#connection = connection
  }

  async check(sql: string): Promise<void> {
    const prepared = await this.#connection.prepare(sql)
    prepared.destroySync()
  }

  async run(
    sql: string,
    parameters: readonly Parameter[] = [],
    { signal, limit = Infinity }: RunOptions = {},
  ): Promise<Answer> {
    let again: ReturnType<typeof setInterval> | undefined
    // A statement that is still being prepared doesn't hear it: so it is told until it has stopped.
    const stop = (): void => {
      this.#connection.interrupt()
      again = setInterval(() => this.#connection.interrupt(), 20)
    }
    signal?.addEventListener('abort', stop)
    const goOn = (): void => {
      if (signal?.aborted === true) throw sqlError('cancelled', 'cancelled')
    }
    try {
      goOn()
      const result = await this.#connection.stream(sql, parameters.map(valueOf), parameters.map(typeOf))
      const types = result.columnTypes()
      const shapes = types.map(shapeOf)
      const names = result.columnNames()
      const rows: Value[][] = []
      while (rows.length < limit) {
        goOn()
        const chunk = await result.fetchChunk()
        if (chunk === null || chunk.rowCount === 0) break
        for (const row of chunk.getRows())
          rows.push(row.map((value, at) => decode(shapes[at]!, rawOf(value))))
      }
      return {
        columns: names.map((name, at) => ({ name, type: String(types[at]) })),
        rows: rows.length > limit ? rows.slice(0, limit) : rows,
      }
    } finally {
      signal?.removeEventListener('abort', stop)
      clearInterval(again)
    }
  }

  async append({ name, columns }: TableDefinition, rows: readonly object[]): Promise<void> {
    const appender = await this.#connection.createAppender(name)
    const types = columns.map(({ type }) => TYPES[type])
    try {
      for (let start = 0; start < rows.length; start += CHUNK) {
        const some = rows.slice(start, start + CHUNK)
        const chunk = DuckDBDataChunk.create(types, some.length)
        columns.forEach((column, at) => {
          chunk.setColumnValues(
            at,
            valuesOf(some, column.name).map((value) => cellOf(column.type, value)),
          )
        })
        appender.appendDataChunk(chunk)
      }
    } finally {
      appender.closeSync()
    }
  }

  close(): Promise<void> {
    this.#connection.closeSync()
    return Promise.resolve()
  }
}

const TYPES: Readonly<Record<ColumnType, DuckDBType>> = {
  VARCHAR,
  'VARCHAR[]': LIST(VARCHAR),
  DOUBLE,
  INTEGER,
  BIGINT,
  BOOLEAN,
  DATE,
}

const typeOf = (parameter: Parameter): DuckDBType => {
  if (parameter === null) return SQLNULL
  if (typeof parameter === 'string') return VARCHAR
  if (typeof parameter === 'number') return DOUBLE
  return typeof parameter === 'boolean' ? BOOLEAN : LIST(VARCHAR)
}

const valueOf = (parameter: Parameter): DuckDBValue =>
  typeof parameter === 'object' && parameter !== null ? listValue(parameter) : parameter

const cellOf = (type: ColumnType, value: unknown): DuckDBValue => {
  if (value === null) return null
  if (type === 'DATE') return new DuckDBDateValue(Date.parse(value as string) / 86_400_000)
  if (type === 'VARCHAR[]') return listValue(value as readonly string[])
  return type === 'BIGINT' ? BigInt(value as number) : (value as DuckDBValue)
}
