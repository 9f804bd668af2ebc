/** Names that don't fit, and workbooks that organs fill in: chosen, read anew, handed out and taken back. */
import { openWorkbooks, readSource } from '@rodtrad/io'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { readFileSync, renameSync } from 'node:fs'
import { expect, test } from 'vitest'
import { drop, edit, folderOf, openData } from './own-source.ts'

test('names that are not known are matched, chosen, read anew, remembered, and saved mended', async () => {
  const page = await openData()
  await drop(
    page,
    folderOf((folder) => {
      edit(`${folder}/mål.csv`, 'id,typ,titel,organ', 'id,måltyp,rubrik,Ansvarig nämnd')
      renameSync(`${folder}/indikatorer.csv`, `${folder}/nyckeltal.csv`)
    }),
  )
  const region = page.getByRole('region', { name: '4 namn i filerna känns inte igen' })
  await region.waitFor()
  const meant = region.getByRole('combobox')
  expect(await meant.evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).value))).toEqual(
    expect.arrayContaining(['kind', 'title', 'owner', 'indicators']),
  )
  await page.getByRole('button', { name: 'Läs om med 4 val' }).press('Enter')
  await page.getByRole('heading', { level: 1, name: /^Provköping: provkoping är läst utan fel/ }).waitFor()
  await page.reload()
  await page.getByRole('heading', { level: 1, name: /^Provköping: provkoping är läst utan fel/ }).waitFor()
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: /^Spara rättade filer/ }).click()
  const text = readFileSync(await (await saving).path(), 'latin1')
  expect(text.startsWith('PK')).toBe(true)
  expect(text).toContain('indikatorer.csv')
})

test('a collection sheet is handed out, filled, looked at, taken in, and undone', async () => {
  const page = await openData()
  await drop(page, folderOf())
  await page.getByRole('heading', { level: 1, name: /^Provköping: provkoping är läst/ }).waitFor()
  await page.getByLabel('Organ', { exact: true }).selectOption({ label: 'Socialnämnden' })
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Spara insamlingsblad' }).click()
  const path = await (await saving).path()
  const filled = await filledAt(path)
  await page
    .getByLabel('Välj filer')
    .setInputFiles({ name: 'social.xlsx', mimeType: 'application/zip', buffer: filled })
  await page.getByRole('heading', { name: 'social.xlsx är ett ifyllt insamlingsblad' }).waitFor()
  await page.getByRole('row').filter({ hasText: '4321' }).waitFor()
  await page.getByRole('heading', { level: 1, name: /^Provköping: provkoping är läst/ }).waitFor()
  await page.getByRole('button', { name: 'Ta in bladet' }).click()
  await page
    .getByRole('heading', { level: 1, name: /^Provköping: provkoping \+ social\.xlsx är läst/ })
    .waitFor()
  await page.getByText('social.xlsx är intaget.').getByRole('button', { name: 'Ångra' }).click()
  await page.getByRole('heading', { level: 1, name: /^Provköping: provkoping är läst/ }).waitFor()
  await page.getByRole('heading', { name: /^1 egen källa sparad här/ }).waitFor()
})

/** The workbook with its first outcome changed, as a hand would. */
async function filledAt(path: string): Promise<Buffer> {
  const bytes = readFileSync(path)
  const { source } = readSource(await openWorkbooks([{ name: 'blad.xlsx', bytes }]))
  const table = source.tables.find(({ name }) => name === 'utfall')
  const at = table?.columns.indexOf('utfall') ?? -1
  const value = table?.rows.map((row) => row[at]).find((cell) => typeof cell === 'number')
  if (value === undefined) throw new Error('no outcome stands in the workbook')
  const cell = `<v>${String(value)}</v>`
  const parts = unzipSync(bytes)
  const [name, part] = Object.entries(parts).find(
    ([name, part]) => name.startsWith('xl/worksheets/') && strFromU8(part).includes(cell),
  )!
  return Buffer.from(zipSync({ ...parts, [name]: strToU8(strFromU8(part).replaceAll(cell, '<v>4321</v>')) }))
}

test('the template is also a workbook with a sheet for each table', async () => {
  const page = await openData()
  const saving = page.waitForEvent('download')
  await page.getByRole('link', { name: 'en Excel-bok med anvisningar' }).click()
  const bytes = readFileSync(await (await saving).path())
  const { source } = readSource(await openWorkbooks([{ name: 'mall.xlsx', bytes }]))
  expect(source.tables.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['plan', 'mål', 'länkar', 'utfall']),
  )
})
