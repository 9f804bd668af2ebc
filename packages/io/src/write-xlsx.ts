import { fieldsOf, type Model, normalOf, type RawTable, type TableKey, TABLES } from '@rodtrad/core'
import { type CellValue, writeXlsx as packXlsx } from 'hucre/xlsx'
import { type TextContext, textContextOf } from './cell-text.ts'
import { dropDownOf } from './drop-down.ts'
import { extraColumnsOf, numbered } from './extra-columns.ts'
import { guideSheet } from './guide-sheet.ts'
import { type LooseRow, looseRowsOf, writtenTables } from './loose-rows.ts'
import { countLosses, type Loss, type LossCount } from './loss.ts'
import { type DraftColumn, type SheetDraft, sheetOf } from './sheet-draft.ts'
import { GUIDE, sheetNameOf, tableNameOfSheet } from './sheet-name.ts'
import { LONGEST_CELL, sheetText } from './sheet-text.ts'
import { fieldValue, formOf } from './sheet-value.ts'

/** A workbook that is ready to be stored, and what it could not carry. */
export interface WrittenWorkbook {
  readonly bytes: Uint8Array
  readonly rows: number
  readonly losses: readonly Loss[]
}

/** The last row and column of a sheet. */
const MOST_ROWS = 1_048_576
const MOST_COLUMNS = 16_384
const textValue = (text: string, table: string, losses: LossCount): string => {
  if (text.length > LONGEST_CELL) losses.add(table, 'longText')
  return sheetText(text.slice(0, LONGEST_CELL))
}

const looseValue = (value: unknown, table: string, losses: LossCount): CellValue => {
  if (value === undefined || value === null) return null
  if (typeof value === 'number' || typeof value === 'boolean') return value
  if (typeof value === 'string') return textValue(value, table, losses)
  losses.add(table, 'nestedValue')
  return textValue(JSON.stringify(value), table, losses)
}

/** What is beyond the last row or column of a sheet can't be written, and is counted. */
const fitted = (draft: SheetDraft, losses: LossCount): SheetDraft => {
  const { columns, rows, name } = draft
  for (let row = MOST_ROWS - 1; row < rows.length; row++) losses.add(name, 'beyondSheet')
  for (let column = MOST_COLUMNS; column < columns.length; column++) losses.add(name, 'beyondSheet')
  if (rows.length < MOST_ROWS && columns.length <= MOST_COLUMNS) return draft
  return {
    ...draft,
    columns: columns.slice(0, MOST_COLUMNS),
    rows: rows.slice(0, MOST_ROWS - 1).map((row) => row.slice(0, MOST_COLUMNS)),
  }
}

const knownDraft = (model: Model, key: TableKey, context: TextContext, losses: LossCount): SheetDraft => {
  const { name } = TABLES[key]
  const rows = looseRowsOf(model, key)
  const isMarked = rows.some((row) => row['illustrative'] !== undefined)
  const known = Object.entries(fieldsOf(key)).filter(([column]) => isMarked || column !== 'illustrative')
  const extra = extraColumnsOf(rows)
  const columns = known.map(([, { header, cell, required }]): DraftColumn => ({
    header,
    form: formOf(cell),
    required,
    choose: dropDownOf(cell, model),
  }))
  const others = extra.map(({ header }): DraftColumn => ({
    header: textValue(header, name, losses),
    form: 'loose',
  }))
  const write = (text: string): string => textValue(text, name, losses)
  const cellsOf = (row: LooseRow): readonly CellValue[] => {
    const cells = known.map(([column, { cell }]) => fieldValue(cell, row[column], context, write))
    if (extra.length === 0) return cells
    const own = new Map(
      numbered(row.extra ?? []).map(({ header, nth, value }) => [`${nth} ${header}`, value]),
    )
    return [
      ...cells,
      ...extra.map(({ header, nth }) => looseValue(own.get(`${nth} ${header}`), name, losses)),
    ]
  }
  return { name, columns: [...columns, ...others], rows: rows.map(cellsOf) }
}

const unknownDraft = ({ name, columns, rows }: RawTable, losses: LossCount): SheetDraft => {
  const isBlank = columns.every((header) => header.trim() === '')
  if (isBlank) losses.add(name, 'blankHeader')
  const headers = isBlank ? columns.map((_, at) => (at === 0 ? 'kolumn' : '')) : columns
  return {
    name,
    columns: headers.map((header): DraftColumn => ({
      header: textValue(header, name, losses),
      form: 'loose',
    })),
    rows: rows.map((cells) => columns.map((_, at) => looseValue(cells[at], name, losses))),
  }
}

/** Gives each table a sheet's name of its own; programs don't tell `A` from `a`. */
const apart = (drafts: readonly SheetDraft[], losses: LossCount): readonly SheetDraft[] => {
  const taken = new Set([normalOf(GUIDE)])
  return drafts.map((draft) => {
    const first = sheetNameOf(draft.name)
    let name = first
    for (let nth = 2; taken.has(normalOf(name)); nth++) name = `${first.slice(0, 25)} (${nth})`
    taken.add(normalOf(name))
    if (tableNameOfSheet(name) !== draft.name) losses.add(draft.name, 'renamedTable')
    return { ...draft, name }
  })
}

/**
 * Writes a model as an Excel workbook: a guide, then one sheet per table with all columns of the format, Swedish
 * headers and words, numbers and days as such, lists to choose from, and after them what is unknown, in its own types.
 * No cell is a formula. Reading the workbook gives the same rows; the same model gives the same bytes in the same
 * engine.
 *
 * @example const { bytes, losses } = await writeXlsx(model)
 */
export const writeXlsx = async (model: Model): Promise<WrittenWorkbook> => {
  const losses = countLosses()
  const context = textContextOf(model)
  const keys = writtenTables(model)
  model.unknownTables.filter(({ single }) => single).forEach(({ name }) => losses.add(name, 'singleValue'))
  const drafts = apart(
    [
      ...keys.map((key) => knownDraft(model, key, context, losses)),
      ...model.unknownTables.filter(({ single }) => !single).map((table) => unknownDraft(table, losses)),
    ],
    losses,
  ).map((draft) => fitted(draft, losses))
  const bytes = await packXlsx({
    sheets: [guideSheet(keys), ...drafts.map(sheetOf)],
    properties: { title: sheetText(model.plan.municipality), creator: 'Röda tråden', modified: new Date(0) },
  })
  return { bytes, rows: drafts.reduce((sum, { rows }) => sum + rows.length, 0), losses: losses.all() }
}
