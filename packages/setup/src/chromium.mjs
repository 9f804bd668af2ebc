/** A Chromium for the browser tests. */
import { join } from 'node:path'
import { findBrowser } from './browser.mjs'
import { node24, nodeModules } from './places.mjs'
import { run } from './run.mjs'

/** How tests start it: headless machines have no sandbox and no graphics card, and no test needs the network. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--no-first-run',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
]

/** @type {import('./browser.mjs').Kind} */
const kind = {
  name: 'Chromium or Google Chrome',
  variable: 'CHROMIUM_PATH',
  commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  usual: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  debian: 'chromium',
  own: async () => (await import('playwright')).chromium.executablePath(),
  download: async (say) => {
    say("No Chromium here: trying Playwright's download (90 seconds at most) …")
    const cli = join(nodeModules, 'playwright', 'cli.js')
    return (await run(node24, [cli, 'install', 'chromium'], { timeout: 90_000 })) === 0
  },
}

/**
 * Finds a Chromium that runs: `CHROMIUM_PATH`, else the system's Chromium or Chrome, else Playwright's own;
 * installs one when there is none.
 *
 * @param {(line: string) => void} say hears of an installation
 * @returns {Promise<{ executablePath: string, args: string[] }>} launch options for Playwright
 * @throws {import('./fault.mjs').Fault} when there is none to be had, with what to install
 * @example const browser = await chromium.launch(await findChromium(console.error))
 */
export async function findChromium(say) {
  return { executablePath: await findBrowser(kind, say), args: chromiumArgs }
}
