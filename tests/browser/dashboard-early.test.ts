/** What a reader does while the page stands but its scripts are still on their way is not lost. */
import type { Locator, Page } from 'playwright'
import { test } from 'vitest'
import { eventually, openPage } from './page.ts'

/** A page whose scripts come when `acts` have been done. */
async function early(path: string, acts: (page: Page) => Promise<unknown>): Promise<Page> {
  const page = await openPage('/thread.svg')
  const done = Promise.withResolvers<undefined>()
  await page.route('**/_app/**/*.js', async (route) => {
    await done.promise
    await route.continue()
  })
  await page.goto(path, { waitUntil: 'commit' })
  await page.getByRole('heading', { level: 1 }).waitFor()
  await acts(page)
  done.resolve(undefined)
  return page
}

const severity = (page: Page, name: RegExp): Locator =>
  page.getByRole('group', { name: 'Allvar' }).getByRole('button', { name })

test.each([
  {
    name: 'a click on a button',
    act: (page: Page) => severity(page, /varning/).click(),
    address: '?sort=lista&allvar=warning',
  },
  {
    name: 'two clicks, in their order',
    act: async (page: Page) => {
      await severity(page, /varning/).click()
      await severity(page, /upplysning/).click()
    },
    address: '?sort=lista&allvar=warning+info',
  },
  {
    name: 'letters in a field',
    act: (page: Page) => page.getByRole('searchbox').pressSequentially('råd'),
    address: '?sort=lista&sok=r%C3%A5d',
  },
  {
    name: 'what is chosen in a list',
    act: (page: Page) => page.getByLabel('Tabell').selectOption('goals'),
    address: '?sort=lista&tabell=goals',
  },
])('$name', async ({ act, address }) => {
  const page = await early('/iakttagelser?sort=lista', act)
  await eventually(() => new URL(page.url()).search).toBe(address)
})

test('a key that opens something', async () => {
  const page = await early('/', (page) => page.keyboard.press('/'))
  await page.getByRole('dialog', { name: 'Sök' }).waitFor()
})

test('what the browser has done by itself is not done twice', async () => {
  const page = await early('/', (page) => page.getByRole('button', { name: 'Filtrera' }).click())
  await page.locator('#filter').getByRole('checkbox').first().waitFor()
})
