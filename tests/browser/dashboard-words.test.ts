/** A page has the messages of its own language, and no other's until it is asked for. */
import type { Page } from 'playwright'
import { expect, inject, test } from 'vitest'
import en from '../../apps/dashboard/src/messages/en.json' with { type: 'json' }
import sv from '../../apps/dashboard/src/messages/sv.json' with { type: 'json' }
import { eventually, openPage } from './page.ts'

const ready = (page: Page): Promise<void> =>
  page.locator('[data-engine=ready]').waitFor({ state: 'attached' })

/** What no other script than the messages of the language says. */
const said = { sv: sv['error.text'], en: en['error.text'] }

/** The addresses of the scripts that a page fetches, by the language whose messages they hold. */
function messagesFetched(page: Page): () => Promise<Record<'sv' | 'en', string[]>> {
  const scripts: Promise<readonly [url: string, text: string]>[] = []
  page.on('response', (response) => {
    const url = response.url()
    if (/\.js(on)?$/.test(url)) scripts.push(response.text().then((text) => [url, text] as const))
  })
  return async () => {
    const all = await Promise.all(scripts)
    const holding = (text: string): string[] =>
      all.filter(([, code]) => code.includes(text)).map(([url]) => url)
    return { sv: holding(said.sv), en: holding(said.en) }
  }
}

test.each([
  ['/', 'sv', 'en'],
  ['/uppsikt', 'sv', 'en'],
  ['/en', 'en', 'sv'],
] as const)(
  'a first visit to %s fetches the messages of %s, with its scripts, and not of %s',
  async (path, own, other) => {
    const page = await openPage('about:blank')
    const fetched = messagesFetched(page)
    await page.goto(path)
    await ready(page)
    const { [own]: ours, [other]: theirs } = await fetched()
    expect([ours.length, theirs]).toEqual([1, []])
    const preloaded = await page
      .locator('link[rel=modulepreload]')
      .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href))
    expect(preloaded).toContain(ours[0])
  },
)

test('the messages of the other language come when it is chosen, and are not fetched again', async () => {
  const page = await openPage('about:blank')
  const fetched = messagesFetched(page)
  await page.goto('/')
  await ready(page)
  await page.evaluate(() => Object.assign(window, { isSame: true }))
  await page.getByRole('link', { name: sv['footer.language'] }).click()
  await page.getByRole('navigation', { name: en['nav.label'] }).waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
  await page.getByRole('link', { name: en['footer.language'] }).click()
  await page.getByRole('navigation', { name: sv['nav.label'] }).waitFor()
  await eventually(() => new URL(page.url()).href).toBe(`${inject('origin')}/`)
  const { sv: swedish, en: english } = await fetched()
  expect([swedish.length, english.length]).toEqual([1, 1])
  // No page was loaded anew for it.
  expect(await page.evaluate(() => 'isSame' in window)).toBe(true)
})
