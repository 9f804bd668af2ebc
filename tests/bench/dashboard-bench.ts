import { site } from '@rodtrad/setup/places'
import { existsSync } from 'node:fs'
import { filterSection } from './dashboard-filters.ts'
import { visitsSection } from './dashboard-visits.ts'
import type { Section } from './report.ts'
import { openServed, type ServedBrowser } from './served-browser.ts'

const served = async (measure: (at: ServedBrowser) => Promise<Section>): Promise<readonly Section[]> => {
  if (!existsSync(`${site}/index.html`)) throw new Error('there is no built dashboard: run `npm start` once')
  const at = await openServed(site)
  try {
    return [await measure(at)]
  } finally {
    await at.close()
  }
}

/**
 * The dashboard in Chromium, served from this machine: each view, cold.
 *
 * @param times how many visits of each view; the medians are told
 */
export const dashboardBench = (times: number): Promise<readonly Section[]> =>
  served((at) => visitsSection(at, times))

/**
 * How long another filter takes in the dashboard, and beside it on a bare page by Mosaic.
 *
 * @param choices how many on each view
 */
export const filterBench = (choices: number): Promise<readonly Section[]> =>
  served((at) => filterSection(at, choices))
