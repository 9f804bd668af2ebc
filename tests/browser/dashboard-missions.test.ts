/** Uppdrag: what the analysis says of every mission, and what follows from one; all choices stand in the address. */
import { AxeBuilder } from '@axe-core/playwright'
import { ask, mandate } from '@rodtrad/analysis'
import { parseDay, parsePeriod, toColumns } from '@rodtrad/core'
import { readModel } from '@rodtrad/io'
import { root } from '@rodtrad/setup/places'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { eventually, openPage } from './page.ts'

/** What the analysis says of the sample's missions on a day. */
function expected(asOf = '2026-11-23', period = '2025') {
  const folder = join(root, 'data/ale')
  const files = readdirSync(folder).filter((name) => name.endsWith('.csv'))
  const { model } = readModel(files.map((name) => ({ name, bytes: readFileSync(join(folder, name)) })))
  const day = parseDay(asOf, 'from')
  if (model === undefined || day === undefined) throw new Error('the sample cannot be read')
  return mandate(ask(toColumns(model).columns, { asOf: day, period: parsePeriod(period) }, day))
}

const titles = (page: Page): Promise<string[]> => page.locator('h3 .text').allInnerTexts()
const alive = (page: Page): Promise<void> =>
  page.locator('[data-engine=ready]').waitFor({ state: 'attached' })

test('every mission stands there, and how many are late is the headline', async () => {
  const page = await openPage('/uppdrag')
  const rows = expected()
  const shown = await titles(page)
  for (const { title } of rows) expect(shown).toContain(title)
  const late = rows.filter((row) => row.late)
  expect(late).toHaveLength(3)
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain(`Tre av ${rows.length} uppdrag`)
  for (const { title, daysLate } of late) {
    const item = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: title }) })
    expect(await item.innerText()).toContain(`försenat ${daysLate} dagar`)
  }
})

test('another day has other missions late', async () => {
  const page = await openPage('/uppdrag?per=2026-05-31')
  const late = expected('2026-05-31').filter((row) => row.late)
  await eventually(() => page.getByRole('button', { name: /^försenade/ }).innerText()).toBe(
    `försenade ${late.length}`,
  )
})

test('what is picked out, sought and grouped stands in the address, and Back undoes it', async () => {
  const page = await openPage('/uppdrag')
  await alive(page)
  const all = await titles(page)
  await page.getByRole('button', { name: /^försenade/ }).click()
  await eventually(() => titles(page)).toHaveLength(3)
  await eventually(() => new URL(page.url()).searchParams.get('urval')).toBe('late')
  await page.getByRole('searchbox', { name: 'Sök uppdrag eller organ' }).fill('omsorg')
  await eventually(() => titles(page)).toEqual(['Plan för nytt äldreboende'])
  await page.reload()
  await eventually(() => titles(page)).toEqual(['Plan för nytt äldreboende'])
  await page.goBack()
  await eventually(() => titles(page)).toEqual(all)
  await page.getByRole('combobox', { name: 'Ordna efter' }).selectOption('phase')
  await page.getByRole('heading', { level: 2, name: /^genomfört/ }).waitFor()
})

test('a mission opens by keyboard with its decision and what follows from it', async () => {
  const page = await openPage('/uppdrag')
  await alive(page)
  const button = page.getByRole('button', { name: 'Vatten och avlopp' })
  await button.focus()
  await page.keyboard.press('Enter')
  const detail = page.locator('#mission-u-sbn-va')
  await detail.getByRole('link', { name: 'Sensorer i ledningsnätet' }).waitFor()
  const text = await detail.innerText()
  expect(text).toContain('Reglementen för nämnderna 2023')
  expect(text).toContain('Säkert dricksvatten')
  expect(text).toContain('står på uppdraget ensamt')
  await page.reload()
  await detail.getByRole('link', { name: 'Säkert dricksvatten' }).click()
  await page.waitForURL('**/trad?id=n-sbn-vatten')
  await page.goBack()
  await detail.waitFor()
  await button.click()
  await detail.waitFor({ state: 'detached' })
})

test('the timeline has a table behind it', async () => {
  const page = await openPage('/uppdrag?visa=uppdrag')
  const row = page.getByRole('row').filter({ hasText: 'Läslyft i lågstadiet' })
  await row.waitFor()
  expect(await row.innerText()).toContain('2026-02-11')
})

test.each(['/uppdrag', '/uppdrag?id=u-sbn-va'])('%s fits a phone, and axe finds nothing', async (path) => {
  const page = await openPage(path, { viewport: { width: 320, height: 800 } })
  if (path.includes('id')) await page.getByRole('link', { name: 'Säkert dricksvatten' }).waitFor()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
})
