/** The dashboard in Firefox: every view and page in both languages, and the main tasks. */
import { root } from '@rodtrad/setup/places'
import axe from 'axe-core'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { expect, inject, test } from 'vitest'
import { addresses } from '../browser/addresses.ts'
import { violationsIn } from '../browser/axe.ts'
import { openFirefox, type WatchedPage } from './firefox.ts'

const ready = (page: Page): Promise<unknown> => page.waitForSelector('[data-engine=ready]')

async function open(path: string): Promise<WatchedPage> {
  const watched = await openFirefox()
  await watched.page.goto(inject('origin') + path)
  await ready(watched.page)
  return watched
}

/** Waits for a headline that holds a text. */
const headline = (page: Page, text: string): Promise<unknown> =>
  page.waitForFunction((wanted) => document.querySelector('h1')?.innerText.includes(wanted), {}, text)

test.each(addresses)(
  '$path: the engine comes up, no complaint, nothing that axe finds',
  async ({ path, lang }) => {
    const { page, complaints } = await open(path)
    expect(await page.$eval('html', (html) => html.lang)).toBe(lang)
    expect(await page.$$eval('h1', ({ length }) => length)).toBe(1)
    expect(await violationsIn(page, axe.source)).toEqual([])
    await page.setViewport({ width: 320, height: 800 })
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(beyond).toBeLessThanOrEqual(0)
    expect(complaints).toEqual([])
  },
)

test('another period is asked of the engine, stands in the address, and Back undoes it', async () => {
  const { page, complaints } = await open('/')
  await page.select('.choosers select', '2024')
  await page.waitForFunction(() =>
    [...document.querySelectorAll('th')].some(({ innerText }) => innerText === 'Måluppfyllelse 2024'),
  )
  expect(new URL(page.url()).search).toBe('?period=2024')
  await page.goBack()
  await page.waitForFunction(() => location.search === '')
  expect(complaints).toEqual([])
})

test('a folder of one’s own is read, and stays through a reload', async () => {
  const { page, complaints } = await open('/data')
  const folder = join(root, 'data/tiny')
  const files = readdirSync(folder).map((name) => join(folder, name))
  const input = await page.$('input[type=file]:not([webkitdirectory])')
  await input?.uploadFile(...files.filter((file) => file.endsWith('.csv')))
  await headline(page, 'Provköping')
  await page.goto(`${inject('origin')}/`)
  await headline(page, 'Ett av fem riktningsmål har inget mål hos någon nämnd.')
  expect(complaints).toEqual([])
})

test('the first Tab leads to the content, and a link is followed by keyboard', async () => {
  const { page } = await open('/')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Hoppa till innehållet')
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => document.activeElement?.id === 'main')
  await page.focus('a[href*="tackning"]')
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => location.pathname === '/tackning')
  await page.waitForSelector('[role=grid] button')
})
