/** The filter of all views: chosen once, it holds everywhere, and says where it can't. */
import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { eventually, openPage } from './page.ts'

const ready = (page: Page): Promise<void> =>
  page.locator('[data-engine=ready]').waitFor({ state: 'attached' })
const chosen = (page: Page) => page.getByRole('list', { name: 'Valda filter' })

test('a filter chosen on one view holds on the next, and Back takes it away', async () => {
  const page = await openPage('/tackning')
  await ready(page)
  await page.getByRole('button', { name: 'Filtrera' }).press('Enter')
  await page.getByRole('checkbox', { name: /^Kultur- och fritidsnämnden/ }).press('Space')
  const organs = page.getByRole('grid', { name: 'Vem har tagit upp vad' }).locator('thead th.organ')
  await organs.filter({ hasText: 'Kommunstyrelsen' }).waitFor({ state: 'detached' })
  expect(await organs.count()).toBe(1)
  await page.keyboard.press('Escape')

  await page.getByRole('navigation').getByRole('link', { name: 'Måluppfyllelse' }).click()
  await page.getByText(/^\d+ mål passerar filtret$/).waitFor()
  await eventually(() => new URL(page.url()).searchParams.get('organ')).toBe('kfn')
  await chosen(page)
    .getByRole('button', { name: /Kultur- och fritidsnämnden/ })
    .click()
  await chosen(page).waitFor({ state: 'detached' })
  await eventually(() => new URL(page.url()).searchParams.get('organ')).toBeNull()
})

test.each([
  ['after the link', false],
  ['before it', true],
])('a link that is followed in haste takes a choice with it that was made just %s', async (_, isFirst) => {
  const page = await openPage('/tackning')
  await ready(page)
  await page.getByRole('button', { name: 'Filtrera' }).press('Enter')
  await page.getByRole('checkbox', { name: /^Kultur- och fritidsnämnden/ }).evaluate((box, first) => {
    const link = document.querySelector<HTMLElement>('#views a[href*="maluppfyllelse"]')
    for (const act of first ? [box as HTMLElement, link] : [link, box as HTMLElement]) act?.click()
  }, isFirst)
  await page.getByText(/^\d+ mål passerar filtret$/).waitFor()
  await eventually(() => new URL(page.url()).pathname + new URL(page.url()).search).toBe(
    '/maluppfyllelse?organ=kfn',
  )
})

test('a link with a filter shows the same to another, and never more', async () => {
  const page = await openPage('/?mal=r1-trygghet')
  await chosen(page).getByRole('button', { name: /Trygg/ }).waitFor()
  const rows = page.getByRole('figure').first().locator('tbody tr')
  await rows.first().waitFor()
  expect(await rows.count()).toBe(1)
})

test('a filter that a view does not follow says so there', async () => {
  const page = await openPage('/tackning?slag=namndmal')
  await chosen(page)
    .getByRole('button', { name: /påverkar inte den här vyn/ })
    .waitFor()
})

test('where the filter lets nothing through, the view says that it is the filter', async () => {
  const page = await openPage('/tackning?mal=finns-inte')
  await page.getByText('Filtret släpper inte igenom något här.').waitFor()
  await page.getByRole('button', { name: 'Ta bort alla filter' }).click()
  await page.getByRole('grid').waitFor()
})

test('another choice asks anew for what follows the filter, and for nothing else', async () => {
  const page = await openPage('/maluppfyllelse')
  await ready(page)
  await page.getByRole('button', { name: 'Filtrera' }).press('Enter')
  const box = page.getByRole('checkbox', { name: /^Kultur- och fritidsnämnden/ })
  await box.waitFor()
  await page.evaluate(() => {
    const asked: string[] = []
    Object.assign(globalThis, { asked })
    const worker = Worker.prototype as unknown as Record<'postMessage', (...message: unknown[]) => void>
    const send = worker.postMessage
    worker.postMessage = function (this: Worker, ...message) {
      const bundle = message[0] as readonly { readonly request?: { readonly query?: string } }[]
      asked.push(...bundle.map(({ request }) => request?.query ?? ''))
      send.apply(this, message)
    }
  })
  await box.press('Space')
  await page.getByText(/^\d+ mål passerar filtret$/).waitFor()
  const asked = await page.evaluate(() => (globalThis as unknown as { asked: string[] }).asked)
  // It counts what passes; which rows these are the page tells by itself.
  expect(asked).toContain('attainment-known')
  expect(asked).not.toContain('attainment-list')
  expect(asked).not.toContain('attainment-parts')
  expect(asked).not.toContain('attainment-outcomes')
})
