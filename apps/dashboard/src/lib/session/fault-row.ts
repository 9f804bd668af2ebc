import { describe, TABLES, type Field, type Finding, type TableKey } from '@rodtrad/core'
import type { Lang } from '../i18n/words.ts'
import type { FaultRow } from './source.ts'

/** A finding with its sentences in the reader's language, and its column as the reader's file calls it. */
export function toFaultRow(finding: Finding, lang: Lang): FaultRow {
  const { code, severity, place } = finding
  const { table, file = tableName(table, lang), row = null, column = '', value = '' } = place
  return {
    code,
    severity,
    file,
    row,
    column: columnName(table, column, lang),
    value,
    ...describe(finding, lang),
  }
}

function tableName(table: string, lang: Lang): string {
  return lang === 'sv' && isTable(table) ? TABLES[table].name : table
}

function columnName(table: string, column: string, lang: Lang): string {
  if (lang === 'en' || !isTable(table)) return column
  const fields: Readonly<Record<string, Field>> = TABLES[table].fields
  return fields[column]?.header ?? column
}

function isTable(name: string): name is TableKey {
  return Object.hasOwn(TABLES, name)
}
