/** A Chromium for the browser tests: one that is there, or else one that we install. */
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { Fault } from './fault.mjs'
import { withLock } from './lock.mjs'
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

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

const aptGet = '/usr/bin/apt-get'

const usual = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/**
 * Finds a Chromium that runs: `CHROMIUM_PATH`, else the system's Chromium or Chrome, else Playwright's own;
 * installs one when there is none.
 *
 * @param {(line: string) => void} say hears of an installation
 * @returns {Promise<{ executablePath: string, args: string[] }>} launch options for Playwright
 * @throws {Fault} when there is none to be had, with what to install
 * @example const browser = await chromium.launch(await findChromium(console.error))
 */
export async function findChromium(say) {
  const asked = process.env['CHROMIUM_PATH']
  if (asked !== undefined && asked !== '') {
    if (await runs(asked)) return { executablePath: asked, args: chromiumArgs }
    throw new Fault(
      `CHROMIUM_PATH is ${asked}, which doesn't run; set it to a Chromium or Chrome, or unset it.`,
    )
  }
  const executablePath = (await find()) ?? (await withLock('chromium', () => install(say), { say }))
  return { executablePath, args: chromiumArgs }
}

async function find() {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  for (const file of [...onPath, ...usual, await playwrightsOwn()]) {
    if (existsSync(file) && (await runs(file))) return file
  }
  return undefined
}

/** @returns {Promise<string>} where it would be, downloaded or not */
async function playwrightsOwn() {
  const { chromium } = await import('playwright')
  return chromium.executablePath()
}

/**
 * Some systems have only a note under that name that tells how to get it, and a download may lack libraries:
 * so it has to say its version. (On Windows it doesn't answer, and is believed.)
 *
 * @param {string} file
 */
async function runs(file) {
  if (process.platform === 'win32') return existsSync(file)
  try {
    const { stdout } = await promisify(execFile)(file, ['--version'], { timeout: 20_000 })
    return /\d+\.\d+\.\d+/.test(stdout)
  } catch {
    return false
  }
}

/**
 * @param {(line: string) => void} say
 * @returns {Promise<string>}
 */
async function install(say) {
  const there = await find()
  if (there !== undefined) return there
  for (const attempt of [downloadPlaywrights, installDebians]) {
    if (!(await attempt(say))) continue
    const file = await find()
    if (file !== undefined) return file
  }
  throw new Fault(
    'There is no Chromium for the browser tests, and none could be installed; ' +
      'install Chromium or Google Chrome, or set CHROMIUM_PATH to one.',
  )
}

/** @param {(line: string) => void} say */
async function downloadPlaywrights(say) {
  say("No Chromium here: trying Playwright's download (90 seconds at most) …")
  const cli = join(nodeModules, 'playwright', 'cli.js')
  return (await run(node24, [cli, 'install', 'chromium'], { timeout: 90_000 })) === 0
}

/** @param {(line: string) => void} say */
async function installDebians(say) {
  if (process.getuid?.() !== 0 || !existsSync(aptGet)) return false
  say("Trying the system's package `chromium` (ten minutes at most) …")
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const timeout = 600_000
  // An update that fails for one source may still have brought the one that we need.
  await run(aptGet, ['update', '-q'], { env, timeout })
  return (
    (await run(aptGet, ['install', '-y', '-q', '--no-install-recommends', 'chromium'], {
      env,
      timeout,
    })) === 0
  )
}
