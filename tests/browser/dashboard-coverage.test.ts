/** Täckning: the matrix says what the analysis says, opens by keyboard, and its choices stand in the address. */
import { AxeBuilder } from '@axe-core/playwright'
import { ask, coverage } from '@rodtrad/analysis'
import { parseDay, parsePeriod, toColumns } from '@rodtrad/core'
import { readModel } from '@rodtrad/io'
import { root } from '@rodtrad/setup/places'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { eventually, openPage } from './page.ts'

const levels = ['obesvarat', 'resonemang', 'kopplat', 'målsatt', 'uppföljt']

/** What the analysis says of the sample on a day. */
function expected(asOf: string, period = '2025') {
  const folder = join(root, 'data/ale')
  const files = readdirSync(folder).filter((name) => name.endsWith('.csv'))
  const { model } = readModel(files.map((name) => ({ name, bytes: readFileSync(join(folder, name)) })))
  const day = parseDay(asOf, 'from')
  if (model === undefined || day === undefined) throw new Error('the sample cannot be read')
  const question = ask(toColumns(model).columns, { asOf: day, period: parsePeriod(period) }, day)
  return { model, ...coverage(question) }
}

/** Something that comes as soon as the engine has answered. */

const alive = (page: Page): Promise<void> =>
  page.locator('[data-engine=ready]').waitFor({ state: 'attached' })

/** Every cell on the page as `goal organ level`. */
async function cellsOf(page: Page): Promise<string[]> {
  const cells = await page.locator('[role=grid] button').evaluateAll((buttons) =>
    buttons.map((button) => ({
      place: `${button.getAttribute('data-goal') ?? ''} ${button.getAttribute('data-organ') ?? ''}`,
      said: (button.getAttribute('aria-label') ?? '').split(': ').at(-1) ?? '',
    })),
  )
  return cells
    .map(({ place, said }) => {
      const level = said.startsWith('berör inte') ? 1 : levels.findIndex((word) => said.startsWith(word))
      return `${place} ${level}`
    })
    .sort()
}

test('the matrix has the levels and the sums of the analysis, as built and for another day', async () => {
  const page = await openPage('/tackning')
  const now = expected('2026-11-23')
  const all = now.goals.flatMap(({ id, cells }) =>
    cells.map(({ organisation, level }) => `${id} ${organisation} ${level}`),
  )
  expect(await cellsOf(page)).toEqual(all.sort())
  for (const { title, cells } of now.goals) {
    const row = page.getByRole('row').filter({ has: page.getByRole('rowheader').filter({ hasText: title }) })
    const carriers = cells.filter(({ level }) => level >= 2).length
    expect(await row.innerText()).toContain(`${carriers} av ${cells.length}`)
  }

  await page.goto('/tackning?per=2025-06-30&period=2024')
  await alive(page)
  const before = expected('2025-06-30', '2024')
  const early = before.goals.flatMap(({ id, cells }) =>
    cells.map(({ organisation, level }) => `${id} ${organisation} ${level}`),
  )
  await eventually(() => cellsOf(page)).toEqual(early.sort())
})

test('the lists beside the matrix are those of the analysis', async () => {
  const page = await openPage('/tackning')
  const { orphans, mandated, suspect, exempt, model } = expected('2026-11-23')
  const list = (heading: RegExp) =>
    page.locator('section').filter({ has: page.getByRole('heading', { name: heading }) })
  const linked = async (heading: RegExp): Promise<(string | null)[]> => {
    const links = await list(heading).getByRole('link').all()
    const hrefs = await Promise.all(links.map((link) => link.getAttribute('href')))
    return hrefs.map((href) => new URL(href ?? '', 'http://x').searchParams.get('id'))
  }
  expect(await linked(/utan koppling/)).toEqual(orphans)
  expect(await linked(/i uppdrag/)).toEqual(mandated)
  expect((await linked(/att bekräfta/)).sort()).toEqual(suspect.map(({ from }) => from).sort())
  for (const id of exempt) {
    const organ = model.organisations.find((each) => each.id === id)
    const text = await list(/Svarar inte/).innerText()
    expect(text).toContain(organ?.name)
    expect(text).toContain(organ?.answersReason)
  }
})

test('arrows walk the cells, Enter opens what stands behind one, Escape goes back to it', async () => {
  const page = await openPage('/tackning?sort=plan')
  await alive(page)
  const grid = page.getByRole('grid')
  const focused = () =>
    page.evaluate(() => {
      const { goal, organ } = (document.activeElement as HTMLElement).dataset
      return { goal, organ }
    })
  const first = expected('2026-11-23').goals.slice(0, 2)
  await grid.getByRole('button').first().focus()
  expect(await focused()).toEqual({ goal: first[0]?.id, organ: first[0]?.cells[0]?.organisation })
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowDown')
  const cell = first[1]?.cells[1]
  expect(await focused()).toEqual({ goal: first[1]?.id, organ: cell?.organisation })
  expect(await grid.locator('button[tabindex="0"]').count()).toBe(1)

  await page.keyboard.press('Enter')
  const panel = page.getByRole('dialog')
  await panel.waitFor()
  await eventually(() => new URL(page.url()).searchParams.get('ruta')).toBe(cell?.organisation)
  expect(await panel.evaluate((node) => node.contains(document.activeElement))).toBe(true)
  await panel.getByRole('heading', { name: `${cell?.via.length} egna mål` }).waitFor()

  await page.keyboard.press('Escape')
  await panel.waitFor({ state: 'detached' })
  await eventually(focused).toEqual({ goal: first[1]?.id, organ: cell?.organisation })
})

test('the panel has the words of the organ in full, and leads to the thread', async () => {
  const page = await openPage('/tackning?id=r9-halsa&ruta=sbn')
  const panel = page.getByRole('dialog')
  await panel.getByText('Nämnden bidrar genom trygga gångvägar men har inget uppdrag inom hälsa.').waitFor()
  expect(await panel.innerText()).toContain('berör inte uppdraget')
  await panel.getByRole('link', { name: 'Se tråden' }).click()
  await page.waitForURL('**/trad?id=r9-halsa')
  await page.getByRole('heading', { level: 1, name: /^Tråden från ”Jämlik hälsa/ }).waitFor()
})

test('a filter stands in the address, and Back undoes it', async () => {
  const page = await openPage('/tackning')
  await alive(page)
  const rows = page.getByRole('grid').locator('tbody tr')
  const { goals } = expected('2026-11-23')
  const chip = page.getByRole('button', { name: /^målsatt/ })
  await chip.click()
  const measured = goals.filter(({ cells }) => cells.some(({ level }) => level === 3)).length
  await eventually(() => rows.count()).toBe(measured)
  await eventually(() => new URL(page.url()).searchParams.get('niva')).toBe('3')

  await page.getByRole('button', { name: 'Filtrera' }).click()
  await page.getByRole('checkbox', { name: /^Kommunstyrelsen/ }).check()
  await eventually(() => new URL(page.url()).searchParams.get('organ')).toBe('ks')
  await eventually(() => page.getByRole('grid').locator('thead th.organ').count()).toBe(1)

  await page.goBack()
  await page.goBack()
  await eventually(() => rows.count()).toBe(goals.length)
  expect(await chip.getAttribute('aria-pressed')).toBe('false')
})

test('on a phone the matrix is a list, and no page scrolls sideways', async () => {
  const page = await openPage('/tackning', { viewport: { width: 320, height: 640 } })
  await alive(page)
  expect(await page.getByRole('grid').count()).toBe(0)
  const chip = page.getByRole('button', { name: /^Alebyggen/ }).first()
  await chip.click()
  await page.getByRole('dialog').getByRole('button', { name: 'Stäng' }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  const sideways = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(await sideways()).toBe(0)
})

test.each([
  ['/tackning', 1280],
  ['/en/tackning', 390],
  ['/tackning?id=r1-trygghet&ruta=kfn', 1280],
  ['/en/tackning?id=r1-trygghet&ruta=kfn', 390],
  ['/tackning?visa=tackning', 1280],
] as const)(
  '%s at %i px has nothing that axe objects to, light or dark',
  async (path, width) => {
    const page = await openPage(path, { viewport: { width, height: 800 } })
    if (path.includes('organ')) await page.getByRole('dialog').getByText('Fritidsledare').first().waitFor()
    if (path.includes('visa')) await page.getByRole('columnheader', { name: 'Ensam bärare' }).waitFor()
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
    }
  },
  120_000,
)
