/** Uppsikt: the questions are those of the analysis; a list is chosen by keyboard, ordered, kept in the address, and taken away. */
import { AxeBuilder } from '@axe-core/playwright'
import { ask, uppsiktQuestions } from '@rodtrad/analysis'
import { parseDay, parsePeriod, toColumns } from '@rodtrad/core'
import { readModel } from '@rodtrad/io'
import { root } from '@rodtrad/setup/places'
import { strFromU8, unzipSync } from 'fflate'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { eventually, openPage } from './page.ts'

/** What the analysis asks of the sample on a day. */
function expected(asOf: string, period = '2025') {
  const folder = join(root, 'data/ale')
  const files = readdirSync(folder).filter((name) => name.endsWith('.csv'))
  const { model, findings } = readModel(
    files.map((name) => ({ name, bytes: readFileSync(join(folder, name)) })),
  )
  const day = parseDay(asOf, 'from')
  if (model === undefined || day === undefined) throw new Error('the sample cannot be read')
  const { columns, findings: more } = toColumns(model)
  const question = ask(columns, { asOf: day, period: parsePeriod(period) }, day)
  return uppsiktQuestions(question, [...findings, ...more], 'sv')
}

const alive = (page: Page): Promise<void> =>
  page.locator('[data-engine=ready]').waitFor({ state: 'attached' })
const questionsOf = (page: Page): Promise<string[]> => page.locator('ol label .question').allTextContents()
const chosenIn = (page: Page): Promise<string[]> => page.locator('aside ol .question').allTextContents()
const sorted = (texts: readonly string[]): string[] => [...texts].sort()

test('the questions are those of the analysis, as built and for another day', async () => {
  const page = await openPage('/uppsikt')
  const now = expected('2026-11-23')
  expect(sorted(await questionsOf(page))).toEqual(sorted(now.map(({ question }) => question)))
  const urgent = now.filter(({ severity }) => severity !== 'info').length
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(new RegExp(`^${urgent} frågor`))

  await page.goto('/uppsikt?per=2025-06-30&period=2024')
  await alive(page)
  const before = expected('2025-06-30', '2024')
  await eventually(async () => sorted(await questionsOf(page))).toEqual(
    sorted(before.map(({ question }) => question)),
  )
})

test('a list is chosen and ordered by keyboard, stands in the address, and Back undoes', async () => {
  const page = await openPage('/uppsikt')
  await alive(page)
  const boxes = page.getByRole('checkbox')
  await boxes.nth(0).focus()
  await page.keyboard.press('Space')
  await eventually(() => chosenIn(page)).toHaveLength(1)
  await boxes.nth(1).focus()
  await page.keyboard.press('Space')
  await eventually(() => chosenIn(page)).toHaveLength(2)
  const [first, second] = await chosenIn(page)

  await page.getByRole('button', { name: 'Flytta ned fråga 1' }).focus()
  await page.keyboard.press('Enter')
  await eventually(() => chosenIn(page)).toEqual([second, first])
  await page.reload()
  await eventually(() => chosenIn(page)).toEqual([second, first])
  await page.goBack()
  await eventually(() => chosenIn(page)).toEqual([first, second])
})

test('the list is saved for Word with its questions, in their order', async () => {
  const [one, two] = expected('2026-11-23').filter(({ organisation }) => organisation === 'omn')
  const page = await openPage(`/uppsikt?valda=${encodeURIComponent(`${two?.key ?? ''} ${one?.key ?? ''}`)}`)
  await eventually(() => chosenIn(page)).toEqual([two?.question, one?.question])
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Spara för Word' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/per-2026-11-23\.docx$/)
  const document = strFromU8(unzipSync(readFileSync(await download.path()))['word/document.xml']!)
  const text = document.replaceAll(/<[^>]+>/g, '')
  expect(text.indexOf(two!.question)).toBeGreaterThan(0)
  expect(text.indexOf(one!.question)).toBeGreaterThan(text.indexOf(two!.question))
})

test('the list is copied as text', async () => {
  const page = await openPage('/uppsikt', { permissions: ['clipboard-read', 'clipboard-write'] })
  await alive(page)
  await page.getByRole('button', { name: 'Välj alla 10 att ta upp' }).first().click()
  await eventually(() => chosenIn(page)).toHaveLength(10)
  await page.getByRole('button', { name: 'Kopiera som text' }).click()
  await page.getByText('10 frågor är kopierade.').waitFor()
  const text = await page.evaluate(() => navigator.clipboard.readText())
  for (const question of await chosenIn(page)) expect(text).toContain(question)
})

test('on paper each organ gets its most pressing questions, and the print says how many there are', async () => {
  const page = await openPage('/uppsikt')
  await alive(page)
  const all = expected('2026-11-23').length
  const shown = page.locator('ol label .question').filter({ visible: true })
  await page.emulateMedia({ media: 'print' })
  const few = await shown.count()
  expect(few).toBeLessThan(all)
  await page.getByText(`Utskriften visar ${few} av ${all} frågor`).waitFor()
  await page.getByText('Visar 8 av 12. Alla finns i filen (CSV).').waitFor()

  await page.emulateMedia({ media: 'screen' })
  expect(await page.getByText('Utskriften visar').isVisible()).toBe(false)
  await page.goto('/uppsikt?sort=lista')
  await alive(page)
  await page.emulateMedia({ media: 'print' })
  expect(await shown.count()).toBe(all)
  expect(await page.getByText('Utskriften visar').count()).toBe(0)
})

test('a question tells why, and leads to what it rests on', async () => {
  const page = await openPage('/uppsikt?id=omn')
  await alive(page)
  const row = expected('2026-11-23').find(
    ({ code, organisation }) => code === 'RT032' && organisation === 'omn',
  )!
  await page.getByRole('button', { name: `Varför ställs frågan: ${row.question}` }).click()
  for (const message of row.messages) await page.getByText(message).waitFor()
  const cell = page.getByRole('link', { name: /rutan i täckningen$/ }).first()
  const address = new URL((await cell.getAttribute('href')) ?? '', 'http://x')
  expect([address.pathname, address.searchParams.get('ruta')]).toEqual(['/tackning', 'omn'])
  expect(row.ids).toContain(address.searchParams.get('id'))
})

test('a search and the filter by organ narrow the list', async () => {
  const page = await openPage('/uppsikt?organ=omn')
  const own = expected('2026-11-23').filter(({ organisation }) => organisation === 'omn')
  await eventually(async () => sorted(await questionsOf(page))).toEqual(
    sorted(own.map(({ question }) => question)),
  )
  await page.getByRole('searchbox', { name: 'Sök bland frågorna' }).fill('brukarråd')
  await eventually(async () => sorted(await questionsOf(page))).toEqual(
    sorted(own.flatMap(({ question }) => (/brukarråd/i.test(question) ? [question] : []))),
  )
  await eventually(() => new URL(page.url()).searchParams.get('sok')).toBe('brukarråd')
})

test.each(['/uppsikt', '/en/uppsikt?sort=lista'])('%s has no fault that axe finds', async (path) => {
  const page = await openPage(path, { reducedMotion: 'reduce' })
  await alive(page)
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([])
})
