/** One at a time: two commands started at once must not install or build into each other's files. */
import { mkdir, open, readFile, rename, rm, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { cache } from './places.mjs'

const beat = 5_000
const silence = 60_000

/**
 * Does the work while holding the lock of that name; waits for another process that holds it. A lock whose
 * process is gone, or that has been silent for a minute, is taken over.
 *
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @param {{ say?: (line: string) => void, folder?: string }} [options] `say` hears once that we wait
 * @returns {Promise<T>}
 * @example await withLock('install', () => install())
 */
export async function withLock(name, work, { say, folder = join(cache, 'locks') } = {}) {
  await mkdir(folder, { recursive: true })
  const file = join(folder, `${name}.lock`)
  let waiting = false
  while (!(await take(file))) {
    if (await isLeft(file)) await remove(file)
    else {
      if (!waiting) say?.(`Waiting for another command that does the same (${name}) …`)
      waiting = true
      await sleep(200)
    }
  }
  const heart = setInterval(() => void utimes(file, new Date(), new Date()).catch(() => undefined), beat)
  heart.unref()
  try {
    return await work()
  } finally {
    clearInterval(heart)
    await rm(file, { force: true })
  }
}

/** @param {string} file */
async function take(file) {
  try {
    const handle = await open(file, 'wx')
    await handle.writeFile(String(process.pid))
    await handle.close()
    return true
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false
    throw error
  }
}

/** @param {string} file */
async function isLeft(file) {
  try {
    const { mtimeMs } = await stat(file)
    if (Date.now() - mtimeMs > silence) return true
    const pid = Number(await readFile(file, 'utf8'))
    // Empty: its owner is between making and writing it.
    return pid > 0 && !isAlive(pid)
  } catch {
    return false
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM'
  }
}

/**
 * Moves a left lock away before deleting it, so that of two who find it only one deletes.
 *
 * @param {string} file
 */
async function remove(file) {
  const aside = `${file}.${process.pid}`
  await rename(file, aside).catch(() => undefined)
  await rm(aside, { force: true })
}
