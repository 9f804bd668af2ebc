/** Organ: the list says what the analyses say, a sheet holds all of one organ, and both stand in the address. */
import { AxeBuilder } from '@axe-core/playwright'
import { ask, dialogueChain, mandate, uppsikt } from '@rodtrad/analysis'
import { parseDay, parsePeriod, toColumns } from '@rodtrad/core'
import { readModel } from '@rodtrad/io'
import { root } from '@rodtrad/setup/places'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { eventually, openPage } from './page.ts'

/** What the analyses say of the sample on a day. */
function expected(asOf = '2026-11-23', period = '2025') {
  const folder = join(root, 'data/ale')
  const files = readdirSync(folder).filter((name) => name.endsWith('.csv'))
  const { model } = readModel(files.map((name) => ({ name, bytes: readFileSync(join(folder, name)) })))
  const day = parseDay(asOf, 'from')
  if (model === undefined || day === undefined) throw new Error('the sample cannot be read')
  const { columns, findings } = toColumns(model)
  const question = ask(columns, { asOf: day, period: parsePeriod(period) }, day)
  return { model, question, findings }
}

/** A sheet that has come: its last section. */
const sheetOf = async (page: Page) => {
  await page.locator('#questions li').first().waitFor()
  return page.locator('.sheet')
}

const names = (page: Page): Promise<string[]> => page.locator('tbody th a').allInnerTexts()

test('the list has every organ that answers, and names those that do not', async () => {
  const page = await openPage('/organ')
  const { model, question } = expected()
  const organs = model.organisations.filter(({ kind }) => ['kommunstyrelse', 'namnd', 'bolag'].includes(kind))
  const answering = organs.filter(({ answers }) => answers !== false)
  expect(await names(page)).toEqual(answering.map(({ name }) => name))
  const exempt = page.locator('section').filter({ hasText: 'Svarar inte på riktningsmål' })
  expect(await exempt.getByRole('link').allInnerTexts()).toEqual(
    organs.filter(({ answers }) => answers === false).map(({ name }) => name),
  )
  const late = mandate(question).filter((row) => row.organisation === 'omn')
  const cell = page
    .getByRole('row', { name: /^Omsorgsnämnden/ })
    .locator('td[data-label="Försenade uppdrag"]')
  expect((await cell.innerText()).trim()).toBe(`${late.filter((row) => row.late).length} av ${late.length}`)
})

test('the list is sorted by keyboard, the order stands in the address, and Back undoes it', async () => {
  const page = await openPage('/organ')
  const before = await names(page)
  await page.locator('[data-engine=ready]').waitFor({ state: 'attached' })
  await page.getByRole('button', { name: 'Förslag som väntar' }).focus()
  await page.keyboard.press('Enter')
  await eventually(() => new URL(page.url()).searchParams.get('sort')).toBe('waiting')
  await eventually(() => names(page).then(([first]) => first)).toBe('Omsorgsnämnden')
  await page.reload()
  await eventually(() => names(page).then(([first]) => first)).toBe('Omsorgsnämnden')
  await page.goBack()
  await eventually(() => names(page)).toEqual(before)
})

test('a sheet says where each chain breaks and what is worth asking', async () => {
  const page = await openPage('/organ')
  await page.getByRole('link', { name: 'Omsorgsnämnden' }).click()
  await page.waitForURL('**/organ?id=omn')
  const sheet = await sheetOf(page)
  const { question, findings } = expected()
  await page.getByRole('heading', { level: 1, name: /^Omsorgsnämnden har/ }).waitFor()

  const chains = dialogueChain(question).filter((row) => row.organisation === 'omn')
  const text = await page.locator('#dialogues').innerText()
  for (const { proposalTitle, ledToTitle, state, days } of chains) {
    expect(text).toContain(proposalTitle ?? ledToTitle)
    if (state === 'unanswered') expect(text).toContain(`Bryts här: ingen har svarat på ${days} dagar.`)
  }
  const questions = uppsikt(question, findings, 'sv').filter((row) => row.organisation === 'omn')
  const asked = await sheet
    .locator('#questions li')
    .evaluateAll((items) => items.map((item) => item.firstChild?.textContent?.trim()))
  expect(asked.toSorted()).toEqual(questions.map((row) => row.question).toSorted())
})

test('a bolag shows its ägardirektiv and the yearly decision', async () => {
  const page = await openPage('/organ?id=alebyggen')
  await sheetOf(page)
  const text = await page.locator('#decisions').innerText()
  expect(text).toContain('Ägardirektiv för AB Alebyggen')
  expect(text).toContain('Prövning enligt KL 6:9 av AB Alebyggens verksamhet 2025')
})

test('one goes on to the next organ, back, and to a part of the sheet, with the day kept', async () => {
  const page = await openPage('/organ?id=omn&per=2026-06-30')
  await sheetOf(page)
  await page.getByRole('link', { name: 'Arbetsmarknads- och vuxenutbildningsnämnden' }).click()
  await page.getByRole('heading', { level: 1, name: /^Arbetsmarknads/ }).waitFor()
  await eventually(() => page.url()).toContain('per=2026-06-30')
  await sheetOf(page)
  await page
    .getByRole('navigation', { name: 'Delar av bladet' })
    .getByRole('link', { name: 'Frågor' })
    .click()
  await eventually(() => new URL(page.url()).hash).toBe('#questions')
  await page.goBack()
  await page.goBack()
  await page.getByRole('heading', { level: 1, name: /^Omsorgsnämnden/ }).waitFor()
})

test('an address of no organ says so, and leads to the list', async () => {
  const page = await openPage('/organ?id=finns-inte')
  await page.getByText('finns-inte är inte en nämnd').waitFor()
  await page.getByRole('link', { name: 'Alla organ' }).click()
  await page.getByRole('link', { name: 'Omsorgsnämnden' }).waitFor()
})

const pagesOf = async (page: Page): Promise<number | undefined> =>
  (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length

test('a sheet goes onto two pages A4', async () => {
  const page = await openPage('/organ?id=omn')
  await sheetOf(page)
  expect(await pagesOf(page)).toBeLessThanOrEqual(2)
})

test('the list goes onto one page A4', async () => {
  expect(await pagesOf(await openPage('/organ'))).toBe(1)
})

test.each(['/organ', '/organ?id=omn'])('%s fits a phone, and axe finds nothing', async (path) => {
  const page = await openPage(path, { viewport: { width: 320, height: 800 } })
  if (path.includes('id')) await sheetOf(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
})
