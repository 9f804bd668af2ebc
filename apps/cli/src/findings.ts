import { loopFindings } from '@rodtrad/analysis'
import {
  CATALOGUE,
  classOf,
  componentsOf,
  describe,
  type Finding,
  type TableKey,
  TABLES,
} from '@rodtrad/core'
import type { Asking } from './command.ts'
import { safeLine } from '@rodtrad/io/escape'
import type { Language } from './language.ts'
import { type Messages, sayCount } from './messages.ts'

/** The most findings that are shown to people; JSON has them all. */
export const MOST_SHOWN = 1000

const isTable = (table: string): table is TableKey => Object.hasOwn(TABLES, table)

/** A table by its Swedish name, or by its key. */
export const tableName = (table: string, language: Language): string =>
  language === 'sv' && isTable(table) ? TABLES[table].name : table

/** A column as the reader's files call it: by its Swedish header, or by its key. */
export const columnName = (table: string, column: string, language: Language): string => {
  if (language === 'en' || !isTable(table)) return column
  const fields: Readonly<Record<string, { readonly header: string }>> = TABLES[table].fields
  return fields[column]?.header ?? column
}

/** Where a finding stands, for people: `utfall.csv rad 17, kolumn period`. The whole row needs no column. */
export const placeText = ({ place, code }: Finding, language: Language, { places }: Messages): string => {
  const { file, table, row, column, id } = place
  const where = file ?? tableName(table, language)
  const line =
    row === undefined ? (where === '' || id === undefined ? '' : ` ${id}`) : ` ${places.row} ${row}`
  const isWhole = column === undefined || (column === 'id' && CATALOGUE[code].class === 'content')
  const named = isWhole ? '' : `${places.column} ${columnName(table, column, language)}`
  return [where + line, named].filter((part) => part !== '').join(', ')
}

/** The faults of form: for them a source can't be used, and other faults may be no more than what follows. */
export const formFaults = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter((finding) => classOf(finding) === 'form')

/**
 * Findings as lines for stderr: code, place, what is wrong and what to do; the first thousand, and how many there are.
 */
export const findingLines = (
  findings: readonly Finding[],
  language: Language,
  messages: Messages,
): readonly string[] => {
  const lines = findings.slice(0, MOST_SHOWN).map((finding) => {
    const { message, advice } = describe(finding, language)
    const place = placeText(finding, language, messages)
    return safeLine(`${finding.code} ${place === '' ? '' : `${place}: `}${message} ${advice}`)
  })
  const more = findings.length - lines.length
  return [
    ...lines,
    ...(more > 0 ? [sayCount(messages.findings.more, more)] : []),
    sayCount(messages.findings.faults, findings.length),
  ]
}

/** The faults of structure of a source, exempted or not: rows that are left out, and loops. */
export const structureFindings = ({ findings, question }: Asking): readonly Finding[] => {
  const isStructure = (finding: Finding): boolean => classOf(finding) === 'structure'
  const { columns, components } = question.graph
  const loops = components.onLoop.includes(1) || componentsOf(columns.organisations.partOf).onLoop.includes(1)
  return [...findings.filter(isStructure), ...(loops ? loopFindings(question) : [])]
}
