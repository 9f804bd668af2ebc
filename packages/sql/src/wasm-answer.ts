import { type Table, tableFromIPC } from '@uwdata/flechette'
import type { Answer, Value } from './connector.ts'
import { decode } from './decode.ts'
import { sqlError } from './sql-fault.ts'
import { decodedOf } from './wasm-types.ts'

/** Reads the Arrow stream of an answer, at most `limit` rows of it. */
export const answerOf = (stream: Uint8Array | readonly Uint8Array[], limit: number): Answer => {
  const table = tableOf(stream)
  const columns = table.schema.fields.map((field) => ({ name: field.name, ...decodedOf(field) }))
  const length = Math.min(table.numRows, limit)
  const rows = Array.from({ length }, (): Value[] => new Array<Value>(columns.length))
  columns.forEach(({ shape }, at) => {
    const values = table.getChildAt(at)
    for (let row = 0; row < length; row++) rows[row]![at] = decode(shape, values.at(row))
  })
  return { columns: columns.map(({ name, type }) => ({ name, type })), rows }
}

/** How many rows a stream holds, without decoding them. */
export const rowsOf = (stream: readonly Uint8Array[]): number => tableOf(stream).numRows

const tableOf = (stream: Uint8Array | readonly Uint8Array[]): Table => {
  try {
    return tableFromIPC(stream as Uint8Array | Uint8Array[], { useBigInt: true, useDecimalInt: true })
  } catch (error) {
    // The engine streams no dictionaries, and so no ENUM.
    if (!(error instanceof TypeError)) throw error
    throw sqlError('value', 'A column has a type that is not read here, such as ENUM; CAST it to VARCHAR.')
  }
}
