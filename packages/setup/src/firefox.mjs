/** A Firefox for the browser tests: a stock one, spoken to by WebDriver BiDi. Playwright's own is another program. */
import { findBrowser } from './browser.mjs'

/** @type {import('./browser.mjs').Kind} */
const kind = {
  name: 'Firefox',
  variable: 'FIREFOX_PATH',
  commands: ['firefox-esr', 'firefox'],
  usual: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
  debian: 'firefox-esr',
}

/**
 * Finds a Firefox that runs: `FIREFOX_PATH`, else the system's; installs one when there is none.
 *
 * @param {(line: string) => void} say hears of an installation
 * @returns {Promise<string>} the path of its program
 * @throws {import('./fault.mjs').Fault} when there is none to be had, with what to install
 * @example const executablePath = await findFirefox(console.error)
 */
export function findFirefox(say) {
  return findBrowser(kind, say)
}
