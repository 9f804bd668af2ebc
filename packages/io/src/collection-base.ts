import { normalOf, type RawTable, type TableKey, tableOf } from '@rodtrad/core'
import type { SheetDraft } from './sheet-draft.ts'
import { sheetText } from './sheet-text.ts'

/** The hidden sheet of a collection workbook that remembers what the source held when it was written. */
export const BASE = 'rodtrad-underlag'

const HEADERS = ['tabell', 'nyckel', 'kolumn', 'värde'] as const

/** What a row of a collection held: its table, its keys, and its values by column, as texts. */
export interface BaseRow {
  readonly table: TableKey
  readonly keys: readonly string[]
  readonly values: Readonly<Record<string, string>>
}

/** Whom a workbook is for: the kommun by name and code, and the organ's id; what it doesn't say is left out. */
export interface Book {
  readonly municipality?: string | undefined
  readonly code?: string | undefined
  readonly organisation?: string | undefined
}

/** Stands in the place of a table's name where the sheet says whom the workbook is for. */
const ABOUT = 'bok'

/** What a collection workbook held, by table and keys. */
export type Base = ReadonlyMap<string, BaseRow>

/** The name of a row over all tables. */
export const baseKey = (table: TableKey, keys: readonly string[]): string => JSON.stringify([table, ...keys])

/** The hidden sheet that remembers whom its workbook is for, and some rows. */
export const baseSheet = (rows: readonly BaseRow[], book: Book): SheetDraft => ({
  name: BASE,
  columns: HEADERS.map((header) => ({ header, form: 'text', given: true })),
  rows: [
    ...Object.entries(book).flatMap(([column, value]: [string, string | undefined]) =>
      value === undefined ? [] : [[ABOUT, null, column, sheetText(value)]],
    ),
    ...rows.flatMap(({ table, keys, values }) => {
      const key = sheetText(JSON.stringify(keys))
      const known = Object.entries(values)
      return known.length === 0
        ? [[table, key, null, null]]
        : known.map(([column, value]) => [table, key, column, sheetText(value)])
    }),
  ],
  protect: true,
  hidden: true,
})

const textAt = (cells: readonly unknown[], at: number): string => {
  const cell = cells[at]
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell) : ''
}

const keysIn = (text: string): readonly string[] | undefined => {
  try {
    const keys: unknown = JSON.parse(text)
    return Array.isArray(keys) && keys.every((key) => typeof key === 'string') ? keys : undefined
  } catch {
    return undefined
  }
}

const baseTable = (tables: readonly RawTable[]): RawTable | undefined =>
  tables.find(({ name }) => normalOf(name) === normalOf(BASE))

/** Whether a workbook was written for an organ to fill in: it is no source of its own. */
export const isCollection = (tables: readonly RawTable[]): boolean => baseTable(tables) !== undefined

/** Whom a collection workbook says that it is for; nothing for one that doesn't. O(rows of its hidden sheet). */
export const bookOf = (tables: readonly RawTable[]): Book => {
  const about = (baseTable(tables)?.rows ?? []).filter((cells) => textAt(cells, 0) === ABOUT)
  const said = (column: string): string | undefined => {
    const cells = about.find((each) => textAt(each, 2) === column)
    return cells === undefined ? undefined : textAt(cells, 3)
  }
  return { municipality: said('municipality'), code: said('code'), organisation: said('organisation') }
}

/** What a workbook remembers; `undefined` for one that was not written as a collection. O(rows of its hidden sheet). */
export const baseOf = (tables: readonly RawTable[]): Base | undefined => {
  const sheet = baseTable(tables)
  if (sheet === undefined) return undefined
  const base = new Map<string, Pick<BaseRow, 'table' | 'keys'> & { readonly values: Map<string, string> }>()
  for (const cells of sheet.rows) {
    const table = tableOf(textAt(cells, 0))
    const keys = keysIn(textAt(cells, 1))
    if (table === undefined || keys === undefined) continue
    const name = baseKey(table, keys)
    const row = base.get(name) ?? { table, keys, values: new Map<string, string>() }
    base.set(name, row)
    const column = textAt(cells, 2)
    if (column !== '') row.values.set(column, textAt(cells, 3))
  }
  return new Map([...base].map(([name, row]) => [name, { ...row, values: Object.fromEntries(row.values) }]))
}
