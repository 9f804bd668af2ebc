import { type Finding, type RawTable, shown, type TableKey, tableOf, TABLES } from '@rodtrad/core'
import { decode } from './decode.ts'
import { measureJson } from './json-measure.ts'
import { endOfString, type JsonFault, scanJson } from './json-scan.ts'
import { type ReadFile, type SourceFile, type Trouble, unreadable } from './source-file.ts'

/** How deep a source may nest: tables, rows and lists are three, the rest is for unknown columns. */
const DEEPEST = 100
/** How many columns the rows of a table may name between them: rows are laid out side by side. */
const MOST_COLUMNS = 1000

type JsonObject = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const troubleOf = ({ kind, line, column, key }: JsonFault): Trouble => ({
  reason: kind === 'syntax' ? 'jsonSyntax' : 'jsonRepeatedKey',
  words: { line: String(line), at: String(column), key: shown(key ?? '') },
})

const TOO_DEEP: Trouble = { reason: 'jsonTooDeep', words: { most: String(DEEPEST) } }

/** Reads the text, and tells where it breaks. */
const parse = (text: string): { readonly value: unknown } | { readonly trouble: Trouble } => {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    const fault = scanJson(text)
    // Sound, and yet too much for the engine: some give up at a depth of their own.
    return { trouble: fault ? troubleOf(fault) : TOO_DEEP }
  }
  const { depth, keys } = measureJson(value)
  if (depth > DEEPEST) return { trouble: TOO_DEEP }
  const fault = keys === colonsOf(text) ? undefined : scanJson(text)
  return fault ? { trouble: troubleOf(fault) } : { value }
}

/** How many keys a sound JSON text writes: its colons outside strings. */
const colonsOf = (text: string): number => {
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const character = text.charCodeAt(at)
    if (character === 0x3a) count++
    else if (character === 0x22) at = endOfString(text, at) - 1
  }
  return count
}

/** Lays objects out by the columns that any of them has, in the order in which they first come. */
const tableOfObjects = (
  name: string,
  file: string,
  objects: readonly JsonObject[],
  lines: readonly number[] = objects.map((_, index) => index + 1),
): ReadFile => {
  const found = new Set<string>()
  for (const object of objects) {
    for (const key of Object.keys(object)) found.add(key)
    if (found.size > MOST_COLUMNS) {
      const words = { table: shown(name), most: String(MOST_COLUMNS) }
      return { tables: [], findings: [unreadable(file, { reason: 'jsonTooWide', table: name, words })] }
    }
  }
  const columns = [...found]
  const table: RawTable = {
    name,
    file,
    columns,
    rows: objects.map((object) =>
      columns.map((key) => (Object.hasOwn(object, key) ? object[key] : undefined)),
    ),
    lines,
    headless: true,
  }
  return { tables: [table], findings: [] }
}

/** A table that the format knows: an array of objects; of the plan also the object alone. */
const knownTable = (key: TableKey, name: string, file: string, value: unknown): ReadFile => {
  const words = { table: TABLES[key].name }
  const fault = (trouble: Trouble): Finding => unreadable(file, { ...trouble, table: name, words })
  if (key === 'plan' && isObject(value)) return tableOfObjects(name, file, [value])
  if (!Array.isArray(value)) {
    const reason = key === 'plan' ? 'jsonPlanNotObject' : 'jsonNotArray'
    return { tables: [], findings: [fault({ reason, value })] }
  }
  const items = value as readonly unknown[]
  const rows: JsonObject[] = []
  const lines: number[] = []
  const findings: Finding[] = []
  items.forEach((item, index) => {
    if (isObject(item)) {
      rows.push(item)
      lines.push(index + 1)
    } else findings.push(fault({ reason: 'jsonRowNotObject', row: index + 1, value: item }))
  })
  const read = tableOfObjects(name, file, rows, lines)
  return { tables: read.tables, findings: [...findings, ...read.findings] }
}

/** A key that the format doesn't know: kept in its own shape, to be written back. */
const unknownTable = (name: string, file: string, value: unknown): ReadFile => {
  if (Array.isArray(value) && value.length > 0 && value.every(isObject))
    return tableOfObjects(name, file, value)
  const table: RawTable = {
    name,
    file,
    columns: ['value'],
    rows: [[value]],
    lines: [1],
    headless: true,
    single: true,
  }
  return { tables: [table], findings: [] }
}

/**
 * Reads the one value of a JSON file, or tells why it can't be used: what is no UTF-8 text, breaks the syntax, nests too
 * deeply or names a key twice. Nothing in the text makes it throw.
 *
 * @example readJsonValue({ name: 'changes.json', text: '{"drop": {"goals": ["n1"]}}' })
 */
export const readJsonValue = (
  file: SourceFile,
): { readonly value: unknown } | { readonly finding: Finding } => {
  const decoded = decode(file)
  if ('trouble' in decoded) return { finding: unreadable(file.name, decoded.trouble) }
  if (decoded.text.trim() === '') return { finding: unreadable(file.name, { reason: 'empty' }) }
  const parsed = parse(decoded.text)
  return 'trouble' in parsed ? { finding: unreadable(file.name, parsed.trouble) } : parsed
}

/**
 * Reads one JSON source into raw tables: an object with `plan` as one object and every other table as an array of
 * objects. A row is counted by its place in its array, from 1. Nothing in the text makes it throw.
 *
 * @example readJson({ name: 'plan.json', text: '{"plan": {"municipality": "Ale"}, "goals": []}' }).tables.length // 2
 */
export const readJson = (file: SourceFile): ReadFile => {
  const whole = readJsonValue(file)
  if ('finding' in whole) return { tables: [], findings: [whole.finding] }
  if (!isObject(whole.value)) {
    return { tables: [], findings: [unreadable(file.name, { reason: 'jsonNotObject', value: whole.value })] }
  }
  const read = Object.entries(whole.value).flatMap(([name, value]): ReadFile[] => {
    const key = tableOf(name)
    if (key === undefined) return [unknownTable(name, file.name, value)]
    return value === null ? [] : [knownTable(key, name, file.name, value)]
  })
  return { tables: read.flatMap(({ tables }) => tables), findings: read.flatMap(({ findings }) => findings) }
}
