import { findChromium } from '@rodtrad/setup/chromium'
import { site } from '@rodtrad/setup/places'
import { serve } from '@rodtrad/setup/serve'
import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright'
import { medianOf } from './measure.ts'
import type { Row, Section } from './report.ts'

/** The figures of one cold visit. Times in ms after navigation, sizes in bytes as sent. */
interface Visit {
  readonly firstPaint: number
  readonly complete: number
  readonly bytesBefore: number
  readonly shift: number
  readonly ready: number
  readonly bytesInAll: number
  readonly longest: number
  readonly periods: readonly number[]
  readonly filters: readonly number[]
}

interface Sent {
  readonly at: number
  readonly bytes: number
}

/** Counts what is sent, by the browser's own account, with the time at which each request had ended. */
const countSent = async (page: Page): Promise<readonly Sent[]> => {
  const sent: Sent[] = []
  const line = await page.context().newCDPSession(page)
  let start = 0
  line.on('Network.requestWillBeSent', ({ timestamp }) => (start ||= timestamp))
  line.on('Network.loadingFinished', ({ timestamp, encodedDataLength }) =>
    sent.push({ at: (timestamp - start) * 1000, bytes: encodedDataLength }),
  )
  await line.send('Network.enable')
  return sent
}

/** Watches, from the first moment of a page: paints, shifts, and tasks that hold the main thread. */
const watch = (): void => {
  const seen = { paint: 0, largest: 0, shift: 0, longest: 0 }
  Object.assign(globalThis, { seen })
  const observe = (
    type: string,
    note: (entry: PerformanceEntry & { value?: number; hadRecentInput?: boolean }) => void,
  ) => new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true })
  observe('paint', (entry) => (seen.paint = entry.startTime))
  observe('largest-contentful-paint', (entry) => (seen.largest = entry.startTime))
  observe('layout-shift', (entry) => (seen.shift += entry.hadRecentInput === true ? 0 : (entry.value ?? 0)))
  observe('longtask', (entry) => (seen.longest = Math.max(seen.longest, entry.duration)))
}

/** Chooses another value in the chooser that has it, and waits for the last change of the view. */
const choiceTime = (page: Page, value: string): Promise<number> =>
  page.evaluate(
    (asked) =>
      new Promise<number>((resolve, reject) => {
        const chooser = [...document.querySelectorAll('select')].find((select) =>
          [...select.options].some((option) => option.value === asked),
        )
        const view = document.querySelector('main')
        if (!chooser || !view) {
          reject(new Error(`no chooser of ${asked}`))
          return
        }
        const start = performance.now()
        let last = start
        let quiet = 0
        const watcher = new MutationObserver(() => {
          // The frame after the change is the one in which the reader sees it.
          requestAnimationFrame(() => (last = performance.now()))
          clearTimeout(quiet)
          quiet = window.setTimeout(() => {
            watcher.disconnect()
            resolve(last - start)
          }, 600)
        })
        watcher.observe(view, { subtree: true, childList: true, attributes: true, characterData: true })
        chooser.value = asked
        chooser.dispatchEvent(new Event('change', { bubbles: true }))
      }),
    value,
  )

/** The organs of the sample that the matrix is filtered by. */
const ORGANS = ['utn', 'omn', 'sbn', 'kfn']

/** Every period of a few, and back: each time all analyses are computed anew. */
const PERIODS = ['2024', '2025', '2023', '2025', '2024', '2025']

const eachChoice = async (page: Page, values: readonly string[]): Promise<readonly number[]> => {
  const times: number[] = []
  for (const value of values) times.push(await choiceTime(page, value))
  return times
}

const visit = async (browser: Browser, origin: string): Promise<Visit> => {
  const context = await browser.newContext({ locale: 'sv-SE', viewport: { width: 1400, height: 1000 } })
  try {
    const page = await context.newPage()
    await page.addInitScript(watch)
    const sent = await countSent(page)
    await page.goto(origin, { waitUntil: 'load' })
    await page.waitForSelector('[data-engine="ready"]', { state: 'attached' })
    const ready = await page.evaluate(() => performance.now())
    const seen = await page.evaluate(
      () =>
        (
          globalThis as unknown as {
            seen: { paint: number; largest: number; shift: number; longest: number }
          }
        ).seen,
    )
    const load = await page.evaluate(
      () =>
        (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming)
          .domContentLoadedEventEnd,
    )
    const complete = Math.max(seen.largest, load)
    const bytes = (rows: readonly Sent[]): number => rows.reduce((sum, row) => sum + row.bytes, 0)
    const periods = await eachChoice(page, PERIODS)
    const bytesInAll = bytes(sent)
    await page.goto(`${origin}/tackning`, { waitUntil: 'load' })
    await page.waitForSelector('[data-engine="ready"]', { state: 'attached' })
    const filters = await eachChoice(page, ORGANS)
    return {
      firstPaint: seen.paint,
      complete,
      bytesBefore: bytes(sent.filter(({ at }) => at <= complete + 50)),
      shift: seen.shift,
      ready,
      bytesInAll,
      longest: seen.longest,
      periods,
      filters,
    }
  } finally {
    await context.close()
  }
}

const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000)} kB`
const milliseconds = (ms: number): string => `${Math.round(ms)} ms`

const rowsOf = (visits: readonly Visit[]): readonly Row[] => {
  const median = (of: (visit: Visit) => number): number => medianOf(visits.map(of))
  const all = (of: (visit: Visit) => readonly number[]): readonly number[] => visits.flatMap(of)
  const late = (times: readonly number[]): number =>
    times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? NaN
  const filters = all((each) => each.filters)
  const periods = all((each) => each.periods)
  return [
    ['first paint', milliseconds(median((each) => each.firstPaint)), ''],
    ['first view complete', milliseconds(median((each) => each.complete)), '1,000 ms'],
    ['sent before it', kilobytes(median((each) => each.bytesBefore)), '300 kB'],
    ['layout shift', median((each) => each.shift).toFixed(3), ''],
    ['engine ready', milliseconds(median((each) => each.ready)), '4,000 ms'],
    ['longest task of the main thread until then', milliseconds(median((each) => each.longest)), ''],
    ['sent in all', kilobytes(median((each) => each.bytesInAll)), ''],
    ['another organ to the changed matrix, median', milliseconds(medianOf(filters)), '100 ms'],
    ['the same, 95th of a hundred', milliseconds(late(filters)), '100 ms'],
    ['another period, all computed anew, to the changed view, median', milliseconds(medianOf(periods)), ''],
    ['the same, 95th of a hundred', milliseconds(late(periods)), ''],
  ]
}

/**
 * The dashboard on the sample in Chromium, served from this machine, each visit cold. The first view is complete at
 * the largest paint or when the document has come in, whichever is later.
 *
 * @param times how many visits; the medians are told
 */
export const dashboardBench = async (times: number): Promise<readonly Section[]> => {
  if (!existsSync(`${site}/index.html`)) throw new Error('there is no built dashboard: run `npm start` once')
  const { origin, close } = await serve({ site, port: 0 })
  const browser = await chromium.launch(
    await findChromium((line: string) => void process.stderr.write(`${line}\n`)),
  )
  try {
    const visits: Visit[] = []
    for (let time = 0; time < times; time++) visits.push(await visit(browser, origin))
    return [
      {
        heading: 'The dashboard on the sample, cold',
        note: `Served from the same machine; medians of ${times} visits, each with empty caches.`,
        columns: ['what', 'measured', 'goal'],
        rows: rowsOf(visits),
      },
    ]
  } finally {
    await browser.close()
    await close()
  }
}
