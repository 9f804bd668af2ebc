/** The shell: what every view stands in. */
import { site } from '@rodtrad/setup/places'
import { serve } from '@rodtrad/setup/serve'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { expect, inject, onTestFinished, test } from 'vitest'
import { eventually, openPage } from './page.ts'

const finding = 'Ett av nio riktningsmål har inget mål hos någon nämnd.'

const ready = (page: Page): Promise<void> =>
  page.locator('[data-engine=ready]').waitFor({ state: 'attached' })

test('the first view stands complete without scripts', async () => {
  const page = await openPage('/', { javaScriptEnabled: false })
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(finding)
  expect(
    await page.getByRole('row').filter({ hasText: 'Jämlik hälsa hela livet' }).first().innerText(),
  ).toContain('mätning saknas')
})

test('the first view is complete within 250 kB, before the engine', async () => {
  const page = await openPage('about:blank')
  const client = await page.context().newCDPSession(page)
  await client.send('Network.enable')
  let bytes = 0
  let counts = true
  client.on('Network.responseReceived', ({ response }) => {
    if (counts && /duckdb|source-worker|sample-/.test(response.url)) counts = false
    // The headers, which HTTP/2 packs to nearly nothing, are not of the page.
    if (counts) bytes -= response.encodedDataLength
  })
  client.on('Network.loadingFinished', ({ encodedDataLength }) => {
    if (counts) bytes += encodedDataLength
  })
  await page.goto('/')
  await page.getByRole('heading', { level: 1, name: finding }).waitFor()
  await page.waitForLoadState('load')
  await ready(page)
  expect(bytes).toBeGreaterThan(50_000)
  expect(bytes).toBeLessThan(250_000)
})

test('the other language is the same view with the same choices', async () => {
  const page = await openPage('/?period=2024')
  await ready(page)
  await page.getByRole('link', { name: 'In English' }).click()
  await page.getByRole('navigation', { name: 'Views' }).waitFor()
  await eventually(() => page.url()).toBe(`${inject('origin')}/en?period=2024`)
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
  expect(await page.getByText('as of 2026-11-23 · outcomes 2024').first().isVisible()).toBe(true)
})

test('another period is asked of the engine, and Back undoes it', async () => {
  const page = await openPage('/')
  await page.getByRole('heading', { level: 1, name: finding }).waitFor()
  await ready(page)
  await page.getByLabel('Redovisningsperiod').selectOption('2024')
  await page.getByRole('columnheader', { name: 'Måluppfyllelse 2024' }).waitFor()
  await page.waitForURL(({ search }) => search === '?period=2024')
  await page.goBack()
  await page.getByRole('columnheader', { name: 'Måluppfyllelse 2025' }).waitFor()
  await eventually(() => new URL(page.url()).search).toBe('')
})

test('a link with a day shows that day, and never the sample of today', async () => {
  const page = await openPage('/?per=2027-01-01')
  await page.getByRole('heading', { level: 1, name: 'Inga riktningsmål gäller den dagen.' }).waitFor()
  expect(await page.getByText('per 2027-01-01').first().isVisible()).toBe(true)
})

test('the day is chosen by keyboard', async () => {
  const page = await openPage('/')
  await ready(page)
  const button = page.getByRole('button', { name: 'per 2026-11-23', exact: true })
  await button.focus()
  await page.keyboard.press('Enter')
  const day = page.getByRole('button', { name: '1 januari 2027' })
  await day.waitFor()
  await day.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'per 2027-01-01', exact: true }).waitFor()
})

test('the first Tab leads to the content', async () => {
  const page = await openPage('/')
  await ready(page)
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Hoppa till innehållet')
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => document.activeElement?.id === 'main')
})

test('a chart has a table behind it, by its link too', async () => {
  const page = await openPage('/')
  await ready(page)
  await page
    .getByRole('figure', { name: /^Vem bär/ })
    .getByRole('button', { name: 'Visa som tabell' })
    .click()
  await page.getByRole('columnheader', { name: 'Mätgrad' }).waitFor()
  await eventually(() => new URL(page.url()).search).toBe('?visa=riktningsmal')
  await page.reload()
  await page.getByRole('columnheader', { name: 'Mätgrad' }).waitFor()
})

test('the chosen scheme of colours stays', async () => {
  const page = await openPage('/', { colorScheme: 'light' })
  await ready(page)
  const paper = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const light = await paper()
  await page.getByLabel('Färger').selectOption('dark')
  const dark = await paper()
  expect(dark).not.toBe(light)
  await page.reload()
  expect(await paper()).toBe(dark)
})

test('a link made with an own source says which file to open', async () => {
  const page = await openPage('/?kalla=provkoping~0123456789abcdef')
  await page.getByText('Länken gjordes med källan provkoping (SHA-256 0123456789abcdef…)').waitFor()
})

/** Serves the site in a folder of another one, whose page for what isn't there is the site's own. */
async function siteInFolder(): Promise<string> {
  const parent = mkdtempSync(join(tmpdir(), 'rodtrad-under-'))
  cpSync(site, join(parent, 'kommun/trad'), { recursive: true })
  cpSync(join(site, '404.html'), join(parent, '404.html'))
  const { origin, close } = await serve({ site: parent, port: 0 })
  onTestFinished(async () => {
    await close()
    rmSync(parent, { recursive: true })
  })
  return origin
}

test('an address that leads nowhere says so', async () => {
  const page = await openPage('about:blank')
  expect((await page.goto('/finns-inte'))?.status()).toBe(404)
  await page.getByRole('heading', { level: 1, name: 'Sidan finns inte' }).waitFor()
})

test('an address that leads nowhere says so in its language, also deep in a folder of another site', async () => {
  const origin = await siteInFolder()
  const page = await openPage('about:blank')
  expect((await page.goto(`${origin}/kommun/trad/en/no/such/page`))?.status()).toBe(404)
  await page.getByRole('heading', { level: 1, name: 'There is no such page' }).waitFor()
  expect(await page.getByRole('heading').count()).toBe(1)
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
  const home = page.getByRole('link', { name: 'To the overview' })
  await expect.poll(() => home.getAttribute('href')).toBe('/kommun/trad/en')
  // It has its style.
  await expect.poll(() => home.evaluate((link) => getComputedStyle(link).display)).toBe('inline-block')
  await home.click()
  await ready(page)
  await eventually(() => page.url()).toBe(`${origin}/kommun/trad/en`)
})

test('the site works from a folder of another site', async () => {
  const origin = await siteInFolder()
  const page = await openPage(`${origin}/kommun/trad/tackning`)
  await ready(page)
  await page.getByRole('navigation').getByRole('link', { name: 'Överblick' }).click()
  await page.getByRole('heading', { level: 1, name: finding }).waitFor()
  await eventually(() => page.url()).toBe(`${origin}/kommun/trad/`)
})
