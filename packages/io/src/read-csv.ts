import type { Finding, RawTable } from '@rodtrad/core'
import Papa from 'papaparse'
import { csvFormOf } from './csv-form.ts'
import { decode } from './decode.ts'
import { unguard } from './guard.ts'
import { type SourceFile, tableNameOf, unreadable } from './source-file.ts'

/** What became of one file: its tables and what is wrong with it. */
export interface ReadFile {
  readonly tables: readonly RawTable[]
  readonly findings: readonly Finding[]
}

const isBlank = (record: readonly string[]): boolean => record.every((cell) => cell.trim() === '')

const cellsOf = (record: readonly string[], carriageReturns: boolean): readonly string[] =>
  record.map((cell, index) =>
    unguard(carriageReturns && index === record.length - 1 && cell.endsWith('\r') ? cell.slice(0, -1) : cell),
  )

/**
 * Reads one CSV file into a raw table: UTF-8 with or without BOM, separator `,` `;` or tab, LF or CR LF. Rows are
 * counted as a spreadsheet shows them: the header is row 1, a blank row counts, a line break inside quotes does not.
 *
 * @example readCsv({ name: 'mål.csv', text: 'id,typ,titel\nr1,riktningsmal,Trygg\n' }).tables[0]?.rows
 */
export const readCsv = (file: SourceFile): ReadFile => {
  const decoded = decode(file)
  if ('trouble' in decoded) return { tables: [], findings: [unreadable(file.name, decoded.trouble)] }
  const { separator, newline, carriageReturns, listSeparator } = csvFormOf(decoded.text)
  const { data, errors } = Papa.parse<string[]>(decoded.text, { delimiter: separator, newline })
  const header = data.findIndex((record) => !isBlank(record))
  const columns = data[header]
  if (columns === undefined) return { tables: [], findings: [unreadable(file.name, { reason: 'empty' })] }
  const faulty = new Map(
    errors.filter(({ type }) => type === 'Quotes').map((error) => [error.row, error.code]),
  )
  const findings = [...faulty].map(([row, code]) =>
    unreadable(file.name, {
      reason: code === 'MissingQuotes' ? 'openQuote' : 'strayQuote',
      ...(row === undefined ? {} : { row: row + 1 }),
    }),
  )
  if (findings.length > 0) return { tables: [], findings }
  const records = data.flatMap((record, index) =>
    index <= header || isBlank(record) ? [] : [{ record, line: index + 1 }],
  )
  const table: RawTable = {
    name: tableNameOf(file.name),
    file: file.name,
    columns: cellsOf(columns, carriageReturns),
    rows: records.map(({ record }) => cellsOf(record, carriageReturns)),
    lines: records.map(({ line }) => line),
    listSeparator,
  }
  return { tables: [table], findings: [] }
}
