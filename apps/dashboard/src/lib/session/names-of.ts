/** How tables, columns and values of a source are called for the reader. */
import type { CellValue } from '@rodtrad/analysis'
import { fieldsOf, TABLES, type TableKey } from '@rodtrad/core'
import type { Lang } from '../i18n/words.ts'

/** A table as the reader's files call it: its Swedish name, or its key in English. */
export function tableName(table: string, lang: Lang): string {
  return lang === 'sv' && isTable(table) ? TABLES[table].name : table
}

/** A column as the reader's files call it: its Swedish header, or its key in English. */
export function columnName(table: string, column: string, lang: Lang): string {
  return lang === 'en' || !isTable(table) ? column : (fieldsOf(table)[column]?.header ?? column)
}

/** A cell's value as the files say it: coded words in Swedish, lists with commas; empty for none. */
export function valueName(table: string, column: string, value: CellValue, lang: Lang): string {
  if (value === null) return ''
  if (typeof value === 'object') return value.map((each) => valueName(table, column, each, lang)).join(', ')
  if (typeof value === 'number') return lang === 'sv' ? String(value).replace('.', ',') : String(value)
  if (lang === 'en' || !isTable(table)) return String(value)
  if (typeof value === 'boolean') return value ? 'ja' : 'nej'
  const cell = fieldsOf(table)[column]?.cell
  const codes = cell !== undefined && 'codes' in cell ? cell.codes : {}
  return Object.hasOwn(codes, value) ? (codes[value] ?? '') : value
}

function isTable(name: string): name is TableKey {
  return Object.hasOwn(TABLES, name)
}
