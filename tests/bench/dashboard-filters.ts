import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { blankPage, filterRow } from './filter-rows.ts'
import { filterTimes, type Shown } from './filter-times.ts'
import { type LargeFiles, writeLargeSource } from './large-source.ts'
import { byMosaic } from './mosaic-bench.ts'
import { milliseconds, type Row, type Section } from './report.ts'
import type { ServedBrowser } from './served-browser.ts'

const BOXES = '#filter input[type=checkbox]'
const CHARTS = [
  ['Överblick', '/'],
  ['Täckning', '/tackning'],
  ['Måluppfyllelse', '/maluppfyllelse'],
] as const

const ready = (page: Page) => page.waitForSelector('[data-engine="ready"]', { state: 'attached' })

/** The time of each choice in the filter of a view of the source that is shown. */
const filtersOf = async (page: Page, times: number, pause: number): Promise<readonly Shown[]> => {
  await ready(page)
  await page.click('[popovertarget=filter]')
  await page.waitForSelector(BOXES)
  return filterTimes(page, { within: 'main', charts: 'main figure' }, BOXES, times, pause)
}

const onSample = async ({ browser, origin }: ServedBrowser, choices: number): Promise<readonly Row[]> => {
  const page = await blankPage(browser)
  const rows: Row[] = []
  for (const [name, path] of CHARTS) {
    await page.goto(`${origin}${path}`)
    rows.push(filterRow(`${name}, the sample`, await filtersOf(page, choices, 700), 40))
  }
  await page.context().close()
  return rows
}

/** Drops the large source in, and goes from view to view by the menu. */
const onLarge = async (
  { browser, origin }: ServedBrowser,
  { paths, goals, outcomes, bytes }: LargeFiles,
  choices: number,
): Promise<readonly Row[]> => {
  const page = await blankPage(browser)
  await page.goto(`${origin}/data`)
  await ready(page)
  const start = performance.now()
  await page
    .locator('input[type=file][accept]')
    .first()
    .setInputFiles([...paths])
  await page.waitForURL(/kalla=/)
  const opened = performance.now() - start
  const size = `${goals} goals, ${outcomes} outcomes, ${Math.round(bytes / 1e6)} MB of CSV`
  const rows: Row[] = [[`opening of ${size}`, milliseconds(opened), '', '', '', '']]
  for (const [name, path] of CHARTS) {
    const what = `${name}, the large source`
    try {
      await page.getByRole('navigation').getByRole('link', { name, exact: true }).first().click()
      await page.waitForURL(({ pathname }) => pathname === path)
      // Else it would be the chips that are measured.
      await page.waitForSelector('main .skeleton', { state: 'detached', timeout: 120_000 })
      const filtered = await filtersOf(page, Math.ceil(choices / 3), 5000)
      rows.push(filterRow(what, filtered, 80))
    } catch (error) {
      rows.push([
        what,
        `not shown: ${String(error).split('\n')[0] ?? ''}`,
        'not reached',
        '',
        '',
        milliseconds(80),
      ])
      break
    }
  }
  await page.context().close()
  return rows
}

/** How long another filter takes: on the sample, on a large source, and by Mosaic. */
export const filterSection = async (served: ServedBrowser, choices: number): Promise<Section> => {
  const folder = mkdtempSync(join(tmpdir(), 'rodtrad-large-'))
  try {
    const files = writeLargeSource(folder)
    return {
      heading: 'Another filter, to all visible charts',
      note:
        `From the click on a choice, on and off, to the frame with the last change having been drawn; of ${choices} choices, a third ` +
        'as many of the large sources. "Charts": figures with all that is in them; the rest of a view (its headline, what stands beside) is counted by the engine, and comes after. The bare page ' +
        'shows the cells of the same matrix and the count of each level by vgplot 0.32.0.',
      columns: [
        'view and source',
        'charts, median',
        'charts, 95th',
        'view, median',
        'view, 95th',
        'goal of the charts’ 95th',
      ],
      rows: [
        ...(await onSample(served, choices)),
        ...(await onLarge(served, files, choices)),
        ...(await byMosaic(served.browser, choices)),
      ],
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
