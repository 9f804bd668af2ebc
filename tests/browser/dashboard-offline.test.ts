/** Without a network, and from one version to the next. The site lies in a folder of another one. */
import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { views } from '../../apps/dashboard/src/lib/shell/views.ts'
import { eventually, openPage } from './page.ts'
import { copySite, type SiteCopy } from './site-copy.ts'

const kept = 'Fungerar nu även utan nät: allt är sparat i webbläsaren.'
const newer = 'En ny version finns.'
/** In the head, where nothing takes it away when the page comes to life. */
const mark = '<meta name="version" content="Bättre täckning">'
const change = { file: 'tackning.html', from: '</head>', to: `${mark}</head>` }

const ready = (page: Page): Promise<void> =>
  page.locator('[data-engine=ready]').waitFor({ state: 'attached' })

/** The first page, with all kept in the browser. */
async function visit({ address }: SiteCopy): Promise<Page> {
  const page = await openPage(address, { serviceWorkers: 'allow' })
  await page.getByText(kept).waitFor()
  return page
}

const cacheNames = (page: Page): Promise<string[]> => page.evaluate(() => caches.keys())

/** Asks the server whether there is another version, as the browser does by itself from time to time. */
const lookForUpdate = (page: Page): Promise<unknown> =>
  page.evaluate(async () => (await navigator.serviceWorker.ready).update())

test('after the first visit every view stands in both languages without a network, and the engine answers', async () => {
  const site = await copySite()
  const page = await visit(site)
  const engines = site.asked.filter((path) => path.includes('duckdb-eh'))
  expect(engines).toHaveLength(1)
  expect(site.asked.filter((path) => path.startsWith('_app/immutable/'))).toEqual([
    ...new Set(site.asked.filter((path) => path.startsWith('_app/immutable/'))),
  ])

  site.shut()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  for (const language of ['', 'en']) {
    for (const { path } of views) {
      await page.goto(site.address + [language, path.slice(1)].filter((part) => part !== '').join('/'))
      expect(await page.locator('html').getAttribute('lang')).toBe(language || 'sv')
      expect(await page.locator('h1').innerText()).not.toBe('')
    }
    await ready(page)
  }
  expect(complaints).toEqual([])
})

test('without a network one goes from view to view and to the other language, and another period is asked of the engine', async () => {
  const site = await copySite()
  const page = await visit(site)
  site.shut()
  await page.getByLabel('Redovisningsperiod').selectOption('2024')
  await page.getByRole('columnheader', { name: 'Måluppfyllelse 2024' }).waitFor()
  await page.goto(`${site.address}tackning?period=2024`)
  await page.getByRole('link', { name: 'Röda tråden' }).first().click()
  await page.waitForURL(`${site.address}?period=2024`)
  await page.getByRole('columnheader', { name: 'Måluppfyllelse 2024' }).waitFor()
  await page.getByRole('link', { name: 'In English' }).click()
  await page.getByRole('columnheader', { name: 'Attainment 2024' }).waitFor()
  await eventually(() => page.url()).toBe(`${site.address}en?period=2024`)
  await page.getByRole('link', { name: 'På svenska' }).click()
  await page.getByRole('columnheader', { name: 'Måluppfyllelse 2024' }).waitFor()
  await page.goto(`${site.address}finns-inte`)
  await page.waitForURL(site.address)
})

test('a new version tells that it is there, and comes when the reader asks for it', async () => {
  const site = await copySite()
  const page = await visit(site)
  const [before] = await cacheNames(page)
  site.publish('new', change)
  const asked = site.asked.length
  await lookForUpdate(page)
  await page.getByText(newer).waitFor()
  expect(site.asked.slice(asked).filter((path) => path.startsWith('_app/immutable/'))).toEqual([])
  await page.goto(`${site.address}tackning`)
  expect(await page.title()).toMatch(/^Täckning/)
  expect(await page.content()).not.toContain(mark)

  await page.getByText(newer).waitFor()
  const other = await page.context().newPage()
  await other.goto(site.address)
  await ready(other)
  await page.getByRole('button', { name: 'Ladda om' }).click()
  await page.locator('meta[name=version]').waitFor({ state: 'attached' })
  expect(await cacheNames(page)).toContain(before)
  // The other page is still of the version before: it goes on, and to the next view by a whole new page.
  await other.getByText(newer).waitFor()
  await other.evaluate(() => Object.assign(window, { isSame: true }))
  await other.getByRole('link', { name: 'Täckning' }).first().click()
  await other.waitForURL(`${site.address}tackning`)
  expect(await other.evaluate(() => 'isSame' in window)).toBe(false)
  await other.close()

  await page.reload()
  await page.getByText(kept).waitFor()
  await expect.poll(() => cacheNames(page)).toEqual([`rodtrad ${site.address} new`])
})

test('a new version that cannot be had whole is not used, and the one before goes on without a network', async () => {
  const site = await copySite()
  const page = await visit(site)
  site.publish('broken', { ...change, isListed: false })
  await lookForUpdate(page).catch(() => undefined)
  await page.reload()
  await page.getByText(kept).waitFor()
  expect(await page.getByText(newer).count()).toBe(0)
  site.shut()
  await page.goto(`${site.address}tackning`)
  await ready(page)
  expect(await page.title()).toMatch(/^Täckning/)
  expect(await page.content()).not.toContain(mark)
})

test('the site can be installed: the manifest is found, in the language of the page, and all that it names is there', async () => {
  const page = await openPage('/')
  for (const [path, start] of [
    ['/', '/'],
    ['/en', '/en'],
  ] as const) {
    await page.goto(path)
    const told = await page.evaluate(async () => {
      const link = document.querySelector<HTMLLinkElement>('link[rel=manifest]')
      const manifest = (await (await fetch(link?.href ?? '')).json()) as {
        lang: string
        start_url: string
        scope: string
        icons: { src: string }[]
      }
      const at = (url: string): string => new URL(url, link?.href).pathname
      const icons = await Promise.all(manifest.icons.map(async ({ src }) => (await fetch(at(src))).status))
      return { lang: manifest.lang, start: at(manifest.start_url), scope: at(manifest.scope), icons }
    })
    expect(told).toEqual({ lang: path === '/' ? 'sv' : 'en', start, scope: '/', icons: [200, 200, 200, 200] })
  }
  const client = await page.context().newCDPSession(page)
  const { installabilityErrors } = await client.send('Page.getInstallabilityErrors')
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito'])
})
