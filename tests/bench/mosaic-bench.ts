import type { Browser } from 'playwright'
import { rowsAtBuild } from '../../apps/dashboard/tools/sample.ts'
import { blankPage, filterRow } from './filter-rows.ts'
import { filterTimes } from './filter-times.ts'
import { openMosaicPage } from './mosaic-page.ts'
import { milliseconds, type Row } from './report.ts'

/** How often the 48 cells stand in the table of the bare page. */
const MOSAIC = [
  ['48 rows', 1],
  ['2 M rows', 41_667],
  ['10 M rows', 208_334],
] as const

/** What a choice takes on the bare page of two Mosaic charts, with more and more rows. */
export const byMosaic = async (browser: Browser, choices: number): Promise<readonly Row[]> => {
  const cells = (await rowsAtBuild('coverage-matrix', [])).map(({ goal, organisation, level }) => ({
    goal,
    organ: organisation,
    level,
  }))
  const { origin, sent, close } = await openMosaicPage(cells)
  try {
    const rows: Row[] = []
    for (const [name, times] of MOSAIC) {
      const page = await blankPage(browser)
      sent()
      await page.goto(`${origin}/?times=${times}`)
      await page.waitForFunction(
        (count) => document.querySelectorAll('#charts svg rect').length > count,
        cells.length,
      )
      const first = await page.evaluate(() => performance.now())
      const bytes = sent()
      const filters = await filterTimes(
        page,
        { within: '#charts', charts: '#charts' },
        '#filter input',
        Math.ceil(choices / 3),
        1500,
      )
      rows.push(
        filterRow(
          `Mosaic, ${name}; first charts after ${milliseconds(first)}, ${(bytes / 1e6).toFixed(1)} MB`,
          filters,
          undefined,
        ),
      )
      await page.context().close()
    }
    return rows
  } finally {
    close()
  }
}
