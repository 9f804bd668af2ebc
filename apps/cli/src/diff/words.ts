import type { CellValue } from '@rodtrad/analysis'
import { type TableKey, TABLES } from '@rodtrad/core'
import type { Language } from '../language.ts'

type Codes = Readonly<Record<string, string>>
interface LooseField {
  readonly cell: { readonly holds: string; readonly codes?: Codes }
}

const NONE: Codes = {}

/** The Swedish words of the codes that a column holds; none for a column of anything else. */
const codesOf = ({ cell }: LooseField): Codes =>
  cell.holds === 'rating' ? TABLES.ratings.fields.means.cell.codes : (cell.codes ?? NONE)

const wordIn = (codes: Codes, text: string): string => (Object.hasOwn(codes, text) ? codes[text]! : text)

const fieldsOf = (table: TableKey): Readonly<Record<string, LooseField>> => TABLES[table].fields

/** A value of a cell with its codes as the reader's files have them: in Swedish, or as they are. */
export const worded = (table: TableKey, column: string, value: CellValue, language: Language): CellValue => {
  const field = fieldsOf(table)[column]
  if (language === 'en' || field === undefined) return value
  const codes = codesOf(field)
  if (typeof value === 'string') return wordIn(codes, value)
  return Array.isArray(value) ? value.map((each: string) => wordIn(codes, each)) : value
}

const SEPARATOR = ' · '

/**
 * What tells a row apart in a table without ids, with its codes as the reader's files have them:
 * `n-natur · mbn · 2025 · utfall`.
 */
export const wordedKey = (table: TableKey, key: string, language: Language): string => {
  const fields = fieldsOf(table)
  if (language === 'en' || 'id' in fields) return key
  const codes: Codes = Object.fromEntries(
    Object.values(fields).flatMap((field) => Object.entries(codesOf(field))),
  )
  return key
    .split(SEPARATOR)
    .map((part) => wordIn(codes, part))
    .join(SEPARATOR)
}

/** For whom and when a target is, without the indicator that it is a target of; empty where it is for all and always. */
export const targetScope = (target: string, indicator: string): string =>
  target === indicator ? '' : target.replace(`${indicator}${SEPARATOR}`, '')
