import type { Field, TableKey } from './field.ts'
import { type Finding, findingOf, type Place, shown } from './finding.ts'
import { normalOf } from './normal.ts'
import type { LooseRow } from './parse-row.ts'
import type { ParsedTable } from './parse-table.ts'
import { ID_TABLES, TABLE_KEYS, TABLES } from './schema.ts'

export type ParsedTables = Readonly<Partial<Record<TableKey, ParsedTable>>>

/** Which table every id stands in. */
export type IdIndex = ReadonlyMap<string, TableKey>

const placeOf = (table: TableKey, file: string | undefined, row: number | undefined, id: unknown): Place => ({
  table,
  ...(file === undefined ? {} : { file }),
  ...(row === undefined ? {} : { row }),
  ...(typeof id === 'string' ? { id: shown(id) } : {}),
})

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
        const place = placeOf(table, files[table], tables[table]?.lines[index], id)
        findings.push(
          findingOf(
            'RT006',
            { ...place, column: 'id', value: shown(id) },
            { value: shown(id), table: first },
          ),
        )
      }
    }),
  )
  return { ids, findings }
}

const titleOf = (row: LooseRow): string | undefined => (row['title'] ?? row['name']) as string | undefined

/** Finds the row of a table by its normalised name or title: its id, `null` where several share it. */
type ByTitle = (table: TableKey, normal: string) => string | null | undefined

const titlesOf = (tables: ParsedTables): ByTitle => {
  const made = new Map<TableKey, Map<string, string | null>>()
  const titlesIn = (table: TableKey): ReadonlyMap<string, string | null> => {
    const known = made.get(table)
    if (known) return known
    const titles = new Map<string, string | null>()
    tables[table]?.rows.forEach((row) => {
      const title = titleOf(row)
      if (title === undefined || typeof row['id'] !== 'string') return
      const normal = normalOf(title)
      titles.set(normal, titles.has(normal) ? null : row['id'])
    })
    made.set(table, titles)
    return titles
  }
  return (table, normal) => (normal === '' ? undefined : titlesIn(table).get(normal))
}

interface Reference {
  readonly name: string
  readonly field: Field
  readonly to: readonly TableKey[]
  readonly list: boolean
}

const referencesOf = (table: TableKey): readonly Reference[] =>
  Object.entries<Field>(TABLES[table].fields).flatMap(([name, field]) =>
    field.cell.holds === 'reference' || field.cell.holds === 'references'
      ? [{ name, field, to: field.cell.to, list: field.cell.holds === 'references' }]
      : [],
  )

/** What a text that is no id turned out to mean: the id of a row, `null` for several, `undefined` for none. */
const meantBy = (titles: ByTitle, to: readonly TableKey[], text: string): string | null | undefined => {
  const normal = normalOf(text)
  const found = to.map((table) => titles(table, normal)).filter((id) => id !== undefined)
  return found.length > 1 ? null : found[0]
}

/** Resolves the references of one column; a text is looked up once, and one that is a name is told of once. */
const resolverOf = (
  table: TableKey,
  { name, field, to }: Reference,
  ids: IdIndex,
  titles: ByTitle,
  tell: (finding: Finding) => void,
): ((text: string, place: () => Place) => string) => {
  const meanings = new Map<string, string | null | undefined>()
  const tables = to.map((key) => TABLES[key].name).join(', ')
  return (text, place) => {
    const home = ids.get(text)
    if (home !== undefined && (to.includes(home) || table === 'links')) return text
    const first = !meanings.has(text)
    const meant = first ? meantBy(titles, to, text) : meanings.get(text)
    meanings.set(text, meant)
    const words = { value: shown(text), column: field.header, tables }
    const where = (): Place => ({ ...place(), column: name, value: shown(text) })
    if (typeof meant === 'string') {
      if (first) tell(findingOf('RT012', where(), { ...words, id: shown(meant) }))
      return meant
    }
    const finding = findingOf('RT020', where(), { ...words, case: meant === null ? 'ambiguous' : 'unknown' })
    tell(to.includes('decisions') ? { ...finding, severity: 'warning' } : finding)
    return text
  }
}

/**
 * Puts ids in the place of names and titles in every reference, and tells of each that was a name (information, once
 * for each name and column) or that stands for nothing or for several rows (a fault of structure; of a decision, a
 * warning: many plans cite decisions that no table holds). The ends of links are judged where the links are: here
 * only whether the id is anywhere. Linear in the number of rows.
 *
 * @example resolveReferences(tables, { goals: 'mål.csv' }, indexIds(tables, files).ids)
 */
export const resolveReferences = (
  tables: ParsedTables,
  files: Readonly<Partial<Record<TableKey, string>>>,
  ids: IdIndex,
): { readonly tables: ParsedTables; readonly findings: readonly Finding[] } => {
  const titles = titlesOf(tables)
  const findings: Finding[] = []
  const tell = (finding: Finding): void => void findings.push(finding)

  const resolveTable = (table: TableKey, parsed: ParsedTable): ParsedTable => {
    const references = referencesOf(table).map((reference) => ({
      ...reference,
      resolve: resolverOf(table, reference, ids, titles, tell),
    }))
    const rows = parsed.rows.map((row, index) => {
      const place = (): Place => placeOf(table, files[table], parsed.lines[index], row['id'])
      let after: LooseRow = row
      for (const { name, list, resolve } of references) {
        const value = row[name]
        if (value === undefined) continue
        const resolved = list
          ? (value as readonly string[]).map((text) => resolve(text, place))
          : resolve(value as string, place)
        const same = Array.isArray(resolved)
          ? resolved.every((text, at) => text === (value as readonly string[])[at])
          : resolved === value
        if (!same) after = { ...after, [name]: resolved }
      }
      return after
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
