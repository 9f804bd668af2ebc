/** A browser for each test file, and a fresh page for each test that asks. */
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright'
import { afterAll, expect, inject, onTestFinished } from 'vitest'

let browser: Promise<Browser> | undefined

afterAll(async () => {
  await (await browser)?.close()
})

/**
 * Opens a page of the built dashboard in a context of its own, closed when the test ends. An error that the
 * page doesn't catch fails the test.
 *
 * @param path with its leading slash; default the first page
 * @param options of the browser context, such as `locale` or `viewport`; `isNew`: the reader has not been here before,
 *   and is shown around
 * @example const page = await openPage('/tackning/')
 */
export async function openPage(
  path = '/',
  { isNew = false, ...options }: BrowserContextOptions & { readonly isNew?: boolean } = {},
): Promise<Page> {
  browser ??= chromium.launch(inject('chromium'))
  const context = await (
    await browser
  ).newContext({
    baseURL: inject('origin'),
    locale: 'sv-SE',
    // Else each page would fetch the whole site, for nothing.
    serviceWorkers: 'block',
    ...options,
  })
  if (!isNew) {
    await context.addInitScript(() => {
      // A blank page has no storage.
      if (location.protocol !== 'about:') localStorage.setItem('rodtrad.tour', 'seen')
    })
  }
  const errors: Error[] = []
  onTestFinished(async () => {
    await context.close()
    if (errors.length > 0) throw new AggregateError(errors, `The page threw: ${errors.join('; ')}`)
  })
  context.setDefaultTimeout(60_000)
  const page = await context.newPage()
  page.on('pageerror', (error) => errors.push(error))
  await page.goto(path)
  return page
}

/**
 * Waits until something is so, as what a page shows and its address follow a choice by a moment.
 *
 * @example await eventually(() => new URL(page.url()).search).toBe('?period=2024')
 */
export const eventually = <T>(what: () => T | Promise<T>) => expect.poll(what, { timeout: 15_000 })
