import { findChromium } from '@rodtrad/setup/chromium'
import { serve } from '@rodtrad/setup/serve'
import { readFileSync } from 'node:fs'
import { type Browser, chromium } from 'playwright'

/** A folder of pages, served, and a browser to visit them with. */
export interface ServedBrowser {
  readonly origin: string
  readonly browser: Browser
  readonly close: () => Promise<void>
}

/** Serves a folder on this machine and starts Chromium. */
export const openServed = async (site: string): Promise<ServedBrowser> => {
  const { origin, close } = await serve({ site, port: 0 })
  const browser = await chromium.launch(
    await findChromium((line: string) => void process.stderr.write(`${line}\n`)),
  )
  return {
    origin,
    browser,
    close: async () => {
      await browser.close()
      await close()
    },
  }
}

/** What the processes that run pages have to themselves, in MB: a page with its workers, and their engine's memory. */
export const pageMemory = async (browser: Browser): Promise<number> => {
  const line = await browser.newBrowserCDPSession()
  try {
    const { processInfo } = await line.send('SystemInfo.getProcessInfo')
    const own = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => privateMemory(id))
    return Math.max(...own)
  } finally {
    await line.detach()
  }
}

const privateMemory = (process: number): number => {
  const text = readFileSync(`/proc/${process}/smaps_rollup`, 'utf8')
  const kilobytes = [...text.matchAll(/^Private_\w+:\s+(\d+) kB$/gm)].map(([, amount]) => Number(amount))
  return kilobytes.reduce((sum, amount) => sum + amount, 0) / 1024
}
