/** Röda tråden: a goal is chosen and its thread is lit, by mouse, keys and search; the list says the same. */
import { AxeBuilder } from '@axe-core/playwright'
import { ask, trace } from '@rodtrad/analysis'
import { parseDay, parsePeriod, toColumns } from '@rodtrad/core'
import { readModel } from '@rodtrad/io'
import { root } from '@rodtrad/setup/places'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { openPage } from './page.ts'

/** The thread of an id, as the analysis has it for the sample. */
function expectedThread(id: string): string[] {
  const folder = join(root, 'data/ale')
  const files = readdirSync(folder).filter((name) => name.endsWith('.csv'))
  const { model } = readModel(files.map((name) => ({ name, bytes: readFileSync(join(folder, name)) })))
  const asOf = parseDay('2026-11-23', 'from')
  if (model === undefined || asOf === undefined) throw new Error('the sample cannot be read')
  const question = ask(toColumns(model).columns, { asOf, period: parsePeriod('2025') }, asOf)
  const { up, down, indicators } = trace(question.graph, id)
  return [id, ...[...up, ...down, ...indicators].map((step) => step.id)].sort()
}

/** Something that comes as soon as the engine has answered. */
const eventually = <T>(what: () => T | Promise<T>) => expect.poll(what, { timeout: 15_000 })

const alive = (page: Page): Promise<void> =>
  page.locator('[data-engine=ready]').waitFor({ state: 'attached' })

const litIn = async (page: Page): Promise<string[]> => {
  const lit = await page
    .locator('.stage a.lit')
    .evaluateAll((boxes) => boxes.map((box) => box.getAttribute('data-id') ?? ''))
  return lit.sort()
}
const focused = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['id'])

test('a chosen goal has its thread lit, and Back puts it out', async () => {
  const page = await openPage('/trad')
  await alive(page)
  expect(await litIn(page)).toEqual([])
  await page.locator('.stage a[data-id=r1-trygghet]').click()
  await page
    .getByRole('heading', { level: 1, name: 'Tråden från ”Trygga orter i hela Ale” når nio' })
    .waitFor()
  expect(await litIn(page)).toEqual(expectedThread('r1-trygghet'))
  expect(new URL(page.url()).searchParams.get('id')).toBe('r1-trygghet')
  await page.goBack()
  await eventually(() => litIn(page)).toEqual([])
})

test.each(['n-utn-trygg-skola', 'n-kfn-moten', 'r4-klimat', 'i-forening', 'n-sbn-parkering', 'r9-halsa'])(
  'the address lights the thread of %s, in the picture and in the list',
  async (id) => {
    const page = await openPage(`/trad?id=${id}`)
    await alive(page)
    const thread = expectedThread(id)
    await eventually(() => litIn(page)).toEqual(thread)
    expect(await page.locator('.outline li.lit').count()).toBe(thread.length)
    expect(await page.locator('.outline [aria-current=true]').count()).toBe(1)
  },
)

test('keys walk along the graph, choose, open, close and put out', async () => {
  const page = await openPage('/trad?id=n-utn-trygg-skola')
  await alive(page)
  await eventually(async () => (await litIn(page)).length).toBeGreaterThan(1)
  await page.locator('.stage a[tabindex="0"]').focus()
  expect(await focused(page)).toBe('n-utn-trygg-skola')
  await page.keyboard.press('ArrowLeft')
  const up = await focused(page)
  expect(['r1-trygghet', 'r2-skola']).toContain(up)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  expect(await focused(page)).toBe(up)
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  expect(await focused(page)).toBe('n-utn-trygg-skola')

  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Enter')
  await eventually(() => new URL(page.url()).searchParams.get('id')).toBe(up)
  await eventually(() => focused(page)).toBe(up)
  await eventually(() => litIn(page)).toEqual(expectedThread(up ?? ''))

  await page.keyboard.press('Escape')
  await eventually(() => litIn(page)).toEqual([])
  await eventually(() => focused(page)).toBe(up)
  const boxes = page.locator('.stage a')
  const before = await boxes.count()
  await page.keyboard.press('+')
  await eventually(() => boxes.count()).toBeGreaterThan(before)
  await eventually(() => focused(page)).toBe(up)
  await page.keyboard.press('-')
  await eventually(() => boxes.count()).toBe(before)
})

test('the search finds by title, number and organ, and Enter chooses', async () => {
  const page = await openPage('/trad')
  await alive(page)
  const field = page.getByRole('searchbox')
  await field.fill('omn 4')
  await page
    .getByRole('link', { name: /^Kända ansikten i hemtjänsten/ })
    .first()
    .waitFor()
  await field.press('Enter')
  await page.getByRole('heading', { level: 2, name: 'Kända ansikten i hemtjänsten' }).waitFor()
  expect(await litIn(page)).toEqual(expectedThread('n-omn-kontinuitet-2026'))
  await field.fill('finns inte alls')
  await page.getByText('Inget mål, ingen verksamhet och ingen indikator heter så.').waitFor()
})

test('the chosen goal has its facts, figures and words beside it, and ways on', async () => {
  const page = await openPage('/trad?id=r1-trygghet')
  const section = page.locator('section', { has: page.locator('#chosen') })
  await section.getByText('Riktningsmål 2023–2026').waitFor()
  await section.getByText('Anmälda brott per 100 000 invånare').first().waitFor()
  await section.getByText('Nämnden har inga insatser i offentliga miljöer').waitFor()
  await section.getByRole('link', { name: 'Se täckningen' }).click()
  await page.getByRole('grid').waitFor()
})

test('links to confirm are dashed, and said in words', async () => {
  const page = await openPage('/trad?id=n-sbn-resor')
  await alive(page)
  await eventually(() => page.locator('.stage path[stroke-dasharray][data-from=n-sbn-resor]').count()).toBe(1)
  await page
    .locator('section', { has: page.locator('#chosen') })
    .getByText('att bekräfta')
    .waitFor()
})

test('the picture is handed out with title, dates and the note of what is made up', async () => {
  const page = await openPage('/trad?id=r1-trygghet')
  await alive(page)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Spara som SVG' }).click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/trad.*2026-11-23\.svg$/)
  const text = readFileSync(await file.path(), 'utf8')
  expect(text).toContain('per 2026-11-23')
  expect(text).toContain('Påhittat för exemplet')
  expect(text).not.toContain('var(')
})

test('on a phone the list comes first, and no page scrolls sideways', async () => {
  const page = await openPage('/trad?id=r1-trygghet', { viewport: { width: 320, height: 640 } })
  await alive(page)
  const [list, picture] = [
    await page.locator('.outline').boundingBox(),
    await page.locator('.stage').boundingBox(),
  ]
  expect(list?.y).toBeLessThan(picture?.y ?? 0)
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(sideways).toBe(0)
})

test.each([
  ['/trad', 1280],
  ['/en/trad', 390],
  ['/trad?id=r1-trygghet', 1280],
  ['/en/trad?id=r1-trygghet', 390],
  ['/trad?visa=trad', 1280],
] as const)(
  '%s at %i px has nothing that axe objects to, light or dark',
  async (path, width) => {
    const page = await openPage(path, { viewport: { width, height: 800 } })
    if (path.includes('id=')) await page.locator('#chosen ~ .parts .said').first().waitFor()
    if (path.includes('visa')) await page.getByRole('columnheader', { name: 'Bidrar till' }).waitFor()
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
    }
  },
  120_000,
)
