/** What-if: something is tried, every view shows it, and nothing of the source is changed. */
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { openPage } from './page.ts'

const ready = (page: Page): Promise<void> =>
  page.locator('[data-engine=ready]').waitFor({ state: 'attached' })
const bar = (page: Page) => page.getByRole('region', { name: 'Tänk om' })
const uncovered = 'Ett av nio riktningsmål har inget mål hos någon nämnd.'

/** Links a goal of the Omsorgsnämnden to the riktningsmål that nobody carries. */
async function tryLink(page: Page): Promise<void> {
  const form = page.getByRole('form', { name: 'Pröva' })
  const from = form.getByRole('combobox', { name: 'Målet' })
  await from.waitFor()
  await from.selectOption({ index: 1 })
  await form.getByRole('combobox', { name: 'bidrar till' }).selectOption('r9-halsa')
  await form.getByRole('button', { name: 'Pröva' }).press('Enter')
  await bar(page).getByText('En ändring prövas').waitFor()
}

test('what is tried shows on every view, is told there, and is undone and done again', async () => {
  const page = await openPage('/tank-om')
  await ready(page)
  await tryLink(page)
  await page.getByRole('heading', { level: 1 }).filter({ hasNotText: 'Tänk om' }).waitFor()

  await page.getByRole('navigation', { name: 'Vyer' }).getByRole('link', { name: 'Överblick' }).click()
  await page
    .getByText(/utfall 2025 · tänk om/)
    .first()
    .waitFor()
  await page.getByRole('heading', { level: 1, name: uncovered }).waitFor({ state: 'detached' })

  await bar(page).getByRole('button', { name: 'Ångra' }).click()
  await page.getByRole('heading', { level: 1, name: uncovered }).waitFor()
  await bar(page).waitFor({ state: 'detached' })
})

test('a reload keeps what is tried, and the file of it is one that the command line takes', async () => {
  const page = await openPage('/tank-om')
  await ready(page)
  await tryLink(page)
  await page.reload()
  await ready(page)
  await bar(page).getByText('En ändring prövas').waitFor()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    bar(page).getByRole('button', { name: 'Spara ändringsfilen' }).click(),
  ])
  const changes = JSON.parse(readFileSync(await download.path(), 'utf8')) as {
    readonly add: { readonly links: readonly { readonly to: string }[] }
  }
  expect(changes.add.links.map(({ to }) => to)).toEqual(['r9-halsa'])

  await bar(page).getByRole('button', { name: 'Avsluta' }).click()
  await bar(page).waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Ångra' }).click()
  await bar(page).waitFor()
})

test('a goal is taken away, and the difference names the cells that it leaves', async () => {
  const page = await openPage('/tank-om?prova=dropGoal')
  await ready(page)
  const form = page.getByRole('form', { name: 'Pröva' })
  await form.getByRole('combobox', { name: 'Målet' }).selectOption('r1-trygghet')
  await form.getByRole('button', { name: 'Pröva' }).click()
  await page.getByText('Målet ”Trygga orter i hela Ale” tas bort').waitFor()
  await page.getByRole('heading', { level: 1, name: 'Ett riktningsmål är borta.' }).waitFor()
  await page.getByRole('list', { name: 'Det som prövas' }).getByRole('button', { name: 'ta bort' }).click()
  await page.getByRole('heading', { level: 1, name: /^Tänk om/ }).waitFor()
})
