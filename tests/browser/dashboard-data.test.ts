/** One's own data: dropped or chosen, read with all their faults, kept, and taken away again. */
import { openWorkbooks, readModel, readSource } from '@rodtrad/io'
import { writeXlsx } from '@rodtrad/io/xlsx'
import { root } from '@rodtrad/setup/places'
import { zipSync } from 'fflate'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { drop, edit, folderOf, openData } from './own-source.ts'
import { eventually, openPage } from './page.ts'

test('a folder that is dropped becomes the source of every view, and stays through a reload', async () => {
  const page = await openData()
  await drop(page, folderOf())
  await page.getByRole('heading', { level: 1, name: /^Provköping: provkoping är läst/ }).waitFor()
  expect(await page.locator('.choosers').innerText()).toContain('Provköping · egen källa')

  await page.getByRole('navigation').getByRole('link', { name: 'Överblick' }).click()
  await page
    .getByRole('heading', { level: 1, name: 'Ett av fem riktningsmål har inget mål hos någon nämnd.' })
    .waitFor()
  await page.getByRole('link', { name: 'Kultur i hela kommunen' }).first().waitFor()
  expect(await page.locator('body').innerText()).not.toMatch(/Ale |illustrativ/)

  await page.reload()
  await page
    .getByRole('heading', { level: 1, name: 'Ett av fem riktningsmål har inget mål hos någon nämnd.' })
    .waitFor()
  expect(await page.locator('body').innerText()).not.toMatch(/Ale |illustrativ/)
  expect(await page.locator('.choosers').innerText()).toContain('Provköping · egen källa')
})

test('a workbook that is chosen becomes the source, as its tables would', async () => {
  const page = await openData()
  const folder = join(root, 'data/tiny')
  const names = readdirSync(folder).filter((name) => name.endsWith('.csv'))
  const { model } = readModel(names.map((name) => ({ name, bytes: readFileSync(join(folder, name)) })))
  const { bytes } = await writeXlsx(model!)
  await page
    .getByLabel('Välj filer')
    .setInputFiles({ name: 'provkoping.xlsx', mimeType: 'application/zip', buffer: Buffer.from(bytes) })
  await page.getByRole('heading', { level: 1, name: /^Provköping: provkoping\.xlsx är läst/ }).waitFor()
  await page.getByRole('navigation').getByRole('link', { name: 'Överblick' }).click()
  await page
    .getByRole('heading', { level: 1, name: 'Ett av fem riktningsmål har inget mål hos någon nämnd.' })
    .waitFor()
})

test('a folder that is packed becomes the source, as it would unpacked', async () => {
  const page = await openData()
  const folder = join(root, 'data/tiny')
  const names = readdirSync(folder).filter((name) => name.endsWith('.csv'))
  const zip = zipSync(
    Object.fromEntries(names.map((name) => [`prov/${name}`, readFileSync(join(folder, name))])),
  )
  await page
    .getByLabel('Välj filer')
    .setInputFiles({ name: 'provkoping.zip', mimeType: 'application/zip', buffer: Buffer.from(zip) })
  await page
    .getByRole('heading', { level: 1, name: /^Provköping: provkoping\.zip är läst utan fel/ })
    .waitFor()
})

test('the levels bear the names that the kommun has given them, and its own alone', async () => {
  const page = await openData()
  await drop(
    page,
    folderOf((folder) => {
      const [head = '', row = ''] = readFileSync(join(folder, 'plan.csv'), 'utf8').trimEnd().split('\n')
      writeFileSync(join(folder, 'plan.csv'), `${head},benämningar\n${row},riktningsmal=Fokusmål\n`)
    }),
  )
  await page.getByRole('heading', { level: 1, name: /^Provköping: provkoping är läst/ }).waitFor()
  await page.getByRole('navigation').getByRole('link', { name: 'Överblick' }).click()
  await page
    .getByRole('heading', { level: 1, name: 'Ett av fem fokusmål har inget mål hos någon nämnd.' })
    .waitFor()
  await page.getByRole('columnheader', { name: 'Fokusmål' }).first().waitFor()
  expect(await page.locator('main').innerText()).not.toMatch(/riktningsmål/i)

  await page.getByRole('navigation').getByRole('link', { name: 'Data' }).click()
  await page.getByRole('button', { name: 'Tillbaka till exemplet' }).click()
  await page.getByRole('navigation').getByRole('link', { name: 'Överblick' }).click()
  await page.getByRole('heading', { level: 1, name: /^Ett av nio riktningsmål/ }).waitFor()
})

test('back to the sample shows it from then on', async () => {
  const page = await openData()
  await drop(page, folderOf())
  await page.getByRole('button', { name: 'Tillbaka till exemplet' }).click()
  await page.getByRole('heading', { level: 1, name: /^Det här är ett exempel/ }).waitFor()
  // The address follows by a moment.
  await eventually(() => new URL(page.url()).search).toBe('')
  await page.reload()
  await page.getByRole('heading', { level: 1, name: /^Det här är ett exempel/ }).waitFor()
  expect(await page.locator('.choosers').innerText()).toContain('Ale kommun · exempel')
})

test('back to the sample holds also when it is asked for before the address says whose the source is', async () => {
  const page = await openData()
  await page.evaluate(() => {
    const watcher = new MutationObserver(() => {
      const back = [...document.querySelectorAll('button')].find(
        (button) => button.textContent.trim() === 'Tillbaka till exemplet',
      )
      if (back === undefined) return
      watcher.disconnect()
      back.click()
      Object.assign(globalThis, { hasGoneBack: true })
    })
    watcher.observe(document.body, { subtree: true, childList: true })
  })
  await drop(page, folderOf())
  await page.waitForFunction(() => 'hasGoneBack' in globalThis)
  await page.getByRole('heading', { level: 1, name: /^Det här är ett exempel/ }).waitFor()
  await eventually(() => new URL(page.url()).search).toBe('')
  await page.getByRole('navigation').getByRole('link', { name: 'Överblick' }).click()
  await page.getByRole('heading', { level: 1, name: /^Ett av nio riktningsmål/ }).waitFor()
})

test('faults of form are listed with file, row, column and value, and the sample stays', async () => {
  const page = await openData()
  await drop(
    page,
    folderOf((folder) => {
      edit(join(folder, 'utfall.csv'), 'i-behorig,2025,91', 'i-behorig,2025,nittio')
      edit(join(folder, 'mål.csv'), 'r1,riktningsmal', 'r1,riktnigsmal')
    }),
  )
  await page.getByRole('heading', { level: 1, name: /fel hindrar att filerna används/ }).waitFor()
  const rows = page.getByRole('region', { name: /^Iakttagelser i filerna/ }).getByRole('row')
  const outcome = rows.filter({ hasText: 'nittio' })
  await outcome.waitFor()
  for (const text of ['fel', 'utfall.csv', '2', 'utfall']) expect(await outcome.innerText()).toContain(text)
  await rows.filter({ hasText: 'riktnigsmal' }).waitFor()

  await outcome.getByRole('link').press('Enter')
  const around = page.getByRole('region', { name: /utfall\.csv, runt rad \d+$/ }).last()
  const marked = around.locator('[aria-current]')
  await marked.waitFor()
  expect(await marked.locator('.at').innerText()).toBe('nittio')
  expect(await around.getByRole('row').count()).toBeGreaterThan(3)
  await page.goBack()
  await marked.waitFor({ state: 'detached' })
  expect(await page.locator('.choosers').innerText()).toContain('Ale kommun · exempel')
})

test('a fault of structure leaves the row out and the rest in use', async () => {
  const page = await openData()
  await drop(
    page,
    folderOf((folder) => edit(join(folder, 'länkar.csv'), 'r1,vision,', 'r1,visionen,')),
  )
  await page.getByRole('heading', { level: 1, name: /Provköping: provkoping är läst, men/ }).waitFor()
  await page.getByRole('row').filter({ hasText: 'visionen' }).first().waitFor()
})

test('files are chosen by keyboard, and all faults come as a file', async () => {
  const page = await openData()
  const folder = folderOf((inside) =>
    edit(join(inside, 'utfall.csv'), 'i-behorig,2025,91', 'i-behorig,2025,=1+1'),
  )
  const choosing = page.waitForEvent('filechooser')
  await page.getByLabel('Välj en mapp').focus()
  await page.keyboard.press('Enter')
  await (await choosing).setFiles(folder)
  await page.getByRole('heading', { level: 1, name: /fel hindrar/ }).waitFor()
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Spara alla som CSV' }).click()
  const path = await (await saving).path()
  const csv = readFileSync(path, 'utf8')
  expect(csv).toContain('utfall.csv')
  expect(csv).toContain("'=1+1")

  const packing = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Spara alla som Excel' }).press('Enter')
  const bytes = readFileSync(await (await packing).path())
  const { source } = readSource(await openWorkbooks([{ name: 'iakttagelser.xlsx', bytes }]))
  const [table] = source.tables
  expect(table?.columns.slice(0, 4)).toEqual(['Allvar', 'Fil', 'Rad', 'Kolumn'])
  expect(
    table?.rows.some((row) => row.includes('=1+1') && row.some((cell) => typeof cell === 'number')),
  ).toBe(true)
})

test('text in hostile files stays text', async () => {
  const page = await openData()
  const evil = '<img src=x onerror=document.title=1><script>document.title=2</script>'
  await drop(
    page,
    folderOf((folder) => edit(join(folder, 'mål.csv'), 'Trygg uppväxt', evil)),
  )
  await page.getByRole('heading', { level: 1, name: /Provköping/ }).waitFor()
  await page.getByRole('navigation').getByRole('link', { name: 'Överblick' }).click()
  await page.getByRole('link', { name: evil }).first().waitFor()
  expect(await page.title()).toBe('Överblick · Röda tråden')
  expect(await page.locator('img').count()).toBe(0)
})

test.each([
  ['an empty file', 'plan.csv', new Uint8Array(0)],
  ['bytes that are no text', 'mål.csv', Uint8Array.from({ length: 5000 }, (_, at) => (at * 37) % 256)],
  ['a workbook', 'källa.csv', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0)],
  ['a workbook that is none', 'källa.xlsx', new TextEncoder().encode('<html>')],
  ['a workbook that is cut off', 'källa.xlsx', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0)],
  ['an archive that is cut off', 'källa.zip', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0)],
  ['JSON that ends too early', 'källa.json', new TextEncoder().encode('{"plan": {"municipality": "A"')],
  ['JSON that is very deep', 'källa.json', new TextEncoder().encode('['.repeat(200_000))],
])('%s is told as a fault', async (_, name, bytes) => {
  const page = await openData()
  await page
    .getByLabel('Välj filer')
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(bytes) })
  await page.getByRole('heading', { level: 1, name: /fel hindrar att filerna används/ }).waitFor()
})

test('the template is a folder of empty tables', async () => {
  const page = await openPage('/data')
  const saving = page.waitForEvent('download')
  await page.getByRole('link', { name: 'en ZIP-fil med CSV' }).click()
  const path = await (await saving).path()
  const zip = readFileSync(path)
  expect(zip.subarray(0, 4)).toEqual(Buffer.from('PK\x03\x04', 'latin1'))
  expect(zip.includes(Buffer.from('målvärden.csv'))).toBe(true)
})
