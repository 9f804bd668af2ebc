import { fieldsOf, type Model, type RawTable, type TableKey, TABLES } from '@rodtrad/core'
import { cellText, type TextContext, textContextOf } from './cell-text.ts'
import { csvCell, csvHeader, csvText } from './csv-text.ts'
import { extraColumnsOf, numbered } from './extra-columns.ts'
import { fileNameOf } from './file-name.ts'
import { type LooseRow, looseRowsOf, writtenTables } from './loose-rows.ts'
import { countLosses, type LossCount } from './loss.ts'
import { tableNameOf } from './source-file.ts'
import type { Written, WrittenFile } from './written.ts'

const looseText = (value: unknown, table: string, losses: LossCount): string => {
  if (value === undefined || value === null) return ''
  if (typeof value === 'string') return value
  losses.add(table, typeof value === 'object' ? 'nestedValue' : 'typedValue')
  return JSON.stringify(value)
}

const knownFile = (model: Model, key: TableKey, context: TextContext, losses: LossCount): WrittenFile => {
  const { name } = TABLES[key]
  const rows = looseRowsOf(model, key)
  const columns = Object.entries(fieldsOf(key)).filter(
    ([column, { required }]) => required || rows.some((row) => row[column] !== undefined),
  )
  const extra = extraColumnsOf(rows)
  const recordOf = (row: LooseRow): readonly string[] => {
    const cells = columns.map(([column, { cell }]) =>
      row[column] === undefined ? '' : cellText(cell, row[column], context),
    )
    if (extra.length === 0) return cells.map((text) => csvCell(text, name, losses))
    const own = new Map(
      numbered(row.extra ?? []).map(({ header, nth, value }) => [`${nth} ${header}`, value]),
    )
    const others = extra.map(({ header, nth }) => own.get(`${nth} ${header}`))
    return [...cells, ...others.map((value) => looseText(value, name, losses))].map((text) =>
      csvCell(text, name, losses),
    )
  }
  const header = [...columns.map(([, { header }]) => header), ...extra.map(({ header }) => header)]
  const records = [header.map((text) => csvHeader(text, name, losses)), ...rows.map(recordOf)]
  return { name: fileNameOf(name), text: csvText(records), rows: rows.length }
}

/** A header row must say something, or reading would take the first row for it. */
const headersOf = ({ name, columns }: RawTable, losses: LossCount): readonly string[] => {
  if (columns.some((header) => header.trim() !== '')) return columns
  losses.add(name, 'blankHeader')
  return columns.map((_, at) => (at === 0 ? 'kolumn' : ''))
}

const unknownFile = (table: RawTable, losses: LossCount): WrittenFile => {
  const { name, columns, rows } = table
  const record = (cells: readonly unknown[]): readonly string[] =>
    columns.map((_, at) => csvCell(looseText(cells[at], name, losses), name, losses))
  const header = headersOf(table, losses).map((text) => csvHeader(text, name, losses))
  const file = fileNameOf(name)
  if (tableNameOf(file) !== name) losses.add(name, 'renamedTable')
  return {
    name: file,
    text: csvText([header, ...rows.map(record)]),
    rows: rows.length,
  }
}

/** Gives a second file of the same name a number, as file systems that don't tell `A` from `a` need. */
const apart = (files: readonly WrittenFile[], losses: LossCount): readonly WrittenFile[] => {
  const taken = new Set<string>()
  return files.map((file) => {
    let name = file.name
    for (let nth = 2; taken.has(name.normalize().toLowerCase()); nth++)
      name = file.name.replace(/\.csv$/, ` (${nth}).csv`)
    taken.add(name.normalize().toLowerCase())
    if (name !== file.name) losses.add(tableNameOf(file.name), 'renamedTable')
    return { ...file, name }
  })
}

/**
 * Writes a model as one CSV file per table, in the canonical form: UTF-8 without BOM, `,`, LF, Swedish headers and
 * words, the columns of the format that have a value somewhere (required ones always), `illustrativ`, then unknown
 * columns. Reading the files gives the same rows. A text that a spreadsheet would take for a formula gets an
 * apostrophe before it, which reading takes off.
 *
 * @example writeCsv(model).files.map(({ name }) => name) // ['plan.csv', 'organ.csv', 'mål.csv', …]
 */
export const writeCsv = (model: Model): Written => {
  const losses = countLosses()
  const context = textContextOf(model)
  const keys = writtenTables(model)
  model.unknownTables.filter(({ single }) => single).forEach(({ name }) => losses.add(name, 'singleValue'))
  const files = [
    ...keys.map((key) => knownFile(model, key, context, losses)),
    ...model.unknownTables.filter(({ single }) => !single).map((table) => unknownFile(table, losses)),
  ]
  return { files: apart(files, losses), losses: losses.all() }
}
