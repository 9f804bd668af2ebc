import type { Cell, Fields, TableKey } from './field.ts'
import { type Finding, findingOf, type Place, shown } from './finding.ts'
import { type CellContext, type CellResult, parseCell } from './parse-cell.ts'
import type { Column } from './parse-columns.ts'
import { parseTarget, type TargetCell } from './parse-target.ts'

/** A row under way: what the cells gave, by the field's key. */
export type LooseRow = Readonly<Record<string, unknown>>

/** What the rows of a table have in common. */
export interface RowContext extends CellContext {
  readonly table: TableKey
  readonly file: string
  readonly fields: Fields
  readonly columns: readonly Column[]
  /** The keys that a row must fill. */
  readonly required: readonly string[]
  /** The index of the column of ids; -1 for none. */
  readonly idColumn: number
  /** What the short texts of each column came to: most columns of a long table say the same few things. */
  readonly seen: readonly Map<string, CellResult>[]
}

/** Whether a cell holds nothing. */
export const isEmpty = (raw: unknown): boolean =>
  raw === undefined ||
  raw === null ||
  (typeof raw === 'string' && (raw === '' || raw.trim() === '')) ||
  (Array.isArray(raw) && raw.length === 0)

/** What a row must have besides its required columns (FORMAT's notes at `targets` and `positions`). */
const missingTogether = (table: TableKey, row: LooseRow): string | undefined => {
  if (table === 'targets' && row['value'] === undefined && row['condition'] === undefined) return 'value'
  if (table !== 'positions' || row['analysis'] !== undefined) return undefined
  return row['organisation'] === undefined ? 'analysis' : row['period'] === undefined ? 'period' : undefined
}

/** Fills the columns that the sentence in a target's cell speaks of (`minst 85`); they may not say otherwise. */
const fillFrom = (sentence: TargetCell, row: Record<string, unknown>): readonly string[] =>
  Object.entries(sentence).flatMap(([part, value]) => {
    if (row[part] !== undefined && row[part] !== value) return [part]
    row[part] = value
    return []
  })

const MOST_SEEN = 4096
const LONGEST_SEEN = 64

const readCell = (cell: Cell, raw: unknown, column: number, context: RowContext): CellResult => {
  if (typeof raw !== 'string' || raw.length > LONGEST_SEEN || cell.holds === 'text' || cell.holds === 'id')
    return parseCell(cell, raw, context)
  const seen = context.seen[column]
  const known = seen?.get(raw)
  if (known) return known
  const result = parseCell(cell, raw, context)
  if (seen && seen.size < MOST_SEEN) seen.set(raw, result)
  return result
}

/** Reads the cells of one row, and tells every fault of form in it. */
export const parseRow = (
  cells: readonly unknown[],
  line: number,
  context: RowContext,
  findings: Finding[],
): LooseRow => {
  const { table, fields, columns } = context
  const row: Record<string, unknown> = {}
  const extra: [string, unknown][] = []
  const unreadable = new Set<string>()
  let sentence: { readonly target: TargetCell; readonly cell: unknown } | undefined

  const placeOf = (column: string | undefined, cell?: unknown): Place => {
    const id = cells[context.idColumn]
    return {
      table,
      file: context.file,
      row: line,
      ...(isEmpty(id) ? {} : { id: shown(id) }),
      ...(column === undefined ? {} : { column }),
      ...(cell === undefined ? {} : { value: shown(cell) }),
    }
  }
  const headerOf = (key: string): string => fields[key]?.header ?? key

  for (let at = 0; at < columns.length; at++) {
    const cell = cells[at]
    if (isEmpty(cell)) continue
    const { key, header, field } = columns[at]!
    if (key === undefined || field === undefined) {
      extra.push([header, cell])
      continue
    }
    const target =
      table === 'targets' && key === 'value' && typeof cell === 'string' ? parseTarget(cell) : undefined
    if (target !== undefined) {
      sentence = { target, cell }
      continue
    }
    const result = readCell(field.cell, cell, at, context)
    if ('value' in result) {
      const { value } = result
      if (!(Array.isArray(value) && value.length === 0)) row[key] = value
      continue
    }
    unreadable.add(key)
    const words = { column: field.header, value: shown(cell), expected: result.expected }
    findings.push(findingOf(result.fault, placeOf(key, cell), words))
  }

  if (sentence !== undefined) {
    const { target, cell } = sentence
    for (const part of fillFrom(target, row)) {
      const words = { column: headerOf(part), value: shown(row[part]), other: shown(cell) }
      findings.push(findingOf('RT017', placeOf(part, row[part]), words))
    }
  }
  const beyond =
    cells.length > columns.length ? cells.slice(columns.length).find((cell) => !isEmpty(cell)) : undefined
  if (beyond !== undefined)
    findings.push(findingOf('RT008', placeOf(undefined, beyond), { value: shown(beyond) }))
  const together = missingTogether(table, row)
  for (const key of together === undefined ? context.required : [...context.required, together])
    if (row[key] === undefined && !unreadable.has(key))
      findings.push(findingOf('RT004', placeOf(key), { column: headerOf(key) }))
  if (extra.length > 0) row['extra'] = extra
  return row
}
