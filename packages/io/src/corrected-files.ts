import { type Field, listText, normalOf, type RawSource, type RawTable, tableOf } from '@rodtrad/core'
import { csvCell, csvHeader, csvText } from './csv-text.ts'
import { fileNameOf } from './file-name.ts'
import { countLosses } from './loss.ts'
import { fieldsByHeader } from './sheet-header.ts'
import type { WrittenFile } from './written.ts'

const LISTS: ReadonlySet<Field['cell']['holds']> = new Set(['texts', 'references', 'codes', 'pairs', 'spans'])

const textOf = (cell: unknown): string => {
  if (cell === undefined || cell === null) return ''
  if (typeof cell === 'string') return cell
  if (Array.isArray(cell) && cell.every((item) => typeof item === 'string')) return listText(cell)
  return JSON.stringify(cell)
}

const fileOf = ({ name, columns, rows, listSeparator = ';' }: RawTable): WrittenFile => {
  const losses = countLosses()
  const key = tableOf(name)
  const fields = key === undefined ? undefined : fieldsByHeader(key)
  const isList = columns.map((header) => LISTS.has(fields?.get(normalOf(header))?.cell.holds ?? 'text'))
  // A list keeps its items: what is written separates them as the format does.
  const cellOf = (cell: unknown, at: number): string =>
    isList[at] ? textOf(cell).replaceAll(listSeparator, ';') : textOf(cell)
  return {
    name: fileNameOf(name),
    text: csvText([
      columns.map((header) => csvHeader(header, name, losses)),
      ...rows.map((row) => columns.map((_, at) => csvCell(cellOf(row[at], at), name, losses))),
    ]),
    rows: rows.length,
  }
}

/**
 * The tables of a source as CSV files, with the names that it has now and its cells as they were read: what was called
 * otherwise is mended for good. O(cells).
 *
 * @example correctedFiles(renamed(source, renamings)).map(({ name }) => name)
 */
export const correctedFiles = ({ tables }: RawSource): readonly WrittenFile[] =>
  tables.filter(({ single }) => single !== true).map(fileOf)
