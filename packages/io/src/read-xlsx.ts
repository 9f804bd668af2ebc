import { normalOf, type RawTable } from '@rodtrad/core'
import { readXlsx as openXlsx, type Sheet } from 'hucre/xlsx'
import { hasOutsideLinks } from './outside-links.ts'
import { sheetTable } from './sheet-table.ts'
import { GUIDE } from './sheet-name.ts'
import { megabytes, type ReadFile, unreadable } from './source-file.ts'
import { MOST_INFLATED, workbookTrouble } from './workbook-trouble.ts'

/** How many characters stand in the cells: many cells may share one text, which is packed once. */
const charactersIn = (tables: readonly RawTable[]): number => {
  let count = 0
  for (const { rows } of tables)
    for (const row of rows) for (const cell of row) if (typeof cell === 'string') count += cell.length
  return count
}

const isGuide = ({ name }: Sheet): boolean => normalOf(name) === normalOf(GUIDE)

/**
 * Reads an Excel workbook into raw tables, one for each sheet. Bytes in, values out: nothing in the file is run,
 * calculated or fetched, and what it would take to unpack is weighed before it is unpacked. The guide is no table.
 * Nothing in the bytes makes it throw.
 *
 * @example (await readXlsx({ name: 'plan.xlsx', bytes })).tables.map(({ name }) => name) // ['plan', 'organ', …]
 */
export const readXlsx = async ({
  name,
  bytes,
}: {
  readonly name: string
  readonly bytes: Uint8Array
}): Promise<ReadFile> => {
  const trouble = workbookTrouble(name, bytes)
  if (trouble !== undefined) return { tables: [], findings: [unreadable(name, { table: '', ...trouble })] }
  if (await hasOutsideLinks(bytes))
    return { tables: [], findings: [unreadable(name, { reason: 'workbookLinks', table: '' })] }
  const sheets = await openXlsx(bytes, { readStyles: true }).then(
    (workbook) => workbook.sheets,
    () => undefined,
  )
  if (sheets === undefined)
    return { tables: [], findings: [unreadable(name, { reason: 'workbookBroken', table: '' })] }
  const read = sheets.filter((sheet) => !isGuide(sheet)).map((sheet) => sheetTable(sheet, name))
  const tables = read.flatMap((one) => one.tables)
  const characters = charactersIn(tables)
  if (characters > MOST_INFLATED) {
    const words = megabytes(characters, MOST_INFLATED)
    return { tables: [], findings: [unreadable(name, { reason: 'workbookInflates', table: '', words })] }
  }
  const nothing = tables.length > 0 ? [] : [unreadable(name, { reason: 'empty', table: '' })]
  return { tables, findings: [...nothing, ...read.flatMap(({ findings }) => findings)] }
}
