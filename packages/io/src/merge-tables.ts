import {
  type Finding,
  type Model,
  normalOf,
  type RawTable,
  TABLE_KEYS,
  type TableKey,
  tableOf,
} from '@rodtrad/core'
import { type TextContext, textContextOf } from './cell-text.ts'
import { BASE, baseKey, baseOf, type BaseRow, type Book, bookOf } from './collection-base.ts'
import { type LooseRow, looseRowsOf } from './loose-rows.ts'
import { applied, cellsOf, doubted } from './merge-cells.ts'
import { badReferences, disputesIn, isForeign, mayBeForced, otherMunicipality } from './merge-conflicts.ts'
import { type GivenTable, givenTables } from './merge-given.ts'
import { pairsOff, placesOf } from './merge-places.ts'
import type { MergeRow } from './merge-row.ts'
import { readModel } from './read-model.ts'
import { ROW_KEYS, rowKeysOf } from './row-keys.ts'
import { writeJson } from './write-json.ts'

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
  /** The kommun that the workbook was made for, where it is another than the source's: then nothing is merged. */
  readonly otherMunicipality?: string
}

/** What a merge may do. */
export interface MergeOptions {
  /** Lets the workbook's value stand in a conflict. Default false: the source's stands. */
  readonly force?: boolean
}

/** The keys of a row, as they stand. */
const keyCells = (key: TableKey, row: LooseRow): LooseRow =>
  Object.fromEntries(ROW_KEYS[key].flatMap((name) => (row[name] === undefined ? [] : [[name, row[name]]])))

/** Whom a workbook without a memory is for: the kommun of its own plan, where it has one. */
const bookOfPlan = (tables: readonly GivenTable[]): Book => {
  const { municipality, code } = tables.find(({ key }) => key === 'plan')?.rows[0] ?? {}
  return {
    municipality: typeof municipality === 'string' ? municipality : undefined,
    code: typeof code === 'string' ? code : undefined,
  }
}

/** What the tables of a workbook are merged by. */
interface Desk {
  readonly model: Model
  readonly memory: ReadonlyMap<string, BaseRow> | undefined
  readonly book: Book
  readonly findings: readonly Finding[]
  readonly context: TextContext
  readonly force: boolean
}

/** Merges one table into its rows, which it changes, and tells every cell. */
const mergeInto = (
  into: LooseRow[],
  given: GivenTable,
  { model, memory, book, findings, context, force }: Desk,
): readonly MergeRow[] => {
  const { key, file, lines } = given
  const nameOf = (row: LooseRow): string => baseKey(key, rowKeysOf(key, row, model.plan))
  const [sourceNames, names] = [into.map(nameOf), given.rows.map(nameOf)]
  const places = placesOf(sourceNames, names)
  const isPaired = pairsOff(sourceNames, names)
  const emptied = (name: string, column: string): boolean => (memory?.get(name)?.values[column] ?? '') !== ''
  const disputes = disputesIn(given, names, isPaired, emptied, context)
  const bad = badReferences(findings, file)
  const foreign = isForeign(model, memory, book)
  const added = new Map<string, number>()
  return given.rows.flatMap((row, at): readonly MergeRow[] => {
    const name = nameOf(row)
    const place = places[at] ?? added.get(name) ?? into.length
    const base = memory === undefined ? undefined : (memory.get(name)?.values ?? {})
    const dispute = disputes.get(at)
    const cells = doubted(key, cellsOf(given, row, into[place], base, context), {
      dispute,
      bad: bad.get(lines[at] ?? 0),
      foreign: foreign(name, row),
      isNew: into[place] === undefined,
    })
    const taken = cells.filter(
      ({ what, why }) => what === 'added' || what === 'changed' || (force && mayBeForced(why)),
    )
    if (taken.length > 0) {
      if (place === into.length) added.set(name, place)
      into[place] = applied(into[place] ?? keyCells(key, row), taken)
    }
    const keys = Object.fromEntries(
      Object.entries(keyCells(key, row)).map(([k, value]) => [k, String(value)]),
    )
    return cells.map((cell) => ({
      table: key,
      keys,
      ...cell,
      file,
      row: lines[at] ?? 0,
      otherRow: cell.why === 'twice' ? (lines[dispute?.other ?? at] ?? 0) : null,
    }))
  })
}

/**
 * Merges the tables of a workbook into a source, cell by cell: a row is known by its id or by what it speaks of. What
 * the workbook adds or changes is taken in; where the source too has changed since the workbook was written, it is a
 * conflict, and the source's value stands unless `force`. What contradicts itself or refers to nothing is never taken in,
 * what is about another organ only by `force`, and of a workbook that was made for another kommun nothing. Of a collection only what was asked for is looked at.
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
  const book = memory ? bookOf(raws) : bookOfPlan(tables)
  const other = otherMunicipality(model.plan, book)
  if (other !== undefined)
    return {
      rows: [],
      model: undefined,
      findings,
      remembers: memory !== undefined,
      ignored,
      otherMunicipality: other,
    }
  const desk: Desk = { model, memory, book, findings, context, force }
  const merged = new Map(TABLE_KEYS.map((key) => [key, [...looseRowsOf(model, key)]]))
  const rows = tables.flatMap((given) => mergeInto(merged.get(given.key) ?? [], given, desk))
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
