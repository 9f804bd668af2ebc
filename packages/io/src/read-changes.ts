import { type Finding, findingOf, normalOf, shown, type TableKey, tableOf, TABLES } from '@rodtrad/core'
import {
  CHANGE_PARTS,
  type ChangePart,
  changePlace,
  type ChangeRow,
  type Changes,
  type ReadChanges,
} from './changes.ts'
import { readJsonValue } from './read-json.ts'
import { type SourceFile, unreadable } from './source-file.ts'

/** The words of the parts, Swedish ones too, as they are compared. */
const PARTS: ReadonlyMap<string, ChangePart> = new Map([
  ...CHANGE_PARTS.map((part): readonly [string, ChangePart] => [part, part]),
  [normalOf('lägg till'), 'add'],
  [normalOf('ändra'), 'change'],
  [normalOf('ta bort'), 'drop'],
])

type JsonObject = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A fault of the file's shape (RT130). */
const fault = (file: string, reason: string, name: string): Finding => {
  const value = shown(name)
  return findingOf('RT130', { table: '', file, value }, { case: reason, value })
}

/** One item of a table's list: an object or, of what is to be dropped, an id. */
const itemOf = (part: ChangePart, item: unknown): string | ChangeRow | undefined => {
  if (isObject(item)) return item
  if (part !== 'drop') return undefined
  return typeof item === 'string' ? item : typeof item === 'number' ? String(item) : undefined
}

interface ReadTable {
  readonly items: readonly (string | ChangeRow)[]
  readonly findings: readonly Finding[]
}

const readTable = (file: string, part: ChangePart, key: TableKey, value: unknown): ReadTable => {
  const place = changePlace(file, part, key)
  const words = { table: TABLES[key].name }
  const list = key === 'plan' && isObject(value) ? [value] : value
  if (!Array.isArray(list))
    return { items: [], findings: [unreadable(place, { reason: 'jsonNotArray', table: key, value, words })] }
  const items: (string | ChangeRow)[] = []
  const findings: Finding[] = []
  list.forEach((each: unknown, index) => {
    const item = itemOf(part, each)
    if (item === undefined)
      findings.push(
        unreadable(place, { reason: 'jsonRowNotObject', table: key, row: index + 1, value: each, words }),
      )
    else items.push(item)
  })
  return { items, findings }
}

/** The tables of one part, each under its key. */
const readPart = (
  file: string,
  part: ChangePart,
  value: unknown,
): {
  readonly tables: ReadonlyMap<TableKey, readonly (string | ChangeRow)[]>
  readonly findings: readonly Finding[]
} => {
  const tables = new Map<TableKey, readonly (string | ChangeRow)[]>()
  if (!isObject(value)) return { tables, findings: [fault(file, 'partNotObject', part)] }
  const findings = Object.entries(value).flatMap(([name, list]): readonly Finding[] => {
    const key = tableOf(name)
    if (key === undefined) return [fault(file, 'unknownTable', name)]
    if (tables.has(key)) return [fault(file, 'repeatedTable', name)]
    const read = readTable(file, part, key, list)
    // With items left out, those that remain would be told of under the wrong rows.
    tables.set(key, read.findings.length > 0 ? [] : read.items)
    return read.findings
  })
  return { tables, findings }
}

/**
 * Reads a file of changes (`--with`): an object with `add`, `change` and `drop`, each an object of tables. Every fault
 * of its shape is told at once. A key that begins with `$` says something of the file itself, and is left alone.
 *
 * @example
 * const { changes, findings } = readChanges({ name: 'changes.json', text: '{"drop": {"goals": ["n1"]}}' })
 */
export const readChanges = (file: SourceFile): ReadChanges => {
  const whole = readJsonValue(file)
  if ('finding' in whole) return { changes: undefined, sound: {}, findings: [whole.finding] }
  if (!isObject(whole.value))
    return {
      changes: undefined,
      sound: {},
      findings: [unreadable(file.name, { reason: 'jsonNotObject', value: whole.value })],
    }
  const parts = new Map<ChangePart, Readonly<Record<string, readonly (string | ChangeRow)[]>>>()
  const findings = Object.entries(whole.value).flatMap(([name, value]): readonly Finding[] => {
    if (name.startsWith('$')) return []
    const part = PARTS.get(normalOf(name))
    if (part === undefined) return [fault(file.name, 'unknownPart', name)]
    if (parts.has(part)) return [fault(file.name, 'repeatedPart', name)]
    const read = readPart(file.name, part, value)
    parts.set(part, Object.fromEntries(read.tables))
    return read.findings
  })
  const sound: Changes = Object.fromEntries(parts)
  return { changes: findings.length > 0 ? undefined : sound, sound, findings }
}
