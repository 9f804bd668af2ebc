/** The search: all that can be gone to or done, from one field. */
import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { eventually, openPage } from './page.ts'

const ready = (page: Page): Promise<void> =>
  page.locator('[data-engine=ready]').waitFor({ state: 'attached' })

const openSearch = async (path = '/'): Promise<Page> => {
  const page = await openPage(path)
  await ready(page)
  await page.keyboard.press('/')
  await page.getByRole('combobox', { name: /^Sök mål/ }).waitFor()
  return page
}

test('a goal is found without its accents, and its thread is opened by Enter', async () => {
  const page = await openSearch('/?per=2026-06-30')
  await page.keyboard.type('alla elever nar')
  await page.getByRole('option', { name: /^Alla elever når målen/ }).waitFor()
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/trad\?/)
  await eventually(() => Object.fromEntries(new URL(page.url()).searchParams)).toEqual({
    per: '2026-06-30',
    id: 'r2-skola',
  })
  expect(await page.getByRole('dialog').count()).toBe(0)
  await page.goBack()
  await eventually(() => new URL(page.url()).pathname).toBe('/')
})

test('the field has the very next key', async () => {
  const page = await openPage('/')
  await ready(page)
  const next = await page.evaluate(async () => {
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true }))
    await new Promise((resolve) => setTimeout(resolve))
    return document.activeElement?.role
  })
  expect(next).toBe('combobox')
})

test('arrows go through the hits and round, and the field says which is next', async () => {
  const page = await openSearch()
  const field = page.getByRole('combobox', { name: /^Sök mål/ })
  const next = (): Promise<string> => page.locator('[role=option][aria-selected=true]').innerText()
  expect(await next()).toContain('Överblick')
  await page.keyboard.press('ArrowDown')
  expect(await next()).toContain('Röda tråden')
  const named = await page.locator('[role=option][aria-selected=true]').getAttribute('id')
  expect(await field.getAttribute('aria-activedescendant')).toBe(named)
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  expect(await next()).toContain('Visa tangenterna')
})

test('Esc closes it, and the focus is where it was', async () => {
  const page = await openPage('/')
  await ready(page)
  const button = page.getByRole('button', { name: 'Sök', exact: true })
  await button.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('combobox', { name: /^Sök mål/ }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true)
})

test('a day that is typed is a choice', async () => {
  const page = await openSearch('/tackning')
  await page.keyboard.type('2027-01-01')
  await page.getByRole('option', { name: /1 januari 2027/ }).waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'per 2027-01-01', exact: true }).waitFor()
  await eventually(() => new URL(page.url()).pathname).toBe('/tackning')
})

test('a command is done', async () => {
  const page = await openSearch()
  await page.keyboard.type('mörka')
  await page.keyboard.press('Enter')
  await page.locator('html[data-scheme=dark]').waitFor()
  expect(await page.getByLabel('Färger').inputValue()).toBe('dark')
})

test('what has no name says so', async () => {
  const page = await openSearch()
  await page.keyboard.type('xyzzy')
  await page.getByText('Inget med det namnet.').waitFor()
  expect(await page.getByRole('dialog').getByRole('option').count()).toBe(0)
})

test('views and commands are found without the engine', async () => {
  const page = await openPage('about:blank')
  await page.route(/duckdb/, () => undefined)
  await page.goto('/')
  await page.locator('[data-engine=loading]').waitFor({ state: 'attached' })
  await page.keyboard.press('Control+k')
  await page.keyboard.type('tackning')
  await page.getByRole('option', { name: /^Täckning/ }).waitFor()
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/tackning$/)
})

test('no key is taken from a field', async () => {
  const page = await openPage('/trad')
  await ready(page)
  const field = page.getByLabel('Sök på tråden')
  await field.click()
  await page.keyboard.type('/?')
  await page.getByText('ingen indikator heter så').waitFor()
  expect(await field.inputValue()).toBe('/?')
  expect(await page.getByRole('dialog').count()).toBe(0)
})

test('the keys are listed, and single ones can be turned off', async () => {
  const page = await openPage('/')
  await ready(page)
  await page.keyboard.press('?')
  await page.getByLabel(/Tangenter utan Ctrl/).uncheck()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.keyboard.press('/')
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: /^Sök mål/ }).waitFor()
  expect(await page.getByRole('combobox', { name: /^Sök mål/ }).inputValue()).toBe('')
})
