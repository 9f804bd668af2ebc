/** Several sources of one's own: kept, shown in turn, set against each other, removed, and taken back. */
import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { drop, edit, folderOf, isReady, openData } from './own-source.ts'
import { eventually, openPage } from './page.ts'

const oneLinkLess = (folder: string): void => edit(`${folder}/länkar.csv`, 'n-jobb,r5,bidrar till,\n', '')

/** The page with two sources of one kommun, the later of them shown. */
async function openTwo(): Promise<Page> {
  const page = await openData()
  await drop(page, folderOf())
  await title(page, /^Provköping: provkoping är läst/).waitFor()
  await drop(page, folderOf(oneLinkLess, 'aret-efter'))
  await title(page, /^Provköping: aret-efter är läst/).waitFor()
  await kept(page, 'aret-efter').waitFor()
  return page
}

const title = (page: Page, name: RegExp | string) => page.getByRole('heading', { level: 1, name })
const kept = (page: Page, name: string) =>
  page
    .getByRole('region', { name: /sparad|kept/ })
    .getByRole('listitem')
    .filter({ hasText: `: ${name}` })

test('several are kept with what is known of them, and shown in turn by keyboard', async () => {
  const page = await openTwo()
  const text = await kept(page, 'provkoping').innerText()
  for (const known of ['Provköping', '166 rader', 'utfall 2025', 'läst ', 'kB', 'SHA-256'])
    expect(text).toContain(known)
  await page.getByRole('button', { name: 'Visa provkoping' }).focus()
  await page.keyboard.press('Enter')
  await title(page, /^Provköping: provkoping är läst/).waitFor()
  await eventually(() => page.url()).toContain('kalla=provkoping')
  await page.goBack()
  await title(page, /^Provköping: aret-efter är läst/).waitFor()
  await page.reload()
  await title(page, /^Provköping: aret-efter är läst/).waitFor()
  await kept(page, 'provkoping').waitFor()
})

test('two are set against each other: what moved, what was lost, what is new; the address carries both', async () => {
  const page = await openTwo()
  await page.getByRole('link', { name: 'Jämför provkoping med det som visas' }).click()
  await title(page, 'En ruta i täckningen har backat.').waitFor()
  const row = page.getByRole('region', { name: '1 ruta i täckningen har backat' }).getByRole('row').nth(1)
  expect((await row.innerText()).replace(/\s+/g, ' ')).toBe(
    'Fler i egen försörjning Socialnämnden uppföljt obesvarat',
  )
  await page.getByRole('heading', { name: '1 mål har tappat sin sista väg till ett riktningsmål' }).waitFor()
  await page.getByRole('heading', { name: /nya iakttagelser$/ }).waitFor()
  await eventually(() => page.url()).toMatch(/kalla=aret-efter.*mot=provkoping/)
  await page.reload()
  await title(page, 'En ruta i täckningen har backat.').waitFor()
  await page.getByLabel('Källa', { exact: true }).selectOption({ label: 'Välj en källa' })
  await page.getByText('Välj vad som ska jämföras.').waitFor()
  await page.goBack()
  await title(page, 'En ruta i täckningen har backat.').waitFor()
})

test('two kommuner are set side by side in figures that may be compared, and no row is said to be lost', async () => {
  const page = await openTwo()
  await page.getByRole('link', { name: 'Jämför två källor eller två dagar' }).click()
  await page.getByLabel('Källa', { exact: true }).selectOption('exempel')
  await title(page, 'Ale kommun och Provköping sida vid sida.').waitFor()
  await page.getByText('samma id betyder inte samma mål').waitFor()
  await page.getByRole('row', { name: /^Begärda indikatorer med utfall/ }).waitFor()
  expect(await page.getByRole('heading', { name: /försvunnit/ }).count()).toBe(0)
})

test('two days of the same source are compared, too', async () => {
  const page = await openData('/data/jamfor?mot=exempel&motper=2026-01-01&per=2027-01-01')
  await title(page, /riktningsmål är borta/).waitFor()
})

test('one that is removed is gone after a reload, unless it was taken back', async () => {
  const page = await openTwo()
  await page.getByRole('button', { name: 'Ta bort provkoping' }).click()
  await page.getByRole('button', { name: 'Ångra' }).click()
  await kept(page, 'provkoping').waitFor()
  await page.getByRole('button', { name: 'Ta bort alla 2' }).click()
  await title(page, /^Det här är ett exempel/).waitFor()
  await page.getByText('2 källor är borttagna').waitFor()
  await eventually(() => new URL(page.url()).search).toBe('')
  await page.reload()
  await page.getByRole('heading', { name: 'Inga egna källor är sparade här' }).waitFor()
  expect(await page.locator('main').innerText()).not.toContain('Provköping')
})

test('one that is broken is told, can be removed, and keeps nothing from starting', async () => {
  const page = await openTwo()
  // As a disk that has lost the end of a file.
  await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory()
    const folder = await root.getDirectoryHandle('sources')
    const hash = localStorage.getItem('rodtrad.source') ?? ''
    const file = await folder.getFileHandle(hash)
    const stream = await file.createWritable({ keepExistingData: true })
    await stream.truncate(5000)
    await stream.close()
    await folder.getFileHandle('half-written.part', { create: true })
  })
  await page.goto('/data')
  await isReady(page)
  await page.getByText('Källan som visades senast gick inte att läsa ur webbläsaren.').waitFor()
  const broken = page.getByRole('listitem').filter({ hasText: 'En källa som inte går att läsa längre' })
  await broken.getByRole('button', { name: /^Ta bort/ }).click()
  await page.getByRole('heading', { name: /^1 egen källa sparad här/ }).waitFor()
  await kept(page, 'provkoping').getByRole('button', { name: 'Visa provkoping' }).click()
  await title(page, /^Provköping: provkoping är läst/).waitFor()
})

test('where the browser has no file system of its own for the page, its database keeps the sources', async () => {
  const page = await openPage('about:blank')
  let workers = 0
  await page.route('**/source-worker-*.js', async (route) => {
    workers++
    const script = await (await route.fetch()).text()
    await route.fulfill({
      contentType: 'text/javascript',
      body: `delete FileSystemFileHandle.prototype.move;${script}`,
    })
  })
  await page.goto('/data')
  await isReady(page)
  await drop(page, folderOf())
  await title(page, /^Provköping: provkoping är läst/).waitFor()
  await kept(page, 'provkoping').waitFor()
  await page.reload()
  await title(page, /^Provköping: provkoping är läst/).waitFor()
  expect(workers).toBe(2)
  const where = await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory()
    return {
      databases: (await indexedDB.databases()).map(({ name }) => name),
      hasFolder: await root.getDirectoryHandle('sources').then(
        () => true,
        () => false,
      ),
    }
  })
  expect(where).toEqual({ databases: ['rodtrad-sources'], hasFolder: false })
})
