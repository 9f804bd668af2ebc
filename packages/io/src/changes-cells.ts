import {
  fieldsOf,
  type Finding,
  findingOf,
  normalOf,
  parseNumber,
  type Place,
  shown,
  type TableKey,
} from '@rodtrad/core'
import type { ChangeRow } from './changes.ts'
import type { LooseRow } from './loose-rows.ts'

/** The cells of a change by the field's key, and those of unknown columns that the table has. */
export interface ChangedCells {
  readonly known: ReadonlyMap<string, unknown>
  readonly extra: ReadonlyMap<string, unknown>
  readonly findings: readonly Finding[]
}

const fieldKeys = new Map<TableKey, ReadonlyMap<string, string>>()

/** The field of a table that a key or a Swedish header means. */
const keysOf = (table: TableKey): ReadonlyMap<string, string> => {
  const known =
    fieldKeys.get(table) ??
    new Map(
      Object.entries(fieldsOf(table)).flatMap(([key, { header }]): (readonly [string, string])[] => [
        [normalOf(header), key],
        [normalOf(key), key],
      ]),
    )
  fieldKeys.set(table, known)
  return known
}

/**
 * Reads the keys of a change's row. A key that neither the format nor the table's rows know would change nothing and be
 * seen by nobody: a fault (RT130), as is a column that is named twice.
 *
 * @param unknown the headers of the table's unknown columns
 */
export const changedCells = (
  table: TableKey,
  row: ChangeRow,
  place: Place,
  unknown: ReadonlySet<string>,
): ChangedCells => {
  const keys = keysOf(table)
  const known = new Map<string, unknown>()
  const extra = new Map<string, unknown>()
  const findings: Finding[] = []
  for (const [name, value] of Object.entries(row)) {
    const key = keys.get(normalOf(name))
    if (key !== undefined) {
      if (known.has(key))
        findings.push(findingOf('RT009', { ...place, column: key }, { column: shown(name) }))
      known.set(key, value)
    } else if (unknown.has(name)) extra.set(name, value)
    else
      findings.push(
        findingOf('RT130', { ...place, column: shown(name) }, { case: 'unknownColumn', value: shown(name) }),
      )
  }
  return { known, extra, findings }
}

/** Whether a cell of a change is empty: `null` empties the cell that it is for. */
export const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === ''

/** What a sentence in a target's cell says in their stead (`minst 85`): the row's own say no more. */
const SAID_BY_SENTENCE = ['valueMax', 'condition'] as const

const isSentence = (value: unknown): boolean => typeof value === 'string' && parseNumber(value) === undefined

/** A row with its cells changed; an empty cell is gone. */
export const withCells = (table: TableKey, row: LooseRow, { known, extra }: ChangedCells): LooseRow => {
  const cells = new Map<string, unknown>(Object.entries(row).filter(([key]) => key !== 'extra'))
  if (table === 'targets' && isSentence(known.get('value')))
    for (const key of SAID_BY_SENTENCE) cells.delete(key)
  for (const [key, value] of known) {
    if (isEmpty(value)) cells.delete(key)
    else cells.set(key, value)
  }
  const kept = (row.extra ?? []).filter(([header]) => !extra.has(header))
  const others = [...kept, ...[...extra].filter(([, value]) => !isEmpty(value))]
  return { ...Object.fromEntries(cells), ...(others.length > 0 ? { extra: others } : {}) }
}
