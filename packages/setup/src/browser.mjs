/** A browser for the browser tests: one that is there, or else one that we install. */
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { Fault } from './fault.mjs'
import { withLock } from './lock.mjs'
import { run } from './run.mjs'

/**
 * @typedef {object} Kind
 * @property {string} name as people say it
 * @property {string} variable the variable of the environment that names one
 * @property {readonly string[]} commands what it is called on the path
 * @property {readonly string[]} usual where it lies on other systems
 * @property {string} debian the name of Debian's package
 * @property {() => Promise<string>} [own] where another program keeps one, there or not
 * @property {(say: (line: string) => void) => Promise<boolean>} [download] a way to try before Debian's package
 */

const aptGet = '/usr/bin/apt-get'

/**
 * Finds a browser that runs: the one that the environment names, else the system's; installs one when there is none.
 *
 * @param {Kind} kind
 * @param {(line: string) => void} say hears of an installation
 * @returns {Promise<string>} the path of its program
 * @throws {Fault} when there is none to be had, with what to install
 */
export async function findBrowser(kind, say) {
  const asked = process.env[kind.variable]
  if (asked !== undefined && asked !== '') {
    if (await runs(asked)) return asked
    throw new Fault(`${kind.variable} is ${asked}, which doesn't run; set it to a ${kind.name}, or unset it.`)
  }
  return (await find(kind)) ?? (await withLock(kind.debian, () => install(kind, say), { say }))
}

/** @param {Kind} kind */
async function find({ commands, usual, own }) {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)))
  for (const file of [...onPath, ...usual, ...(own === undefined ? [] : [await own()])]) {
    if (existsSync(file) && (await runs(file))) return file
  }
  return undefined
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
    const { stdout } = await promisify(execFile)(file, ['--version'], { timeout: 60_000 })
    return /\d+\.\d+/.test(stdout)
  } catch {
    return false
  }
}

/**
 * @param {Kind} kind
 * @param {(line: string) => void} say
 * @returns {Promise<string>}
 */
async function install(kind, say) {
  const there = await find(kind)
  if (there !== undefined) return there
  const ways = kind.download === undefined ? [] : [kind.download]
  for (const attempt of [...ways, () => installDebians(kind, say)]) {
    if (!(await attempt(say))) continue
    const file = await find(kind)
    if (file !== undefined) return file
  }
  throw new Fault(
    `There is no ${kind.name} for the browser tests, and none could be installed; ` +
      `install it, or set ${kind.variable} to one.`,
  )
}

/**
 * @param {Kind} kind
 * @param {(line: string) => void} say
 */
async function installDebians({ debian }, say) {
  if (process.getuid?.() !== 0 || !existsSync(aptGet)) return false
  say(`Trying the system's package \`${debian}\` (ten minutes at most) …`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const timeout = 600_000
  // An update that fails for one source may still have brought the one that we need.
  await run(aptGet, ['update', '-q'], { env, timeout })
  return (
    (await run(aptGet, ['install', '-y', '-q', '--no-install-recommends', debian], { env, timeout })) === 0
  )
}
