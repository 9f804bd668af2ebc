/** Where in the source a finding stands, in words. */
import { TABLES, type Field, type TableKey } from '@rodtrad/core'
import type { Words } from '../../i18n/words.ts'
import type { FindingRow } from './findings.svelte.ts'

const isTable = (name: string): name is TableKey => Object.hasOwn(TABLES, name)

/** What a table is called: as its file in Swedish, by its key in English. */
export function tableName(w: Words, table: string): string {
  return w.lang === 'sv' && isTable(table) ? TABLES[table].name : table
}

/** `mål.csv, rad 17, kolumnen titel`; what is not known is left out. */
export function placeText(w: Words, { table, file, row, column }: FindingRow): string {
  const fields: Readonly<Record<string, Field>> = isTable(table) ? TABLES[table].fields : {}
  const header = column === null ? '' : w.lang === 'sv' ? (fields[column]?.header ?? column) : column
  return [
    file ?? (table === '' ? '' : tableName(w, table)),
    row === null ? '' : w.t('findings.row', { row: String(row) }),
    header === '' ? '' : w.t('findings.column', { column: header }),
  ]
    .filter((text) => text !== '')
    .join(', ')
}
