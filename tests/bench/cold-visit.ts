import type { Browser, Page } from 'playwright'
import { pageMemory } from './served-browser.ts'

/** The figures of one visit with empty caches. Times in ms after navigation, sizes in bytes as sent. */
export interface Visit {
  readonly firstPaint: number
  readonly largestPaint: number
  /** The largest paint, or the document having come in, whichever is later. */
  readonly complete: number
  readonly bytesBefore: number
  readonly shift: number
  /** When the engine stood ready; without one, when the visit was looked at. */
  readonly ready: number
  /** The longest task of the main thread that ended after the first view was complete. */
  readonly longestAfter: number
  /** What the page has to itself, with its workers and the engine, in MB. */
  readonly memory: number
}

interface Seen {
  paint: number
  largest: number
  shift: number
  tasks: { start: number; end: number }[]
}

/** Watches, from the first moment of a page: paints, shifts, and tasks that hold the main thread. */
const watch = (): void => {
  const seen: Seen = { paint: 0, largest: 0, shift: 0, tasks: [] }
  Object.assign(globalThis, { seen })
  const observe = (
    type: string,
    note: (entry: PerformanceEntry & { value?: number; hadRecentInput?: boolean }) => void,
  ) => new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true })
  observe('paint', (entry) => (seen.paint = entry.startTime))
  observe('largest-contentful-paint', (entry) => (seen.largest = entry.startTime))
  observe('layout-shift', (entry) => (seen.shift += entry.hadRecentInput === true ? 0 : (entry.value ?? 0)))
  observe('longtask', ({ startTime, duration }) =>
    seen.tasks.push({ start: startTime, end: startTime + duration }),
  )
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

/** Visits a page with empty caches, and waits until its engine stands. */
export const coldVisit = async (browser: Browser, url: string): Promise<Visit> => {
  const context = await browser.newContext({ locale: 'sv-SE', viewport: { width: 1400, height: 1000 } })
  try {
    const page = await context.newPage()
    await page.addInitScript(watch)
    const sent = await countSent(page)
    await page.goto(url, { waitUntil: 'load' })
    await page.waitForSelector('[data-engine="ready"]', { state: 'attached' })
    const { seen, load, ready } = await page.evaluate(() => ({
      seen: (globalThis as unknown as { seen: Seen }).seen,
      load: (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming)
        .domContentLoadedEventEnd,
      ready: performance.now(),
    }))
    const complete = Math.max(seen.largest, load)
    const before = sent.filter(({ at }) => at <= complete + 50)
    return {
      firstPaint: seen.paint,
      largestPaint: seen.largest,
      complete,
      bytesBefore: before.reduce((sum, { bytes }) => sum + bytes, 0),
      shift: seen.shift,
      ready,
      longestAfter: Math.max(
        0,
        ...seen.tasks.filter(({ end }) => end > complete).map(({ start, end }) => end - start),
      ),
      memory: await pageMemory(browser),
    }
  } finally {
    await context.close()
  }
}
