/** What explains the page: tooltips, help beside the figures, and the pages about it. */
import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { eventually, openPage } from './page.ts'

const ready = (page: Page): Promise<void> =>
  page.locator('[data-engine=ready]').waitFor({ state: 'attached' })
const tip = (page: Page) => page.getByRole('tooltip')

test('a tooltip comes by mouse, can be pointed at, and goes by Escape', async () => {
  const page = await openPage('/tackning')
  await ready(page)
  const cell = page.locator('button[data-organ]').first()
  await cell.hover()
  await tip(page).waitFor()
  expect(await tip(page).innerText()).toBe(await cell.getAttribute('aria-label'))
  await tip(page).hover()
  expect(await tip(page).isVisible()).toBe(true)
  await page.keyboard.press('Escape')
  await tip(page).waitFor({ state: 'hidden' })
  await eventually(() => new URL(page.url()).pathname).toBe('/tackning')
})

test('a tooltip comes by focus, and goes with it', async () => {
  const page = await openPage('/tackning')
  await ready(page)
  const level = page.getByRole('button', { name: /^obesvarat/ })
  await level.focus()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Tab')
  await tip(page).waitFor()
  expect(await level.getAttribute('aria-description')).toBe(await tip(page).innerText())
  await level.blur()
  await tip(page).waitFor({ state: 'hidden' })
})

test('a tooltip comes by touch', async () => {
  const page = await openPage('/', { hasTouch: true, viewport: { width: 390, height: 844 } })
  await ready(page)
  await page.getByText('illustrativ', { exact: true }).first().tap()
  await tip(page).waitFor()
  expect(await tip(page).innerText()).toContain('Påhittat')
  await page.getByRole('heading', { level: 1 }).tap()
  await tip(page).waitFor({ state: 'hidden' })
})

test('a figure says what it is, by keyboard', async () => {
  const page = await openPage('/')
  await ready(page)
  await page.getByRole('button', { name: /Vem bär riktningsmålen/ }).focus()
  await page.keyboard.press('Enter')
  await page.getByText(/^En rad per riktningsmål/).waitFor()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Så är sidan gjord, och så räknas det.' }).waitFor()
})

test.each([
  ['/om', 'Om', 'Exemplets datapass'],
  ['/tillganglighet', 'Tillgänglighet', 'Kända brister'],
])('%s is linked from the foot of every page', async (path, name, heading) => {
  const page = await openPage('/trad?per=2026-06-30')
  await ready(page)
  await page.getByRole('contentinfo').getByRole('link', { name, exact: true }).click()
  await page.getByRole('heading', { level: 2, name: heading }).waitFor()
  await eventually(() => new URL(page.url()).pathname + new URL(page.url()).search).toBe(
    `${path}?per=2026-06-30`,
  )
})
