import type { RawTable } from '@rodtrad/core'
import Papa from 'papaparse'
import { csvFormOf } from './csv-form.ts'
import { decode } from './decode.ts'
import { unguard } from './guard.ts'
import { type ReadFile, type SourceFile, tableNameOf, unreadable } from './source-file.ts'

const isBlank = (record: readonly string[]): boolean =>
  record.every((cell) => cell === '' || cell.trim() === '')

/** Takes off what stands in a cell only for the file's sake: the CR of the line's end, the guard's apostrophe. */
const cellsOf = (record: string[], carriageReturns: boolean): readonly string[] => {
  const last = record.at(-1)
  if (carriageReturns && last?.endsWith('\r')) record[record.length - 1] = last.slice(0, -1)
  return record.some((cell) => cell.startsWith("'")) ? record.map(unguard) : record
}

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
  const faulty = new Map<number | undefined, string>()
  for (const { type, code, row } of errors) if (type === 'Quotes' && !faulty.has(row)) faulty.set(row, code)
  const findings = [...faulty].map(([row, code]) =>
    unreadable(file.name, {
      reason: code === 'MissingQuotes' ? 'openQuote' : 'strayQuote',
      ...(row === undefined ? {} : { row: row + 1 }),
    }),
  )
  if (findings.length > 0) return { tables: [], findings }
  const rows: (readonly string[])[] = []
  const lines: number[] = []
  for (let index = header + 1; index < data.length; index++) {
    const record = data[index]!
    if (isBlank(record)) continue
    rows.push(cellsOf(record, carriageReturns))
    lines.push(index + 1)
  }
  const table: RawTable = {
    name: tableNameOf(file.name),
    file: file.name,
    columns: cellsOf(columns, carriageReturns),
    rows,
    lines,
    listSeparator,
  }
  return { tables: [table], findings: [] }
}
