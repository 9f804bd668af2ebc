/** The tour of the first visit. */
import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { eventually, openPage } from './page.ts'

const ready = (page: Page): Promise<void> =>
  page.locator('[data-engine=ready]').waitFor({ state: 'attached' })
const card = (page: Page) => page.getByRole('region', { name: 'Rundtur' })

test.each([320, 390, 1280])('at %i px it shows five things, and covers none of them', async (width) => {
  const page = await openPage('/', { isNew: true, viewport: { width, height: 800 } })
  for (let step = 1; step <= 5; step++) {
    await card(page).getByText(`Rundtur, ${step} av 5`).waitFor()
    const lit = await page.locator('[data-tour]').boundingBox()
    const over = await card(page).boundingBox()
    if (lit === null || over === null) throw new Error('nothing is shown')
    const isClear = lit.y + lit.height <= over.y || lit.x + lit.width <= over.x
    expect([step, lit.y >= 0, isClear]).toEqual([step, true, true])
    await card(page)
      .getByRole('button', { name: step === 5 ? 'Klar' : 'Nästa' })
      .click()
  }
  await card(page).waitFor({ state: 'detached' })
})

test('who skips it is left in peace, and can ask for it again', async () => {
  const page = await openPage('/', { isNew: true })
  await card(page).waitFor()
  await page.keyboard.press('Escape')
  await card(page).waitFor({ state: 'detached' })
  await page.goto('/trad')
  await ready(page)
  await page.keyboard.press('/')
  await page.keyboard.type('rundtur')
  await page.keyboard.press('Enter')
  await card(page).getByText('Rundtur, 1 av 5').waitFor()
  await eventually(() => new URL(page.url()).pathname).toBe('/')
})

test.each(['/?period=2024', '/tackning'])('it does not come to who follows a link to %s', async (path) => {
  const page = await openPage(path, { isNew: true })
  await ready(page)
  await page.getByRole('button', { name: 'Sök', exact: true }).click()
  await page.getByRole('dialog').waitFor()
  expect(await card(page).count()).toBe(0)
})
