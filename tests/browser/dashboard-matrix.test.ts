/** Every view and page, in each language, each scheme of colours, on a desktop and on a small phone. */
import axe from 'axe-core'
import { afterAll, expect, inject, test } from 'vitest'
import { pages, views } from '../../apps/dashboard/src/lib/shell/views.ts'
import { addresses } from './addresses.ts'
import { violationsIn } from './axe.ts'
import { openPage } from './page.ts'

const schemes = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  forced: { colorScheme: 'light', forcedColors: 'active' },
} as const
const widths = [1400, 320] as const

/** What was looked at and found well, for the figures at the end. */
let seen = 0

afterAll(() => {
  const all = addresses.length * Object.keys(schemes).length * widths.length
  process.stdout.write(`\nmatrix: ${seen} of ${all} combinations without a complaint\n`)
})

test('every view and page is among them, in both languages', () => {
  const wanted = [...views, ...pages].flatMap(({ path }) => [path, path === '/' ? '/en' : `/en${path}`])
  const built = new Set(addresses.map(({ path }) => path))
  expect(wanted.filter((path) => !built.has(path))).toEqual([])
})

test.each(addresses)(
  '$path: no complaint, no other host, nothing that axe finds, no sideways scroll',
  async ({ path, lang }) => {
    const page = await openPage('about:blank', {
      reducedMotion: 'reduce',
      viewport: { width: 1400, height: 900 },
    })
    const complaints: string[] = []
    page.on('console', (message) => {
      // That the worker for offline use is not wanted here is the test's own doing.
      if (['error', 'warning'].includes(message.type()) && !message.text().includes('blocked by Playwright'))
        complaints.push(message.text())
    })
    page.on('request', (request) => {
      const url = request.url()
      if (!url.startsWith(inject('origin')) && !/^(data|blob):/.test(url)) complaints.push(`asks ${url}`)
    })
    const response = await page.goto(path)
    expect(response?.status()).toBe(200)
    await page.locator('[data-engine=ready]').waitFor({ state: 'attached' })
    expect(await page.title()).toMatch(/ · Röda tråden$/)
    expect(await page.locator('html').getAttribute('lang')).toBe(lang)
    expect(await page.locator('h1').count()).toBe(1)

    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 })
      for (const [scheme, media] of Object.entries(schemes)) {
        await page.emulateMedia({ forcedColors: 'none', ...media })
        expect([scheme, width, ...(await violationsIn(page, axe.source))]).toEqual([scheme, width])
        const beyond = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        expect([scheme, width, Math.max(0, beyond)]).toEqual([scheme, width, 0])
        seen++
      }
    }
    expect(complaints).toEqual([])
  },
)
