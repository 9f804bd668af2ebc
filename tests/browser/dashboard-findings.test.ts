/** Iakttagelser: counts and findings are those of the check; a code opens by keyboard; each leads to its row; the files hold them all. */
import { AxeBuilder } from '@axe-core/playwright'
import { ask, siftedCheck } from '@rodtrad/analysis'
import { parseDay, parsePeriod, toColumns } from '@rodtrad/core'
import { readModel } from '@rodtrad/io'
import { root } from '@rodtrad/setup/places'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { eventually, openPage } from './page.ts'

/** What the check says of the sample on a day. */
function expected(asOf: string, period = '2025') {
  const folder = join(root, 'data/ale')
  const files = readdirSync(folder).filter((name) => name.endsWith('.csv'))
  const { model, findings } = readModel(
    files.map((name) => ({ name, bytes: readFileSync(join(folder, name)) })),
  )
  const day = parseDay(asOf, 'from')
  if (model === undefined || day === undefined) throw new Error('the sample cannot be read')
  const { columns, findings: more } = toColumns(model)
  return siftedCheck(ask(columns, { asOf: day, period: parsePeriod(period) }, day), [...findings, ...more])
}

const alive = (page: Page): Promise<void> =>
  page.locator('[data-engine=ready]').waitFor({ state: 'attached' })

/** The codes on the page, and how many findings each has. */
async function countsOf(page: Page): Promise<Record<string, number>> {
  const rows = await page
    .locator('main h2 button')
    .evaluateAll((buttons) =>
      buttons.map((button) => [
        button.querySelector('.code')?.textContent ?? '',
        Number(button.querySelector('.amount')?.textContent.replaceAll(/\D/g, '')),
      ]),
    )
  return Object.fromEntries(rows) as Record<string, number>
}

const byCode = (codes: readonly string[]): Record<string, number> =>
  Object.fromEntries(
    Array.from(
      Map.groupBy(codes, (code) => code),
      ([code, all]) => [code, all.length],
    ),
  )

async function saved(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ])
  return readFileSync(await download.path(), 'utf8')
}

test('the counts are those of the check, as built and for another day', async () => {
  const page = await openPage('/iakttagelser')
  expect(await countsOf(page)).toEqual(byCode(expected('2026-11-23').findings.map(({ code }) => code)))
  await page.goto('/iakttagelser?per=2025-06-30&period=2024')
  await alive(page)
  await eventually(() => countsOf(page)).toEqual(
    byCode(expected('2025-06-30', '2024').findings.map(({ code }) => code)),
  )
})

test('a code opens by keyboard, a finding leads to its row and its thing, Back undoes', async () => {
  const page = await openPage('/iakttagelser')
  await alive(page)
  const [first] = expected('2026-11-23').findings.filter(({ code }) => code === 'RT036')
  await page.locator('#RT036 button').first().focus()
  await page.keyboard.press('Enter')
  await page.locator('#RT036 dt').first().waitFor()
  const place = page.locator('#RT036 ol button').first()
  expect(await place.innerText()).toContain(`${first?.place.file ?? ''}, rad ${first?.place.row ?? ''}`)
  await place.focus()
  await page.keyboard.press('Enter')
  const row = page.getByRole('region', { name: /^Källans rad/ })
  await row.getByText(first?.ids[0] ?? '', { exact: true }).waitFor()
  const href = (await page.locator('#RT036 ol a').first().getAttribute('href')) ?? ''
  expect(new URL(href, 'http://x').searchParams.get('id')).toBe(first?.ids[0])
  await page.goBack()
  await row.waitFor({ state: 'detached' })
})

test('severity, words and organ narrow what is shown', async () => {
  const page = await openPage('/iakttagelser?sort=lista')
  const { findings } = expected('2026-11-23')
  const warnings = findings.filter(({ severity }) => severity === 'warning')
  await page
    .getByRole('group', { name: 'Allvar' })
    .getByRole('button', { name: /varning/ })
    .click()
  await page.getByText(`50 av ${warnings.length} visas.`).waitFor()
  await page.getByRole('searchbox', { name: 'Sök bland iakttagelserna' }).fill('brukarråd')
  await eventually(() => page.locator('main ol .message').allInnerTexts()).toSatisfy(
    (texts: string[]) =>
      texts.length > 0 && texts.length < 50 && texts.every((text) => /brukarråd/i.test(text)),
  )
})

test('the files hold every finding, also those that the page does not show', async () => {
  const page = await openPage('/iakttagelser')
  await alive(page)
  const { findings, suppressed } = expected('2026-11-23')
  const json = JSON.parse(await saved(page, 'JSON')) as { findings: readonly { code: string }[] }
  expect(byCode(json.findings.map(({ code }) => code))).toEqual(byCode(findings.map(({ code }) => code)))
  const log = JSON.parse(await saved(page, 'SARIF (alla)')) as {
    runs: readonly { results: readonly { suppressions: readonly unknown[] }[] }[]
  }
  expect(log.runs[0]?.results).toHaveLength(findings.length + suppressed.length)
  expect((await saved(page, 'CSV')).match(/^RT\d{3},/gm)).toHaveLength(findings.length)
  expect((await saved(page, 'Excel')).startsWith('PK')).toBe(true)
})

test('what the plan lives with is told with its reason', async () => {
  const page = await openPage('/iakttagelser')
  for (const { reason } of expected('2026-11-23').suppressed)
    await page.getByRole('cell', { name: reason }).first().waitFor()
})

test.each(['/iakttagelser?kod=RT032', '/en/iakttagelser?sort=lista'])(
  '%s has no fault that axe finds',
  async (path) => {
    const page = await openPage(path, { reducedMotion: 'reduce' })
    await alive(page)
    await page.locator('main ol li').nth(3).waitFor()
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([])
  },
)
