/** Indikatorer: the list says where every outcome is, and each opens on a page of its own. */
import { AxeBuilder } from '@axe-core/playwright'
import { ask, outcomeStates, peers, type OutcomeStateRow } from '@rodtrad/analysis'
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
const { columns } = toColumns(model)
const day = parseDay('2026-11-23', 'from')!
const questionOf = (period: string) => ask(columns, { asOf: day, period: parsePeriod(period)! }, day)
const states = outcomeStates(questionOf('2025'))

const plain = (text: string): string => text.replaceAll('\u00a0', ' ').trim()
const words: Readonly<Record<OutcomeStateRow['state'], string>> = {
  current: 'finns',
  lagged: 'eftersläpar',
  coming: 'väntas',
  suppressed: 'visas inte',
  missing: 'saknas',
  late: 'har inte kommit',
  never: 'aldrig mätt',
}
const expectedOf = (rows: readonly OutcomeStateRow[]): string[][] =>
  rows.map((row) => [row.title, words[row.state], row.age === null ? '' : String(row.age)])

/** Title, state and age of the table behind the list. */
async function tableOf(page: Page): Promise<string[][]> {
  const rows = page.getByRole('region', { name: 'Vad som har lämnats' }).locator('tbody tr')
  await rows.nth(states.length - 1).waitFor()
  const cells = await rows.evaluateAll((found) =>
    found.map((row) => [...row.children].map((cell) => cell.textContent)),
  )
  return cells.map((row) => [0, 2, 10].map((at) => plain(row[at] ?? '')))
}

const headline = (page: Page) => page.getByRole('heading', { level: 1 })

test('every indicator has its state and its age, as the analysis says', async () => {
  const page = await openPage('/indikatorer?visa=indikatorer')
  expect(await tableOf(page)).toEqual(expectedOf(states))
})

test('another period has its own states, out of the engine in the browser', async () => {
  const page = await openPage('/indikatorer?visa=indikatorer&period=2026-T2')
  await headline(page).filter({ hasText: '2026-T2' }).waitFor()
  expect(await tableOf(page)).toEqual(expectedOf(outcomeStates(questionOf('2026-T2'))))
})

test('the finding stands there before any script', async () => {
  const page = await openPage('/indikatorer', { javaScriptEnabled: false })
  const used = new Set(states.filter(({ goals }) => goals.length > 0).map(({ indicator }) => indicator))
  expect(await headline(page).innerText()).toContain(`av ${used.size} indikatorer saknar utfall för 2025`)
})

test('an indicator opens by keyboard, stays through a reload, and Back returns to what was picked out', async () => {
  const page = await openPage('/indikatorer')
  await page.locator('[data-engine=ready]').waitFor({ state: 'attached' })
  await page.getByRole('combobox', { name: 'Visa', exact: true }).selectOption('saknas')
  const lacking = states.filter(
    ({ state, goals }) => goals.length > 0 && ['late', 'missing', 'never'].includes(state),
  )
  await page.getByText(`${lacking.length} av ${states.length} visas`).waitFor()
  const link = page.getByRole('link', { name: lacking[0]!.title })
  await link.focus()
  await page.keyboard.press('Enter')
  await headline(page).filter({ hasText: lacking[0]!.title }).waitFor()
  await page.reload()
  await headline(page).filter({ hasText: lacking[0]!.title }).waitFor()
  await page.goBack()
  await page.getByText(`${lacking.length} av ${states.length} visas`).waitFor()
  await eventually(() => page.url()).toContain('urval=saknas')
})

test('the page of an indicator has its series, its place among kommuner, what rests on it, and every outcome', async () => {
  const id = 'i-soliditet'
  const page = await openPage(`/indikatorer?id=${id}`)
  const place = peers(questionOf('2025')).find(({ indicator }) => indicator === id)!
  await page.getByText(`Plats ${place.rank} av ${place.count} från det bästa`).waitFor()
  await page.getByText('Egen beräkning ur Kolada (SCB)').waitFor()
  await page.locator('#figure-serie').waitFor()
  await page.getByRole('link', { name: 'Soliditet på minst fyrtio procent' }).waitFor()
  const own = model.outcomes.filter(
    ({ indicator, municipality }) => indicator === id && (municipality ?? '1440') === '1440',
  )
  const rows = page.getByRole('region', { name: 'Utfall för Soliditet' }).locator('tbody tr')
  await rows.nth(own.length - 1).waitFor()
  expect(await rows.count()).toBe(own.length)
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id: rule, nodes }) => `${rule}: ${nodes[0]?.html ?? ''}`)).toEqual([])
})

test('where organs measure each their own, one chooses whose', async () => {
  const page = await openPage('/indikatorer?id=i-fritid')
  await headline(page).filter({ hasText: '73 %' }).waitFor()
  await page.getByRole('link', { name: 'Kultur- och fritidsnämnden', exact: true }).click()
  await headline(page).filter({ hasText: '83 %' }).waitFor()
  await eventually(() => page.url()).toContain('serie=kfn')
})

test('an id that the source doesn’t have is said, and the list is free of faults for everybody', async () => {
  const page = await openPage('/indikatorer?id=nobody')
  await page.getByText('Källan har ingen indikator nobody.').waitFor()
  await page.getByRole('link', { name: 'Alla indikatorer' }).click()
  await page
    .getByRole('link', { name: states.at(-1)!.title })
    .last()
    .waitFor()
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([])
})
