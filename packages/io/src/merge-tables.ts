import {
  fieldsOf,
  type Finding,
  type Model,
  normalOf,
  type RawTable,
  TABLE_KEYS,
  type TableKey,
  tableOf,
} from '@rodtrad/core'
import { cellText, type TextContext, textContextOf } from './cell-text.ts'
import { BASE, baseKey, baseOf, type BaseRow } from './collection-base.ts'
import { type LooseRow, looseRowsOf } from './loose-rows.ts'
import { type GivenTable, givenTables } from './merge-given.ts'
import { readModel } from './read-model.ts'
import { ROW_KEYS, rowKeysOf } from './row-keys.ts'
import { writeJson } from './write-json.ts'

/** What became of a cell. */
export type MergeOutcome = 'added' | 'changed' | 'unchanged' | 'conflict'

/** One cell of a merge: where it stands, what the source had, what the workbook has, and what became of it. */
export interface MergeRow {
  readonly table: TableKey
  /** The keys of its row, by column: an id where the table has ids, else what it speaks of. */
  readonly keys: Readonly<Record<string, string>>
  readonly column: string
  /** What the source has; null for nothing. */
  readonly before: unknown
  /** What the workbook has; null for nothing. */
  readonly after: unknown
  /** What the source had when the workbook was written, as a text; null for nothing, or where it isn't known. */
  readonly base: string | null
  readonly what: MergeOutcome
  /** The file, with its sheet, and the row in it. */
  readonly file: string
  readonly row: number
}

/** What a merge comes to. */
export interface Merged {
  readonly rows: readonly MergeRow[]
  /** The source with what was added and changed; `undefined` where the form is at fault. */
  readonly model: Model | undefined
  readonly findings: readonly Finding[]
  /** Whether the workbook remembers what it was written from: without that no conflict can be seen. */
  readonly remembers: boolean
  /** Columns and tables that the format doesn't know: a merge leaves them alone. */
  readonly ignored: readonly string[]
}

/** What a merge may do. */
export interface MergeOptions {
  /** Lets the workbook's value stand in a conflict. Default false: the source's stands. */
  readonly force?: boolean
}

type Cell = Pick<MergeRow, 'column' | 'before' | 'after' | 'base' | 'what'>

const outcomeOf = (was: string, after: string, then: string | undefined, isNew: boolean): MergeOutcome => {
  if (after === was || after === then) return 'unchanged'
  if (then !== undefined && was !== then) return 'conflict'
  return isNew ? 'added' : 'changed'
}

/**
 * What becomes of each cell of a row. Without a memory of what was there, an empty cell says nothing; with one, it may
 * have been emptied.
 */
const cellsOf = (
  { key, columns }: GivenTable,
  row: LooseRow,
  before: LooseRow | undefined,
  base: BaseRow['values'] | undefined,
  context: TextContext,
): readonly Cell[] => {
  const fields = fieldsOf(key)
  return columns.flatMap((column): readonly Cell[] => {
    const cell = fields[column]?.cell
    if (cell === undefined || ROW_KEYS[key].includes(column)) return []
    const textOf = (value: unknown): string => (value === undefined ? '' : cellText(cell, value, context))
    const after = textOf(row[column])
    const then = base === undefined ? undefined : (base[column] ?? '')
    if (after === '' && (then ?? '') === '') return []
    return [
      {
        column,
        before: before?.[column] ?? null,
        after: row[column] ?? null,
        base: then === undefined || then === '' ? null : then,
        what: outcomeOf(textOf(before?.[column]), after, then, before === undefined),
      },
    ]
  })
}

/** A row with its changed cells; one that was emptied is gone. */
const applied = (row: LooseRow, cells: readonly Cell[]): LooseRow => {
  const gone = new Set(cells.flatMap(({ column, after }) => (after === null ? [column] : [])))
  const changed = cells.flatMap(({ column, after }) => (after === null ? [] : [[column, after] as const]))
  return {
    ...Object.fromEntries(Object.entries(row).filter(([column]) => !gone.has(column))),
    ...Object.fromEntries(changed),
  }
}

/** The keys of a row, as they stand. */
const keyCells = (key: TableKey, row: LooseRow): LooseRow =>
  Object.fromEntries(ROW_KEYS[key].flatMap((name) => (row[name] === undefined ? [] : [[name, row[name]]])))

/**
 * Where the rows that are given stand in the source, by their names. Several rows may have one name: as many of either
 * side pair off in their order, else the source's last is meant. O(rows).
 */
const placesOf = (source: readonly string[], given: readonly string[]): readonly (number | undefined)[] => {
  const places = Map.groupBy(source.keys(), (at) => source[at])
  const counts = Map.groupBy(given.keys(), (at) => given[at])
  const taken = new Map<string, number>()
  return given.map((name) => {
    const own = places.get(name) ?? []
    const nth = taken.get(name) ?? 0
    taken.set(name, nth + 1)
    return own.length === counts.get(name)?.length ? own[nth] : own.at(-1)
  })
}

/** Merges one table into its rows, which it changes, and tells every cell. */
const mergeInto = (
  into: LooseRow[],
  given: GivenTable,
  plan: Model['plan'],
  memory: ReadonlyMap<string, BaseRow> | undefined,
  context: TextContext,
  force: boolean,
): readonly MergeRow[] => {
  const { key, file, lines } = given
  const nameOf = (row: LooseRow): string => baseKey(key, rowKeysOf(key, row, plan))
  const places = placesOf(into.map(nameOf), given.rows.map(nameOf))
  const added = new Map<string, number>()
  return given.rows.flatMap((row, at): readonly MergeRow[] => {
    const name = nameOf(row)
    const place = places[at] ?? added.get(name) ?? into.length
    const base = memory === undefined ? undefined : (memory.get(name)?.values ?? {})
    const cells = cellsOf(given, row, into[place], base, context)
    const taken = cells.filter(
      ({ what }) => what === 'added' || what === 'changed' || (force && what === 'conflict'),
    )
    if (taken.length > 0) {
      if (place === into.length) added.set(name, place)
      into[place] = applied(into[place] ?? keyCells(key, row), taken)
    }
    const keys = Object.fromEntries(
      Object.entries(keyCells(key, row)).map(([k, value]) => [k, String(value)]),
    )
    return cells.map((cell) => ({ table: key, keys, ...cell, file, row: lines[at] ?? 0 }))
  })
}

/**
 * Merges the tables of a workbook into a source, cell by cell: a row is known by its id or by what it speaks of. What
 * the workbook adds or changes is taken in; where the source too has changed since the workbook was written, it is a
 * conflict, and the source's value stands unless `force`. Of a collection only what was asked for is looked at.
 * Columns and tables that the format doesn't know are left alone. The result is read again as any source, so that a
 * merge can't break one. Linear in the number of cells of both.
 *
 * @example mergeTables(model, (await readXlsx(file)).tables).rows.filter(({ what }) => what === 'conflict')
 */
export const mergeTables = (
  model: Model,
  raws: readonly RawTable[],
  { force = false }: MergeOptions = {},
): Merged => {
  const context = textContextOf(model)
  const memory = baseOf(raws)
  const asked = memory && new Set([...memory.values()].map(({ table }) => table))
  const known = raws.flatMap((raw): (readonly [TableKey, RawTable])[] => {
    const key = tableOf(raw.name)
    return key === undefined || (asked && !asked.has(key)) ? [] : [[key, raw]]
  })
  const { tables, findings } = givenTables(model, known, context)
  const strange = raws.filter(({ name }) => tableOf(name) === undefined && normalOf(name) !== normalOf(BASE))
  const ignored = memory
    ? []
    : [
        ...strange.map(({ name }) => name),
        ...tables.flatMap(({ file, unknown }) => unknown.map((header) => `${file}: ${header}`)),
      ]
  const merged = new Map(TABLE_KEYS.map((key) => [key, [...looseRowsOf(model, key)]]))
  const rows = tables.flatMap((given) =>
    mergeInto(merged.get(given.key) ?? [], given, model.plan, memory, context, force),
  )
  const answer = { rows, findings, remembers: memory !== undefined, ignored }
  if (tables.length === 0) return { ...answer, model: findings.length > 0 ? undefined : model }
  // The cells have been read by the tables' own definitions, and the whole is read again below.
  const together = {
    ...model,
    ...Object.fromEntries(merged),
    plan: merged.get('plan')?.[0],
  } as unknown as Model
  const again = readModel(writeJson(together).files)
  return again.model === undefined
    ? { ...answer, model: undefined, findings: again.findings }
    : { ...answer, model: together }
}
