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
import { eventually, openPage } from './page.ts'

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

test('what the filter hides is said to be hidden by it, and comes when the filter is taken away', async () => {
  const page = await openPage('/trad?id=n-utn-behorig&organ=omn')
  await page
    .getByText('Det som adressen pekar på (n-utn-behorig) visas inte med det här filtret, eller finns inte.')
    .waitFor()
  await page.getByRole('button', { name: 'Ta bort filtret' }).click()
  await page.getByRole('heading', { level: 1, name: /Fler elever blir behöriga/ }).waitFor()
  await eventually(() => new URL(page.url()).searchParams.get('organ')).toBe(null)
})

test('the table says how many of how many it shows', async () => {
  const page = await openPage('/trad?visa=trad')
  await page.getByText(/^\d+ av \d+ rader visas\.$/).waitFor()
})

test('a chosen goal has its thread lit, and Back puts it out', async () => {
  const page = await openPage('/trad')
  await alive(page)
  expect(await litIn(page)).toEqual([])
  await page.locator('.stage a[data-id=r1-trygghet]').click()
  await page
    .getByRole('heading', { level: 1, name: 'Tråden från ”Trygga orter i hela Ale” når nio' })
    .waitFor()
  expect(await litIn(page)).toEqual(expectedThread('r1-trygghet'))
  await eventually(() => new URL(page.url()).searchParams.get('id')).toBe('r1-trygghet')
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

  await page.keyboard.press('f')
  await eventually(() => new URL(page.url()).searchParams.get('fokus')).toBe('1')
  await eventually(() => page.locator('.stage a:not(.lit)').count()).toBe(0)
  await eventually(() => focused(page)).toBe(up)
  await page.keyboard.press('Escape')
  await eventually(() => page.locator('.stage a:not(.lit)').count()).toBeGreaterThan(0)
  await page.keyboard.press('Escape')
  await eventually(() => litIn(page)).toEqual([])
  await eventually(() => focused(page)).toBe(up)
  const boxes = page.locator('.stage a')
  const before = await boxes.count()
  await page.keyboard.press(' ')
  await eventually(() => boxes.count()).toBeGreaterThan(before)
  await eventually(() => focused(page)).toBe(up)
  await page.keyboard.press(' ')
  await eventually(() => boxes.count()).toBe(before)

  const width = async (): Promise<number> => (await page.locator('.sheet svg').boundingBox())?.width ?? 0
  const normal = await width()
  await page.keyboard.press('+')
  await eventually(width).toBeGreaterThan(normal)
  await page.keyboard.press('-')
  await eventually(async () => Math.round(await width())).toBe(Math.round(normal))
})

test('the search finds by title, number and organ, and Enter chooses', async () => {
  const page = await openPage('/trad')
  await alive(page)
  const field = page.getByRole('searchbox', { name: 'Sök på tråden' })
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

test('on a phone the list comes first and the picture when it is asked for, and no page scrolls sideways', async () => {
  const page = await openPage('/trad?id=r1-trygghet', { viewport: { width: 320, height: 640 } })
  await alive(page)
  await page.locator('.outline').waitFor()
  expect(await page.locator('.stage').isVisible()).toBe(false)
  await page.getByRole('button', { name: 'Graf' }).click()
  await page.locator('.stage').waitFor()
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(sideways).toBe(0)
})

test('the ways between two are lit, said and listed', async () => {
  const page = await openPage('/trad?id=i-forening')
  await alive(page)
  const field = page.getByRole('searchbox', { name: /^Från/ })
  await field.fill('vision')
  await field.fill('Ale – Sveriges')
  await field.press('Enter')
  await eventually(() => new URL(page.url()).searchParams.get('till')).toBe('vision-2024')
  const said = page
    .locator('#chosen ~ .parts [role=status]')
    .filter({ hasText: 'Ale – Sveriges längsta småstad' })
  await said.waitFor()
  const first = page.locator('#chosen ~ .parts ol li').first()
  expect(await first.getByRole('link').last().textContent()).toBe('Ale – Sveriges längsta småstad')
  const lit = await litIn(page)
  expect(lit).toContain('i-forening')
  expect(expectedThread('i-forening')).toEqual(expect.arrayContaining(lit))
  expect(lit.length).toBeLessThan(expectedThread('i-forening').length)
  await page.goBack()
  await eventually(() => litIn(page)).toEqual(expectedThread('i-forening'))
})

test.each([
  ['uppdrag', 'u-sbn-va', 'n-sbn-vatten'],
  ['omvarld', 'f-oro', 'n-ks-beredskap'],
  ['vardeord', 'vo-ansvar', 'r1-trygghet'],
])('the thread starts with %s, through the address', async (start, root, below) => {
  const page = await openPage(`/trad?borja=${start}&id=${root}`)
  await page.locator(`.stage a.chosen[data-id=${root}]`).waitFor()
  await page.locator(`.stage a.lit[data-id=${below}]`).waitFor()
  expect(await page.locator('.stage a[data-id=vision-2024]').count()).toBe(0)
})

test.each([
  ['tackning', 'uppföljt'],
  ['utloper', 'löper ut utan efterträdare'],
  ['bekrafta', 'koppling att bekräfta'],
  ['organ', 'Kommunfullmäktige'],
])('what is laid over the thread has its words in the legend: %s', async (overlay, word) => {
  const page = await openPage('/trad?oppna=*')
  await alive(page)
  await page.getByLabel('Lägg över').selectOption(overlay)
  await eventually(() => new URL(page.url()).searchParams.get('lager')).toBe(overlay)
  await page.locator('figure li').filter({ hasText: word }).first().waitFor()
  await page.reload()
  await page.locator('figure li').filter({ hasText: word }).first().waitFor()
})

test('blocks show the same, and the thread is lit in them too', async () => {
  const page = await openPage('/trad?id=r9-halsa')
  await alive(page)
  const thread = expectedThread('r9-halsa')
  await eventually(() => litIn(page)).toEqual(thread)
  await page.getByRole('button', { name: 'Block' }).click()
  await eventually(() => new URL(page.url()).searchParams.get('vy')).toBe('block')
  await eventually(() => page.locator('.stage path[data-from]').count()).toBe(0)
  expect(await litIn(page)).toEqual(thread)
})

test('paper has the whole list, however much the screen folds', async () => {
  const page = await openPage('/trad')
  await alive(page)
  const lines = page.locator('.outline li')
  const folded = await lines.count()
  await page.emulateMedia({ media: 'print' })
  await eventually(() => lines.count()).toBeGreaterThan(2 * folded)
  await page.emulateMedia({ media: 'screen' })
  await eventually(() => lines.count()).toBe(folded)
})

test.each([
  ['/trad', 1280],
  ['/en/trad', 390],
  ['/trad?id=r1-trygghet', 1280],
  ['/en/trad?id=r1-trygghet', 390],
  ['/trad?visa=trad', 1280],
  ['/trad?borja=uppdrag&lager=organ', 1280],
  ['/trad?vy=block&id=r1-trygghet&till=i-brott', 1280],
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
