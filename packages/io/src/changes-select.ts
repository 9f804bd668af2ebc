import {
  type CellContext,
  type Field,
  fieldsOf,
  type Finding,
  findingOf,
  ID_TABLES,
  ILLUSTRATIVE,
  type Model,
  normalOf,
  parseCell,
  type Place,
  shown,
  type TableKey,
} from '@rodtrad/core'
import { changedCells, isEmpty } from './changes-cells.ts'
import type { ChangeRow } from './changes.ts'
import { type LooseRow, looseRowsOf } from './loose-rows.ts'

/** Which rows of a table a change is for, and what else it says. */
export interface Selected {
  /** Places in the table; none where there is a fault. */
  readonly rows: readonly number[]
  /** The rest of the change's row, without what picked the rows out. */
  readonly rest: ChangeRow
  readonly findings: readonly Finding[]
}

/** Picks rows out of the tables of one model. */
export interface Selector {
  readonly select: (table: TableKey, change: string | ChangeRow, place: Place, isDrop: boolean) => Selected
}

const WHERE = new Set(['where', 'dar'])
const ALL = new Set(['all', 'alla'])

const entryOf = (row: ChangeRow, names: ReadonlySet<string>): readonly [string, unknown] | undefined =>
  Object.entries(row).find(([name]) => names.has(normalOf(name)))

const without = (row: ChangeRow, ...names: readonly (string | undefined)[]): ChangeRow =>
  Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name)))

const hasIds = (table: TableKey): boolean => ID_TABLES.includes(table)

/** What a change says of which rows it is for. */
interface Asked {
  readonly where: ChangeRow
  readonly rest: ChangeRow
  /** Several rows may be meant. */
  readonly all: unknown
}

const isObject = (value: unknown): value is ChangeRow =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** How a change picks its rows out; the case of the fault where it doesn't (RT130). */
const askedOf = (table: TableKey, change: string | ChangeRow, isDrop: boolean): Asked | string => {
  if (typeof change === 'string')
    return hasIds(table) ? { where: { id: change }, rest: {}, all: undefined } : 'noWhere'
  const where = entryOf(change, WHERE)
  const all = entryOf(change, ALL)
  const rest = without(change, where?.[0], all?.[0])
  if (where !== undefined)
    return isObject(where[1]) ? { where: where[1], rest, all: all?.[1] } : 'whereNotObject'
  if (isDrop) return { where: rest, rest: {}, all: all?.[1] }
  if (table === 'plan') return { where: {}, rest, all: undefined }
  const id = Object.entries(rest).find(([name]) => normalOf(name) === 'id')
  return id === undefined || !hasIds(table)
    ? 'noWhere'
    : { where: { id: id[1] }, rest: without(rest, id[0]), all: all?.[1] }
}

/** What a change asks for, as a fault names it: the id or, without one, all that it goes by. */
const nameOf = (where: ChangeRow): string => {
  const [first, ...others] = Object.entries(where)
  return shown(first?.[0] === 'id' && others.length === 0 ? first[1] : where)
}

/** The id of the one row that a text names, in the tables that a reference may lead to; the text itself otherwise. */
const resolverOf = (model: Model): ((to: readonly TableKey[], text: string) => string) => {
  const named = new Map<TableKey, ReadonlyMap<string, string | null>>()
  const namesIn = (table: TableKey): ReadonlyMap<string, string | null> => {
    const known = named.get(table)
    if (known) return known
    const names = new Map<string, string | null>()
    for (const row of looseRowsOf(model, table)) {
      const name = normalOf((row['title'] ?? row['name'] ?? '') as string)
      names.set(name, names.has(name) ? null : (row['id'] as string))
    }
    named.set(table, names)
    return names
  }
  const ids = new Set(ID_TABLES.flatMap((table) => looseRowsOf(model, table).map((row) => row['id'])))
  return (to, text) => {
    if (ids.has(text)) return text
    const found = to.map((table) => namesIn(table).get(normalOf(text))).filter((id) => id !== undefined)
    return found.length === 1 ? (found[0] ?? text) : text
  }
}

/**
 * Makes a selector for a model. The first change that goes by the same columns of a table puts its rows in order by
 * them, so that a long file of changes is read in one pass: O(rows + changes).
 */
export const selectorOf = (
  model: Model,
  context: CellContext,
  unknownHeaders: (table: TableKey) => ReadonlySet<string>,
): Selector => {
  const resolve = resolverOf(model)
  const indexes = new Map<string, ReadonlyMap<string, readonly number[]>>()
  const keyOf = (row: LooseRow, columns: readonly string[]): string =>
    JSON.stringify(columns.map((column) => row[column] ?? null))

  const indexBy = (table: TableKey, columns: readonly string[]): ReadonlyMap<string, readonly number[]> => {
    const name = `${table} ${columns.join(' ')}`
    const known = indexes.get(name)
    if (known) return known
    const index = new Map<string, number[]>()
    looseRowsOf(model, table).forEach((row, at) => {
      const key = keyOf(row, columns)
      const rows = index.get(key)
      if (rows) rows.push(at)
      else index.set(key, [at])
    })
    indexes.set(name, index)
    return index
  }

  /** The value that a row must have to be meant: read as any cell is, a name as the id that it stands for. */
  const valueOf = (field: Field, value: unknown, place: Place): { readonly value: unknown } | Finding => {
    if (isEmpty(value)) return { value: undefined }
    const read = parseCell(field.cell, value, context)
    if ('fault' in read) {
      const words = { column: field.header, value: shown(value), expected: read.expected }
      return findingOf(read.fault, { ...place, value: shown(value) }, words)
    }
    const { cell } = field
    if (cell.holds === 'reference') return { value: resolve(cell.to, String(read.value)) }
    if (cell.holds === 'references')
      return { value: (read.value as readonly string[]).map((text) => resolve(cell.to, text)) }
    return read
  }

  return {
    select: (table, change, place, isDrop) => {
      const nothing = (findings: readonly Finding[]): Selected => ({ rows: [], rest: {}, findings })
      const asked = askedOf(table, change, isDrop)
      if (typeof asked === 'string') return nothing([findingOf('RT130', place, { case: asked })])
      const { known, extra, findings } = changedCells(table, asked.where, place, unknownHeaders(table))
      const fields = fieldsOf(table)
      const wanted: Record<string, unknown> = {}
      const faults = [...findings]
      for (const [key, value] of known) {
        const read = valueOf(fields[key]!, value, { ...place, column: key })
        if ('code' in read) faults.push(read)
        else wanted[key] = read.value
      }
      const several = isEmpty(asked.all)
        ? { value: false }
        : valueOf({ ...ILLUSTRATIVE, header: 'all' }, asked.all, { ...place, column: 'all' })
      if ('code' in several) faults.push(several)
      if (faults.length > 0) return nothing(faults)
      const columns = [...known.keys()].sort()
      const rows = looseRowsOf(model, table)
      const has = (at: number): boolean =>
        [...extra].every(([header, value]) =>
          (rows[at]?.extra ?? []).some(([own, cell]) => own === header && String(cell) === String(value)),
        )
      const found = (indexBy(table, columns).get(keyOf(wanted, columns)) ?? []).filter(has)
      const words = { value: nameOf(asked.where), count: String(found.length) }
      if (found.length === 0)
        return nothing([
          findingOf('RT130', { ...place, value: words.value }, { case: 'noSuchRow', ...words }),
        ])
      if (found.length > 1 && 'value' in several && several.value !== true)
        return nothing([
          findingOf('RT130', { ...place, value: words.value }, { case: 'severalRows', ...words }),
        ])
      return { rows: found, rest: asked.rest, findings: [] }
    },
  }
}
