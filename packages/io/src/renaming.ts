import { fieldsOf, normalOf, type RawSource, type RawTable, TABLE_KEYS, TABLES, tableOf } from '@rodtrad/core'
import { BASE } from './collection-base.ts'
import { type NameCandidate, nearestNames } from './nearest-names.ts'
import { fieldsByHeader } from './sheet-header.ts'
import { GUIDE } from './sheet-name.ts'
import { COLUMN_SYNONYMS, TABLE_SYNONYMS } from './synonyms.ts'

/** What a table or a column of a source is to be read as. */
export interface Renaming {
  /** The table, as the source calls it. */
  readonly table: string
  /** The header, as the source has it; null where it is the table that is renamed. */
  readonly column: string | null
  /** The key of the table or column of the format that it means. */
  readonly means: string
}

/** A table or a column that the format doesn't know. */
export interface UnknownName extends Omit<Renaming, 'means'> {
  readonly file: string
  /** What it may mean, as keys of the format: the most likely first. */
  readonly nearest: readonly string[]
  /** All that it could mean and that the source doesn't have already. */
  readonly free: readonly string[]
  /** How many rows are left out, or have something in the column. */
  readonly rows: number
}

const isFilled = (cell: unknown): boolean => cell !== undefined && cell !== null && cell !== ''

/** Tables that say something of the file itself. */
const isQuiet = ({ name, single }: RawTable): boolean =>
  single === true || normalOf(name) === normalOf(GUIDE) || normalOf(name) === normalOf(BASE)

const unknownColumns = (table: RawTable): readonly UnknownName[] => {
  const key = tableOf(table.name)
  if (key === undefined) return []
  const known = fieldsByHeader(key)
  const taken = new Set(table.columns.map((header) => known.get(normalOf(header))?.header))
  const free = Object.entries(fieldsOf(key)).filter(
    ([column, { header }]) => column !== 'illustrative' && !taken.has(header),
  )
  const candidates = free.map(([column, { header }]): NameCandidate => ({
    key: column,
    called: [column, header, ...(COLUMN_SYNONYMS[column] ?? [])],
  }))
  return table.columns.flatMap((header, at): readonly UnknownName[] =>
    header.trim() === '' || known.has(normalOf(header))
      ? []
      : [
          {
            table: table.name,
            column: header,
            file: table.file,
            nearest: nearestNames(header, candidates),
            free: candidates.map((each) => each.key),
            rows: table.rows.filter((row) => isFilled(row[at])).length,
          },
        ],
  )
}

/**
 * The tables and columns of a source that the format doesn't know, each with what it may mean. O(cells).
 *
 * @example unknownNames(readSource(files).source).map(({ column, nearest }) => [column, nearest[0]])
 */
export const unknownNames = ({ tables }: RawSource): readonly UnknownName[] => {
  const taken = new Set(tables.map(({ name }) => tableOf(name)))
  const free = TABLE_KEYS.filter((key) => !taken.has(key))
  const candidates = free.map((key): NameCandidate => ({
    key,
    called: [key, TABLES[key].name, ...(TABLE_SYNONYMS[key] ?? [])],
  }))
  return tables
    .filter((table) => !isQuiet(table))
    .flatMap((table) =>
      tableOf(table.name) === undefined
        ? [
            {
              table: table.name,
              column: null,
              file: table.file,
              nearest: nearestNames(table.name, candidates),
              free,
              rows: table.rows.length,
            },
          ]
        : unknownColumns(table),
    )
}

/**
 * A source with some of its tables and columns called as the format calls them; its cells and rows stay as they are, and
 * what is not renamed stays too. O(headers).
 *
 * @example renamed(source, [{ table: 'nyckeltal', column: null, means: 'indicators' }])
 */
export const renamed = ({ tables }: RawSource, renamings: readonly Renaming[]): RawSource => ({
  tables: tables.map((table): RawTable => {
    const own = renamings.filter((each) => each.table === table.name)
    const means = own.find(({ column }) => column === null)?.means
    const key = tableOf(means ?? table.name)
    if (key === undefined) return table
    const fields = fieldsOf(key)
    return {
      ...table,
      name: means === undefined ? table.name : TABLES[key].name,
      columns: table.columns.map((header) => {
        const column = own.find((each) => each.column === header)?.means
        return column === undefined ? header : (fields[column]?.header ?? header)
      }),
    }
  }),
})
