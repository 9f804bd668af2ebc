import type { Field, TableKey } from './field.ts'
import { type Finding, findingOf, shown } from './finding.ts'
import { normalOf } from './normal.ts'
import type { LooseRow, ParsedTable } from './parse-table.ts'
import { ID_TABLES, TABLE_KEYS, TABLES } from './schema.ts'

export type ParsedTables = Readonly<Partial<Record<TableKey, ParsedTable>>>

/** Which table every id stands in. */
export type IdIndex = ReadonlyMap<string, TableKey>

/** Finds the table of every id, and every id that stands twice (a fault of form). */
export const indexIds = (
  tables: ParsedTables,
  files: Readonly<Partial<Record<TableKey, string>>>,
): { readonly ids: IdIndex; readonly findings: readonly Finding[] } => {
  const ids = new Map<string, TableKey>()
  const findings: Finding[] = []
  ID_TABLES.forEach((table) =>
    tables[table]?.rows.forEach((row, index) => {
      const id = row['id'] as string | undefined
      if (id === undefined) return
      const first = ids.get(id)
      if (first === undefined) ids.set(id, table)
      else {
        const line = tables[table]?.lines[index]
        const place = {
          table,
          column: 'id',
          id: shown(id),
          value: shown(id),
          ...(files[table] === undefined ? {} : { file: files[table] }),
          ...(line === undefined ? {} : { row: line }),
        }
        findings.push(findingOf('RT006', place, { value: shown(id), table: first }))
      }
    }),
  )
  return { ids, findings }
}

const titleOf = (row: LooseRow): string | undefined => (row['title'] ?? row['name']) as string | undefined

/** The ids by normalised name or title, per table; `undefined` where two rows share it. Made on first need. */
const titlesOf = (tables: ParsedTables): ((table: TableKey) => ReadonlyMap<string, string | undefined>) => {
  const made = new Map<TableKey, Map<string, string | undefined>>()
  return (table) => {
    const known = made.get(table)
    if (known) return known
    const titles = new Map<string, string | undefined>()
    tables[table]?.rows.forEach((row) => {
      const title = titleOf(row)
      if (title === undefined || typeof row['id'] !== 'string') return
      const normal = normalOf(title)
      titles.set(normal, titles.has(normal) ? undefined : row['id'])
    })
    made.set(table, titles)
    return titles
  }
}

interface Reference {
  readonly name: string
  readonly field: Field
  readonly to: readonly TableKey[]
  readonly list: boolean
}

const referencesOf = (table: TableKey): readonly Reference[] =>
  Object.entries(TABLES[table].fields as Readonly<Record<string, Field>>).flatMap(([name, field]) =>
    field.cell.holds === 'reference' || field.cell.holds === 'references'
      ? [{ name, field, to: field.cell.to, list: field.cell.holds === 'references' }]
      : [],
  )

/**
 * Puts ids in the place of names and titles in every reference, and tells of each that was a name (information) or
 * that stands for nothing (a fault of structure; of a decision, a warning: many plans cite decisions that no table
 * holds). The ends of links are judged where the links are: here only whether the id is anywhere.
 */
export const resolveReferences = (
  tables: ParsedTables,
  files: Readonly<Partial<Record<TableKey, string>>>,
  ids: IdIndex,
): { readonly tables: ParsedTables; readonly findings: readonly Finding[] } => {
  const titles = titlesOf(tables)
  const findings: Finding[] = []

  const resolveTable = (table: TableKey, parsed: ParsedTable): ParsedTable => {
    const references = referencesOf(table)
    if (references.length === 0) return parsed
    const resolveOne = ({ name, field, to }: Reference, row: LooseRow, index: number, text: string): string => {
      const home = ids.get(text)
      if (home !== undefined && (to.includes(home) || table === 'links')) return text
      const candidates = new Set(to.flatMap((target) => titles(target).get(normalOf(text)) ?? []))
      const [only] = candidates
      const line = parsed.lines[index]
      const rowId = row['id']
      const place = {
        table,
        column: name,
        value: shown(text),
        ...(files[table] === undefined ? {} : { file: files[table] }),
        ...(line === undefined ? {} : { row: line }),
        ...(typeof rowId === 'string' ? { id: shown(rowId) } : {}),
      }
      const words = { value: shown(text), column: field.header, tables: to.map((key) => TABLES[key].name).join(', ') }
      if (candidates.size === 1 && only !== undefined) {
        findings.push(findingOf('RT012', place, { ...words, id: shown(only) }))
        return only
      }
      const finding = findingOf('RT020', place, words)
      findings.push(to.includes('decisions') ? { ...finding, severity: 'warning' } : finding)
      return text
    }
    const rows = parsed.rows.map((row, index) => {
      const changes = references.flatMap((reference): (readonly [string, unknown])[] => {
        const value = row[reference.name]
        if (value === undefined) return []
        const before = (reference.list ? value : [value]) as readonly string[]
        const after = before.map((text) => resolveOne(reference, row, index, text))
        return after.every((text, at) => text === before[at])
          ? []
          : [[reference.name, reference.list ? after : after[0]] as const]
      })
      return changes.length === 0 ? row : { ...row, ...Object.fromEntries(changes) }
    })
    return { ...parsed, rows }
  }

  const resolved = Object.fromEntries(
    TABLE_KEYS.flatMap((table) => {
      const parsed = tables[table]
      return parsed === undefined ? [] : [[table, resolveTable(table, parsed)] as const]
    }),
  )
  return { tables: resolved, findings }
}
