/** Hushållning: the goals and the money are those of the analyses, for the period that is asked about. */
import { AxeBuilder } from '@axe-core/playwright'
import { ask, budgetByOrgan, funding, husbandry } from '@rodtrad/analysis'
import { parseDay, parsePeriod, toColumns } from '@rodtrad/core'
import { readModel } from '@rodtrad/io'
import { root } from '@rodtrad/setup/places'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { openPage } from './page.ts'

const folder = join(root, 'data/ale')
const { model } = readModel(
  readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .map((name) => ({ name, bytes: readFileSync(join(folder, name)) })),
)
if (model === undefined) throw new Error('data/ale cannot be read')
const { columns } = toColumns(model)
const day = parseDay('2026-11-23', 'from')!
const questionOf = (period: string) => ask(columns, { asOf: day, period: parsePeriod(period)! }, day)

const plain = (text: string): string => text.replaceAll('\u00a0', ' ').trim()
const number = (value: number | null): string =>
  value === null ? '' : plain(new Intl.NumberFormat('sv-SE').format(value))

/** Amount, outcome, deviation and forecast of the ramar, as the table behind them says. */
async function ramarOf(page: Page, count: number): Promise<string[][]> {
  const rows = page.getByRole('region', { name: /^Driftsramar/ }).locator('tbody tr')
  await rows.nth(count - 1).waitFor()
  const cells = await rows.evaluateAll((found) =>
    found.map((row) => [...row.children].map((cell) => cell.textContent)),
  )
  return cells.map((row) => [3, 4, 5, 8].map((at) => plain(row[at] ?? '')))
}

test.each(['2025', '2026'])('the ramar of %s are those of the analysis', async (period) => {
  const expected = budgetByOrgan(questionOf(period)).filter(({ kind }) => kind === 'driftsram')
  const page = await openPage(`/hushallning?visa=budgetdriftsram&period=${period}`)
  await page.getByText(`Budgetår ${period}`).first().waitFor()
  expect(await ramarOf(page, expected.length)).toEqual(
    expected.map((row) => [row.amount, row.actual, row.deviation, row.forecast].map(number)),
  )
})

test('the finding stands there before any script', async () => {
  const goals = husbandry(questionOf('2025')).filter(({ applied }) => applied)
  expect(goals.filter(({ met }) => met === true)).toHaveLength(3)
  const page = await openPage('/hushallning', { javaScriptEnabled: false })
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Tre av sex mål')
})

test('every goal without money is named, and leads to its thread', async () => {
  const without = funding(questionOf('2025')).filter(({ funded }) => !funded)
  const page = await openPage('/hushallning')
  const figure = page.getByRole('figure', { name: /av fullmäktiges/ })
  const links = figure.getByRole('listitem').getByRole('link')
  await links.nth(without.length - 1).waitFor()
  expect(await links.allInnerTexts()).toEqual(without.map(({ goalTitle }) => goalTitle))
  await links.first().focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/trad\?.*id=/)
})

test('of a chosen organ its own money is shown, and no sum', async () => {
  const page = await openPage('/hushallning?organ=omn')
  await page.getByRole('region', { name: /^Driftsramar: ett av 1/ }).waitFor()
  expect(await page.getByRole('row', { name: /^Kommunen tillsammans/ }).count()).toBe(0)
})

test('the page is free of faults for everybody', async () => {
  const page = await openPage('/hushallning')
  await page.locator('[data-engine=ready]').waitFor({ state: 'attached' })
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([])
})
