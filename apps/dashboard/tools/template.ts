/** The template to start from: the tables of the format, empty, with their headers. */
import { TABLE_KEYS, TABLES, type Field } from '@rodtrad/core'
import { readModel } from '@rodtrad/io'
import { writeXlsx } from '@rodtrad/io/xlsx'
import { words } from '../src/lib/i18n/both-languages.ts'
import { zipOf } from './zip.ts'

/** With the mark of UTF-8, which spreadsheets look for. */
const bom = '\ufeff'

/** A workbook with a sheet for each table, and guidance. */
export async function workbookAtBuild(): Promise<Uint8Array<ArrayBuffer>> {
  const tables = Object.fromEntries(TABLE_KEYS.map((key) => [key, []]))
  // A plan has one row; the template's is empty, but for what a reader of it must find.
  const { model } = readModel([
    {
      name: 'mall.json',
      text: JSON.stringify({ ...tables, plan: { municipality: words.sv.t('template.name') } }),
    },
  ])
  if (model === undefined) throw new Error('the template is no source; see what the format asks for')
  return Uint8Array.from((await writeXlsx(model)).bytes)
}

/** A zip with one CSV for each table. */
export function templateAtBuild(): Uint8Array<ArrayBuffer> {
  const files = TABLE_KEYS.map((key) => {
    const { name, fields } = TABLES[key]
    const headers = Object.values<Field>(fields).map(({ header }) => header)
    return { name: `${name}.csv`, text: `${bom}${headers.join(',')}\r\n` }
  })
  const readme = {
    name: 'README.txt',
    text: `${words.sv.t('template.readme')}\r\n\r\n${words.en.t('template.readme')}\r\n`,
  }
  return zipOf([readme, ...files])
}
