/** Måluppfyllelse: the figures are those of the analysis, and each opens down to what made it. */
import { AxeBuilder } from '@axe-core/playwright'
import { ask, attainment, check, goalSteps, type Attainment, type Question } from '@rodtrad/analysis'
import { parseDay, parsePeriod, toColumns } from '@rodtrad/core'
import { readModel } from '@rodtrad/io'
import { root } from '@rodtrad/setup/places'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { eventually, openPage } from './page.ts'

const folder = join(root, 'data/ale')
const { model } = readModel(
  readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .map((name) => ({ name, bytes: readFileSync(join(folder, name)) })),
)
if (model === undefined) throw new Error('data/ale cannot be read')
const { columns, findings } = toColumns(model)
const day = parseDay('2026-11-23', 'from')!
const askFor = (period: string): Question => ask(columns, { asOf: day, period: parsePeriod(period)! }, day)
const answer = attainment(askFor('2025'))

const plain = (text: string): string => text.replaceAll('\u00a0', ' ').trim()
const percent = (share: number | null): string => (share === null ? '' : `${Math.round(share * 100)} %`)
const statuses: Readonly<Record<string, string>> = {
  attained: 'uppfyllt',
  partly: 'delvis uppfyllt',
  not_attained: 'ej uppfyllt',
  undetermined: 'kan inte avgöras',
  unmeasured: 'mätning saknas',
  unassessed: 'ej bedömt',
  divided: 'delade bedömningar',
}

/** The rows of the table behind the list: title, lowest, highest, evidence, value, status. */
async function tableOf(page: Page): Promise<string[][]> {
  const rows = page.getByRole('region', { name: 'Mål för mål' }).locator('tbody tr')
  await rows.first().waitFor()
  const cells = await rows.evaluateAll((found) =>
    found.map((row) => [...row.children].map((cell) => cell.textContent)),
  )
  return cells.map((row) => [0, 3, 4, 5, 6, 7].map((at) => plain(row[at] ?? '')))
}

const expectedOf = ({ goals }: Attainment): string[][] =>
  goals.map((goal) => [
    goal.title,
    percent(goal.low),
    percent(goal.high),
    goal.low === null ? '' : percent(goal.evidence),
    percent(goal.value),
    statuses[goal.status] ?? goal.status,
  ])

async function violationsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)
}

const ready = (page: Page): Promise<void> =>
  page.locator('[data-engine=ready]').waitFor({ state: 'attached' })

test('every goal has the figures of the analysis', async () => {
  const page = await openPage('/maluppfyllelse?visa=mal')
  expect(await tableOf(page)).toEqual(expectedOf(answer))
})

test('another period has its own figures, out of the engine in the browser', async () => {
  const page = await openPage('/maluppfyllelse?visa=mal&period=2024')
  await ready(page)
  const before = attainment(askFor('2024'))
  await page
    .getByRole('heading', { level: 1 })
    .filter({ hasText: ` av ${before.goals.filter(({ low }) => low !== null).length} mätbara mål` })
    .waitFor()
  expect(await tableOf(page)).toEqual(expectedOf(before))
})

test('the headline counts, and the page is there before any script', async () => {
  const page = await openPage('/maluppfyllelse', { javaScriptEnabled: false })
  const measured = answer.goals.filter(({ low }) => low !== null)
  const attained = measured.filter(({ status }) => status === 'attained')
  const title = plain(await page.getByRole('heading', { level: 1 }).innerText())
  expect(title).toContain(`${attained.length} av ${measured.length} mätbara mål`)
  await page.getByRole('heading', { name: 'Trygga orter i hela Ale' }).waitFor()
})

test('where judgement and measure differ stands first, all of it', async () => {
  const found = check(askFor('2025'), findings).filter(({ code }) => code === 'RT046')
  const page = await openPage('/maluppfyllelse')
  await ready(page)
  const section = page.locator('main section').first()
  await section.getByRole('button', { name: `Visa alla ${found.length}` }).click()
  const headings = section.getByRole('heading', { level: 3 })
  await headings.nth(found.length - 1).waitFor()
  const titles = await headings.allInnerTexts()
  const expected = found.map(({ ids }) => answer.goals.find(({ id }) => id === ids[0])?.title)
  expect(titles.toSorted()).toEqual(expected.toSorted())
})

test('Förklara opens by keyboard, its parts sum to the figure, and Escape goes back', async () => {
  const id = 'r1-trygghet'
  const goal = answer.goals.find((each) => each.id === id)!
  const steps = goalSteps(askFor('2025')).filter((step) => step.goal === id)
  const page = await openPage('/maluppfyllelse')
  await ready(page)
  const link = page.getByRole('link', { name: `Förklara ${goal.title}` }).last()
  await link.focus()
  await page.keyboard.press('Enter')
  const panel = page.getByRole('dialog', { name: new RegExp(goal.title) })
  await panel.waitFor()
  await eventually(() => page.url()).toContain(`forklara=${id}`)

  const fine = (share: number): string => `${(Math.round(share * 1000) / 10).toString().replace('.', ',')} %`
  const cells = await panel
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].slice(2).map((cell) => cell.textContent)))
  expect(cells.map((row) => row.map(plain)).toSorted()).toEqual(
    steps
      .map(({ weight, low, high, evidence }) => [low, high, evidence].map((share) => fine(weight * share)))
      .toSorted(),
  )
  for (const name of ['low', 'high', 'evidence'] as const)
    expect(plain(await panel.locator(`[data-sum=${name}]`).innerText())).toBe(fine(goal[name] ?? 0))

  await panel.getByRole('button', { name: /Visa 4 delar Trygga och närvarande elever/ }).press('Enter')
  await panel.getByText('På väg från 84 % (2022) till minst 90 %, nu 88 %: 67 % (framsteg)').waitFor()
  await panel.getByText('Utbildningsnämnden, 11 december 2024, § 15, Nämndplan 2025').first().waitFor()
  expect(await violationsOf(page)).toEqual([])

  await page.keyboard.press('Escape')
  await panel.waitFor({ state: 'hidden' })
  await page.waitForURL((url) => !url.searchParams.has('forklara'))
  expect(await link.evaluate((element) => element === document.activeElement)).toBe(true)
})

test('a filter stands in the address, and Back undoes it', async () => {
  const page = await openPage('/maluppfyllelse')
  await ready(page)
  const count = answer.goals.filter(({ status }) => status === 'not_attained').length
  await page.getByRole('button', { name: 'Filtrera' }).press('Enter')
  await page.getByRole('checkbox', { name: /^ej uppfyllt/ }).press('Space')
  await page.getByText(`${count} mål passerar filtret`, { exact: true }).waitFor()
  await eventually(() => new URL(page.url()).searchParams.get('lage')).toBe('not_attained')

  await page.goBack()
  await page.getByRole('heading', { level: 3, name: 'Riktningsmål', exact: true }).waitFor()
  await eventually(() => new URL(page.url()).searchParams.get('lage')).toBeNull()

  await page.goForward()
  await page.getByRole('button', { name: /ej uppfyllt ta bort/ }).click()
  await page.getByRole('heading', { level: 3, name: 'Riktningsmål', exact: true }).waitFor()
})

test('a link opens its goal, with the words in full and who does what by when', async () => {
  const page = await openPage('/maluppfyllelse?id=n-utn-trygg-skola')
  const goal = page.getByRole('button', { name: 'Trygga och närvarande elever' })
  await goal.waitFor()
  expect(await goal.getAttribute('aria-expanded')).toBe('true')
  await page.getByText('Tryggheten ökar i alla rektorsområden. Frånvaron minskar men är högre').waitFor()
  await page.getByText('(Verksamhetschef grundskola, senast 12 juni 2026)').waitFor()
  expect(await violationsOf(page)).toEqual([])
})

test('a series is fetched when it is opened, with its table', async () => {
  const page = await openPage('/maluppfyllelse?id=b-soliditet')
  await ready(page)
  await page.getByRole('link', { name: /^serie Soliditet/ }).click()
  const figure = page.getByRole('figure', { name: /^Soliditet inklusive pensionsåtaganden: från 15,04/ })
  await figure.locator('svg').waitFor()
  expect(await violationsOf(page)).toEqual([])
  await figure.getByRole('button', { name: 'Visa som tabell' }).click()
  const rows = model.outcomes.filter(({ indicator }) => indicator === 'i-soliditet')
  await figure.getByRole('row').nth(rows.length).waitFor()
  expect(await figure.getByRole('row').count()).toBe(rows.length + 1)
  await figure.getByRole('rowheader', { name: '2025', exact: true }).first().waitFor()
})

test('the same in English', async () => {
  const page = await openPage('/en/maluppfyllelse?forklara=r1-trygghet')
  await page.getByRole('heading', { level: 1, name: /^We know the result for \d+% of what/ }).waitFor()
  const panel = page.getByRole('dialog', { name: 'Trygga orter i hela Ale: 65–69%, and how it comes about' })
  await panel.getByText('(threshold, reached or not)').first().waitFor()
  expect(await violationsOf(page)).toEqual([])
})

test.each([320, 800, 1400])(
  'at %i px nothing is wider than the page, and axe finds nothing',
  async (width) => {
    const page = await openPage('/maluppfyllelse', { viewport: { width, height: 900 } })
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(beyond).toBeLessThanOrEqual(0)
    expect(await violationsOf(page)).toEqual([])
  },
)

test('in print every goal is open, with its words', async () => {
  const page = await openPage('/maluppfyllelse')
  await ready(page)
  await page.evaluate(() => void window.dispatchEvent(new Event('beforeprint')))
  expect(await page.getByText('Alla sjuor har en fadder.').count()).toBe(1)
  await page.evaluate(() => void window.dispatchEvent(new Event('afterprint')))
  expect(await page.getByText('Alla sjuor har en fadder.').count()).toBe(0)
})
