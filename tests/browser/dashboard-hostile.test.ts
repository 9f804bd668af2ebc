/** Hostile texts in every text field: each view shows them as text, on a small phone, and nothing breaks. */
import { expect, inject, test } from 'vitest'
import { views } from '../../apps/dashboard/src/lib/shell/views.ts'
import { hostileSource } from './hostile-source.ts'
import { openPage } from './page.ts'

test(
  'no text runs, asks elsewhere, or breaks the layout at 320 px, in any view',
  { timeout: 600_000 },
  async () => {
    const page = await openPage('/data', { viewport: { width: 320, height: 800 } })
    await page.locator('[data-engine=ready]').waitFor({ state: 'attached' })
    const complaints: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`)
    })
    page.on('request', (request) => {
      if (!request.url().startsWith(inject('origin')) && !/^(data|blob):/.test(request.url()))
        complaints.push(request.url())
    })
    await page.locator('input[type=file]').first().setInputFiles(hostileSource())
    await page.getByRole('heading', { level: 1, name: /är läst/ }).waitFor()

    const faults: object[] = []
    for (const { path } of views) {
      await page.goto(path)
      await page.locator('[data-engine=ready]').waitFor({ state: 'attached' })
      await page.locator('main h1').waitFor()
      await page.waitForFunction(() => document.querySelector('main .skeleton') === null)
      const found = await page.evaluate(() => ({
        ran: 'hacked' in window,
        made: [
          ...document.querySelectorAll(
            'main :is(script, img, iframe, object, embed), [onload], [onerror], [onclick]',
          ),
        ].map(({ outerHTML }) => outerHTML.slice(0, 200)),
        leads: [...document.querySelectorAll('a[href]')]
          .map((link) => link.getAttribute('href') ?? '')
          .filter((href) => /^\s*(javascript|data|vbscript):/i.test(href)),
        wide:
          document.documentElement.scrollWidth > document.documentElement.clientWidth
            ? [...document.querySelectorAll('main *, header *')]
                .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
                .filter((element) => element.closest('.scroll, svg *') === null)
                .map((element) => element.outerHTML.slice(0, 80))
                .slice(0, 3)
            : [],
      }))
      if (found.ran || [found.made, found.leads, found.wide].some((list) => list.length > 0))
        faults.push({ path, ...found })
      if (!(await page.title()).endsWith(' · Röda tråden')) faults.push({ path, title: await page.title() })
    }
    expect(faults).toEqual([])
    // It is the hostile source that was shown all the time.
    await page.goto('/tackning')
    await page.getByText('DROP TABLE').first().waitFor({ state: 'attached' })
    expect(complaints).toEqual([])
  },
)
