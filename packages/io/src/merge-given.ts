import {
  fieldsOf,
  type Finding,
  hasFormFault,
  indexIds,
  type Model,
  normalOf,
  type ParsedTables,
  parseTable,
  type RawTable,
  resolveReferences,
  TABLE_KEYS,
  type TableKey,
} from '@rodtrad/core'
import type { TextContext } from './cell-text.ts'
import { type LooseRow, looseRowsOf } from './loose-rows.ts'
import { ROW_KEYS } from './row-keys.ts'

/** A table of the format as it was given to be merged: its rows, read and with ids in the place of names. */
export interface GivenTable {
  readonly key: TableKey
  readonly file: string
  /** The columns of the format that stand in it. */
  readonly columns: readonly string[]
  /** The headers that the format doesn't know; their cells are left out. */
  readonly unknown: readonly string[]
  readonly rows: readonly LooseRow[]
  readonly lines: readonly number[]
}

type Read = GivenTable & { readonly findings: readonly Finding[] }

/** Reads the columns of a table that the format knows. */
const readTable = (raw: RawTable, key: TableKey, context: TextContext): Read => {
  const known = new Map(
    Object.entries(fieldsOf(key)).flatMap(([name, { header }]) => [
      [normalOf(name), name],
      [normalOf(header), name],
    ]),
  )
  const places = raw.columns.flatMap((header, at) => {
    const name = known.get(normalOf(header))
    return name === undefined ? [] : [{ at, name, header }]
  })
  const headers = places.map(({ header }) => header)
  const rows = raw.rows.map((cells) => places.map(({ at }) => cells[at]))
  return {
    ...parseTable(key, { ...raw, columns: headers, rows }, context),
    key,
    file: raw.file,
    columns: places.map(({ name }) => name),
    unknown: raw.columns.filter((header) => header.trim() !== '' && !known.has(normalOf(header))),
  }
}

/** What is left out besides a row's keys is not asked to change; whether a new row is whole is seen when it is in. */
const isLeftOut = (key: TableKey, { code, place }: Finding): boolean =>
  (code === 'RT003' || code === 'RT004') && !ROW_KEYS[key].includes(place.column ?? '')

const idOf = (row: LooseRow): unknown => row['id']

/** Puts ids in the place of names: of rows that are given, and of those that the source has besides. */
const resolve = (model: Model, read: readonly Read[]): readonly Read[] => {
  const files = Object.fromEntries(read.map(({ key, file }) => [key, file]))
  const tables: ParsedTables = Object.fromEntries(
    TABLE_KEYS.map((key) => {
      const own = read.filter((table) => table.key === key)
      const ids = new Set(own.flatMap(({ rows }) => rows.map(idOf)))
      const others = looseRowsOf(model, key).filter((row) => idOf(row) === undefined || !ids.has(idOf(row)))
      const rows = [...own.flatMap((table) => table.rows), ...others]
      return [key, { rows, lines: own.flatMap(({ lines }) => lines), findings: [] }]
    }),
  )
  const resolved = resolveReferences(tables, files, indexIds(tables, files).ids)
  const taken = new Map<TableKey, number>()
  return read.map((table) => {
    const from = taken.get(table.key) ?? 0
    taken.set(table.key, from + table.rows.length)
    return {
      ...table,
      rows: (resolved.tables[table.key]?.rows ?? []).slice(from, from + table.rows.length),
      findings: resolved.findings.filter(
        ({ place }) => place.row !== undefined && place.table === table.key && place.file === table.file,
      ),
    }
  })
}

/**
 * Reads tables that are to be merged into a source: as any source is read, with the source's own scale, ids and names.
 * With a fault of form the tables are empty. Linear in the number of cells of both.
 */
export const givenTables = (
  model: Model,
  raws: readonly (readonly [TableKey, RawTable])[],
  context: TextContext,
): { readonly tables: readonly GivenTable[]; readonly findings: readonly Finding[] } => {
  const read = raws.map(([key, raw]) => readTable(raw, key, context))
  const faults = read.flatMap(({ key, findings }) =>
    findings.filter((finding) => hasFormFault([finding]) && !isLeftOut(key, finding)),
  )
  if (faults.length > 0) return { tables: [], findings: faults }
  const tables = resolve(model, read)
  return { tables, findings: tables.flatMap(({ findings }) => findings) }
}
