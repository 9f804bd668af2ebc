import { type Finding, type RawTable, shown, tableOf, TABLES } from '@rodtrad/core'
import { decode } from './decode.ts'
import { measureJson } from './json-measure.ts'
import { endOfString, scanJson } from './json-scan.ts'
import type { ReadFile } from './read-csv.ts'
import { type SourceFile, type Trouble, unreadable } from './source-file.ts'

/** How deep a source may nest: tables, rows and lists are three, the rest is for unknown columns. */
const DEEPEST = 100

type JsonObject = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Reads the text, and tells where it breaks. */
const parse = (text: string): { readonly value: unknown } | { readonly trouble: Trouble } => {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    const { line, column } = scanJson(text) ?? { line: 1, column: 1 }
    return { trouble: { reason: 'jsonSyntax', words: { line: String(line), at: String(column) } } }
  }
  const { depth, keys } = measureJson(value)
  if (depth > DEEPEST) return { trouble: { reason: 'jsonTooDeep', words: { most: String(DEEPEST) } } }
  if (keys === colonsOf(text)) return { value }
  const fault = scanJson(text)
  if (fault === undefined) return { value }
  const { line, column, key } = fault
  const words = { line: String(line), at: String(column), key: shown(key) }
  return { trouble: { reason: 'jsonRepeatedKey', words } }
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
const tableOfObjects = (name: string, file: string, objects: readonly JsonObject[]): RawTable => {
  const at = new Map<string, number>()
  for (const object of objects) for (const key of Object.keys(object)) if (!at.has(key)) at.set(key, at.size)
  const columns = [...at.keys()]
  return {
    name,
    file,
    columns,
    rows: objects.map((object) =>
      columns.map((key) => (Object.hasOwn(object, key) ? object[key] : undefined)),
    ),
    lines: objects.map((_, index) => index + 1),
    headless: true,
  }
}

/** A table that the format knows: an array of objects; of the plan also the object alone. */
const knownTable = (name: string, file: string, value: unknown): ReadFile => {
  const key = tableOf(name)
  const fault = (trouble: Trouble): Finding =>
    unreadable(file, { ...trouble, table: name, words: { table: key ? TABLES[key].name : name } })
  if (key === 'plan' && isObject(value))
    return { tables: [tableOfObjects(name, file, [value])], findings: [] }
  if (!Array.isArray(value)) {
    const reason = key === 'plan' ? 'jsonPlanNotObject' : 'jsonNotArray'
    return { tables: [], findings: [fault({ reason, value })] }
  }
  const items = value as readonly unknown[]
  const findings = items.flatMap((item, index) =>
    isObject(item) ? [] : [fault({ reason: 'jsonRowNotObject', row: index + 1, value: item })],
  )
  return findings.length > 0
    ? { tables: [], findings }
    : { tables: [tableOfObjects(name, file, items as readonly JsonObject[])], findings: [] }
}

/** A key that the format doesn't know: kept in its own shape, to be written back. */
const unknownTable = (name: string, file: string, value: unknown): RawTable => {
  if (Array.isArray(value) && value.length > 0 && value.every(isObject))
    return tableOfObjects(name, file, value)
  return { name, file, columns: ['value'], rows: [[value]], lines: [1], headless: true, single: true }
}

/**
 * Reads one JSON source into raw tables: an object with `plan` as one object and every other table as an array of
 * objects. A row is counted by its place in its array, from 1. Nothing in the text makes it throw.
 *
 * @example readJson({ name: 'plan.json', text: '{"plan": {"municipality": "Ale"}, "goals": []}' }).tables.length // 2
 */
export const readJson = (file: SourceFile): ReadFile => {
  const decoded = decode(file)
  if ('trouble' in decoded) return { tables: [], findings: [unreadable(file.name, decoded.trouble)] }
  if (decoded.text.trim() === '')
    return { tables: [], findings: [unreadable(file.name, { reason: 'empty' })] }
  const parsed = parse(decoded.text)
  if ('trouble' in parsed) return { tables: [], findings: [unreadable(file.name, parsed.trouble)] }
  if (!isObject(parsed.value)) {
    return { tables: [], findings: [unreadable(file.name, { reason: 'jsonNotObject', value: parsed.value })] }
  }
  const read = Object.entries(parsed.value).flatMap(([name, value]): ReadFile[] => {
    if (value === null) return []
    return tableOf(name) === undefined
      ? [{ tables: [unknownTable(name, file.name, value)], findings: [] }]
      : [knownTable(name, file.name, value)]
  })
  return { tables: read.flatMap(({ tables }) => tables), findings: read.flatMap(({ findings }) => findings) }
}
