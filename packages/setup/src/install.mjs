/** Installs everything that the workspace needs, once, from a machine with only Node 20 and npm. */
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Fault } from './fault.mjs'
import { withLock } from './lock.mjs'
import { node24, nodeModules, root } from './places.mjs'
import { npm } from './run.mjs'
import { readStamp, stampOf } from './stamp.mjs'

/** The package manager's version: fetched by npm, so that it needn't be on the machine. */
export const pnpm = 'pnpm@12.21.0'

const stampFile = join(nodeModules, '.rodtrad-stamp')

/**
 * Whether `node_modules` was installed, to its end, from today's `pnpm-lock.yaml` for this kind of machine.
 *
 * @returns {boolean} in about a millisecond
 */
export function isInstalled() {
  return readStamp(stampFile) === lockStamp() && existsSync(node24)
}

/**
 * Installs if needed. Of two commands at once, one installs and the other waits.
 *
 * @param {(line: string) => void} say hears the progress; the package manager's own words go to stderr
 * @returns {Promise<void>}
 * @throws {Fault} when the package manager fails
 * @example await ensureInstalled(console.error)
 */
export async function ensureInstalled(say) {
  if (isInstalled()) return
  await withLock('install', () => install(say), { say })
}

/** @param {(line: string) => void} say */
async function install(say) {
  if (isInstalled()) return
  say('Installing what Röda tråden needs (the first time takes a minute or two) …')
  const stamp = lockStamp()
  const code = await npm(
    ['exec', '--yes', `--package=${pnpm}`, '--', 'pnpm', 'install', '--frozen-lockfile'],
    {
      cwd: root,
    },
  )
  if (code !== 0) {
    throw new Fault(
      `The installation ended with code ${code}, see above; check the network and the npm registry, then run the same command again.`,
    )
  }
  if (!existsSync(node24)) {
    throw new Fault(
      `Node 24 wasn't installed to ${node24}; check that npm's ignore-scripts is off, remove node_modules, and run the same command again.`,
    )
  }
  writeFileSync(stampFile, stamp)
  say('Installed.')
}

function lockStamp() {
  return `${stampOf(root, ['pnpm-lock.yaml'])} ${process.platform}-${process.arch}`
}
