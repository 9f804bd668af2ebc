/** Without a network, in Firefox. */
import { expect, test } from 'vitest'
import { views } from '../../apps/dashboard/src/lib/shell/views.ts'
import { copySite } from '../browser/site-copy.ts'
import { openFirefox } from './firefox.ts'

test('after the first visit every view stands without a network, and the engine answers', async () => {
  const site = await copySite()
  const { page, complaints } = await openFirefox(new URL(site.address).origin, true)
  await page.goto(site.address)
  await page.waitForFunction(() =>
    document.querySelector('footer')?.innerText.includes('Fungerar nu även utan nät'),
  )
  expect(site.asked.filter((path) => path.includes('duckdb-eh'))).toHaveLength(1)

  site.shut()
  for (const { path } of views) {
    await page.goto(site.address + path.slice(1))
    expect(await page.$eval('h1', ({ innerText }) => innerText)).not.toBe('')
    // Also so that no load is left half done: Firefox complains of such when a service worker answers them.
    await page.waitForSelector('[data-engine=ready]')
  }
  expect(complaints).toEqual([])
})
