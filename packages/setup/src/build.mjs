/** Builds the dashboard when its sources have changed since the last build. */
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Fault } from './fault.mjs'
import { withLock } from './lock.mjs'
import { dashboard, root, site } from './places.mjs'
import { npm } from './run.mjs'
import { readStamp, stampOf } from './stamp.mjs'

// In the build itself: who builds by hand wipes it, and so is believed no longer.
const stampFile = join(site, '.rodtrad-stamp')

/** What the built site is made of. */
const sources = ['apps/dashboard', 'packages', 'data', 'pnpm-lock.yaml', 'tsconfig.json']

/** What lies among the sources without going into the site. */
const aside = /\/(node_modules|\.svelte-kit|build|dist)$|\.test\.ts$|^packages\/setup$/

/**
 * Brings the built site up to date.
 *
 * @param {(line: string) => void} say hears the progress; the builder's own words go to stderr if it fails
 * @returns {Promise<'built' | 'unchanged'>}
 * @throws {Fault} when the build fails
 * @example await ensureBuilt(console.error)
 */
export async function ensureBuilt(say) {
  if (isBuilt()) return 'unchanged'
  return withLock('build', () => build(say), { say })
}

function isBuilt() {
  return existsSync(join(site, 'index.html')) && readStamp(stampFile) === sourceStamp()
}

function sourceStamp() {
  return stampOf(root, sources, (path) => aside.test(path))
}

/** @param {(line: string) => void} say */
async function build(say) {
  if (isBuilt()) return 'unchanged'
  say('Building the dashboard (half a minute or so) …')
  const stamp = sourceStamp()
  const code = await npm(['run', 'build'], { cwd: dashboard, quiet: true })
  if (code !== 0) throw new Fault(`The dashboard's build ended with code ${code}; see above.`)
  if (!existsSync(join(site, 'index.html'))) throw new Fault(`The build made no ${join(site, 'index.html')}.`)
  writeFileSync(stampFile, stamp)
  return 'built'
}
