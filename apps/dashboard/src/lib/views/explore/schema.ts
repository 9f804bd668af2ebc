/** The tables that a reader can ask: what they hold, with what their columns mean. */
import { TABLES, type Field, type TableKey } from '@rodtrad/core'
import { TABLE_DEFINITIONS } from '@rodtrad/sql'
import schema from '../../../messages/schema.json' with { type: 'json' }
import type { Lang } from '../../i18n/words.ts'

export interface SchemaColumn {
  readonly name: string
  /** In DuckDB's words. */
  readonly type: string
  readonly means: string
}

export interface SchemaTable {
  readonly name: string
  readonly means: string
  /** Of the source itself, or of the analyses. */
  readonly group: 'source' | 'analyses'
  readonly columns: readonly SchemaColumn[]
}

/** Holds the filter for the views; nothing to ask. */
const inner = 'chosen'

/** The views that follow the filter of the page. */
const views = ['shown_goals', 'shown_organs', 'shown_directions'].map((name) => ({
  name,
  columns: [{ name: 'id', type: 'VARCHAR' }],
}))

type Means = Readonly<Record<string, Readonly<Record<Lang, string>>>>
const tableWords: Means = schema.tables
const columnWords: Means = schema.columns

/**
 * All tables, the source's first.
 *
 * @example schemaOf('sv')[0]?.name // 'plan'
 */
export function schemaOf(lang: Lang): readonly SchemaTable[] {
  return [...TABLE_DEFINITIONS, ...views]
    .filter(({ name }) => name !== inner)
    .map(({ name, columns }) => ({
      name,
      means: tableWords[name]?.[lang] ?? '',
      group: isOfSource(name) ? 'source' : 'analyses',
      columns: columns.map((column) => ({ ...column, means: meansOf(name, column.name, lang) })),
    }))
}

function isOfSource(name: string): name is TableKey {
  return Object.hasOwn(TABLES, name)
}

function meansOf(table: string, column: string, lang: Lang): string {
  if (!isOfSource(table) || column === 'illustrative')
    return (columnWords[`${table}.${column}`] ?? columnWords[column])?.[lang] ?? ''
  const fields: Readonly<Record<string, Field>> = TABLES[table].fields
  return lang === 'sv' ? (fields[column]?.header ?? '') : inEnglish(column)
}

/** The keys of the format are English: `validFrom` is `valid from`. */
function inEnglish(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}

/** Words of SQL that are names of columns here. */
const reserved =
  /^(?:from|to|table|column|number|value|end|order|group|position|change|min|max|row|rule|date|due)$/

/**
 * A name as it stands in SQL: quoted where it has to be.
 *
 * @example sqlName('from') // '"from"'
 */
export function sqlName(name: string): string {
  return /^[a-z_]\w*$/i.test(name) && !reserved.test(name) ? name : `"${name.replaceAll('"', '""')}"`
}

/**
 * The tables and columns in which something is found, each table whole where its own name or meaning has it.
 *
 * @example searched(schemaOf('sv'), 'mätgrad')
 */
export function searched(tables: readonly SchemaTable[], wanted: string): readonly SchemaTable[] {
  const words = wanted.toLocaleLowerCase().trim()
  if (words === '') return tables
  const has = (...texts: readonly string[]): boolean =>
    texts.some((text) => text.toLocaleLowerCase().includes(words))
  return tables.flatMap((table) => {
    if (has(table.name, table.means)) return [table]
    const columns = table.columns.filter(({ name, means }) => has(name, means))
    return columns.length === 0 ? [] : [{ ...table, columns }]
  })
}
