import { type Cell, type Model, RATINGS, type TableKey, TABLES } from '@rodtrad/core'
import type { DataValidation } from 'hucre/xlsx'
import { looseRowsOf, writtenTables } from './loose-rows.ts'
import guide from './messages/guide.json' with { type: 'json' }

/** The words to choose among in a column: given here, or those of another sheet's first column. */
export interface DropDown {
  readonly words?: readonly string[]
  readonly sheet?: string
  /** Nothing else may be written; otherwise the words are no more than a help. */
  readonly closed: boolean
}

/** A list of words in a cell's rule may be no longer, commas counted. */
const LONGEST_LIST = 255
/** So much a spreadsheet program shows of what a rule says. */
const LONGEST_MESSAGE = 225
const LAST_ROW = 1_048_576

const wordsOf = (words: readonly string[], closed: boolean): DropDown | undefined =>
  words.join(',').length > LONGEST_LIST || words.some((word) => /[,"]/.test(word))
    ? undefined
    : { words, closed }

/** Tables whose first column is an id, and that are written as a sheet of the workbook. */
const sheetOfIds = (model: Model, to: readonly TableKey[]): string | undefined => {
  const [only, ...others] = to
  if (only === undefined || others.length > 0 || !Object.hasOwn(TABLES[only].fields, 'id')) return undefined
  return writtenTables(model).includes(only) ? TABLES[only].name : undefined
}

/**
 * The words to choose among in a column of the format: a coded column's Swedish words, ja and nej, the plan's own
 * scale, the ids of the only table that a reference may name. `undefined` where anything may stand.
 *
 * @example dropDownOf({ holds: 'boolean' }, model) // { words: ['ja', 'nej'], closed: true }
 */
export const dropDownOf = (cell: Cell, model: Model): DropDown | undefined => {
  switch (cell.holds) {
    case 'boolean':
      return wordsOf(['ja', 'nej'], true)
    case 'code':
      return wordsOf(Object.values(cell.codes), true)
    case 'rating':
      return looseRowsOf(model, 'ratings').length > 0
        ? { sheet: TABLES.ratings.name, closed: false }
        : wordsOf(Object.values(RATINGS), false)
    case 'reference': {
      const sheet = sheetOfIds(model, cell.to)
      return sheet === undefined ? undefined : { sheet, closed: false }
    }
    default:
      return undefined
  }
}

/**
 * The rule of a column's cells, below its header.
 *
 * @param column its letters
 */
export const validationOf = ({ words, sheet, closed }: DropDown, column: string): DataValidation => ({
  type: 'list',
  range: `${column}2:${column}${LAST_ROW}`,
  allowBlank: true,
  ...(words === undefined ? { formula1: `'${sheet ?? ''}'!$A$2:$A$${LAST_ROW}` } : { values: [...words] }),
  ...(closed
    ? {
        showErrorMessage: true,
        errorStyle: 'stop',
        errorTitle: guide.choose.title,
        errorMessage: `${guide.choose.message} ${(words ?? []).join(', ')}`.slice(0, LONGEST_MESSAGE),
      }
    : {}),
})
