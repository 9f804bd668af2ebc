/** A stock Firefox for a test file, spoken to by WebDriver BiDi, and a fresh page for each test that asks. */
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { afterAll, inject, onTestFinished } from 'vitest'

let browser: Promise<Browser> | undefined

afterAll(async () => {
  await (await browser)?.close()
})

/** A page, and what it has complained of: errors, warnings, the content security policy, and requests to other hosts. */
export interface WatchedPage {
  readonly page: Page
  readonly complaints: string[]
}

/**
 * Opens a blank page in a context of its own, closed when the test ends.
 *
 * @param origin where the site is; requests to others are complained of
 * @param serviceWorkers whether the browser of this file has them; else no page fetches the whole site, for nothing
 */
export async function openFirefox(
  origin: string = inject('origin'),
  serviceWorkers = false,
): Promise<WatchedPage> {
  browser ??= puppeteer.launch({
    browser: 'firefox',
    executablePath: inject('firefox'),
    headless: true,
    defaultViewport: { width: 1400, height: 900 },
    extraPrefsFirefox: { 'dom.serviceWorkers.enabled': serviceWorkers, 'intl.accept_languages': 'sv-SE' },
    timeout: 120_000,
    protocolTimeout: 180_000,
  })
  const context = await (await browser).createBrowserContext()
  onTestFinished(() => context.close())
  const page = await context.newPage()
  page.setDefaultTimeout(60_000)
  const complaints: string[] = []
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(origin) && !/^(data|blob|about):/.test(url)) complaints.push(`asks ${url}`)
  })
  // Firefox tells these nobody but the page.
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`content security policy: ${violatedDirective} ${blockedURI}`)
    })
  })
  return { page, complaints }
}
