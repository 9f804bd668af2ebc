/** The trial of a stranger's first minutes: a fresh clone on a machine that has only Node and npm. */
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './places.mjs'
import { npm, run } from './run.mjs'

const limit = 900_000

/**
 * Clones HEAD to a temporary folder, with a home of its own so that every cache is empty, and runs
 * `npm test -- unit` and `npm start` there. Each counts as one.
 *
 * @param {(line: string) => void} say
 * @returns {Promise<import('./vitest-stage.mjs').Result>}
 */
export async function runFresh(say) {
  const folder = mkdtempSync(join(tmpdir(), 'rodtrad-fresh-'))
  try {
    const clone = join(folder, 'rodtrad')
    const env = strangersEnv(join(folder, 'home'))
    if ((await run('git', ['clone', '--quiet', '--no-hardlinks', root, clone])) !== 0) {
      return { passed: 0, failed: 1, note: 'git clone failed' }
    }
    say(`npm test -- unit, in ${clone}`)
    const unit = await npm(['test', '--', 'unit'], {
      cwd: clone,
      env,
      stdio: ['ignore', 'inherit', 'inherit'],
      timeout: limit,
    })
    say(`npm start -- --port 0, in ${clone}`)
    const page = await startAndRead(clone, env)
    const faults = [...(unit === 0 ? [] : ['npm test -- unit failed']), ...(page ? [] : ['npm start failed'])]
    return {
      passed: 2 - faults.length,
      failed: faults.length,
      ...(faults.length > 0 && { note: faults.join(', ') }),
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * The environment of a newcomer: no tools of ours on the path, and a home with nothing in it. Only where
 * the registry is stays as it was.
 *
 * @param {string} home
 */
function strangersEnv(home) {
  mkdirSync(home, { recursive: true })
  const kept = Object.entries(process.env).filter(
    ([name]) =>
      !/^(npm_|pnpm_|XDG_|PLAYWRIGHT_|VITEST|NODE_(OPTIONS|PATH|ENV|COMPILE_CACHE)$|INIT_CWD$|CHROMIUM_PATH$|FIREFOX_PATH$)/i.test(
        name,
      ),
  )
  const path = (process.env['PATH'] ?? '').split(':').filter((part) => !part.includes('node_modules'))
  return {
    ...Object.fromEntries(kept),
    HOME: home,
    PATH: path.join(':'),
    npm_config_cache: join(home, 'npm'),
    npm_config_userconfig: process.env['npm_config_userconfig'] ?? join(homedir(), '.npmrc'),
    PLAYWRIGHT_BROWSERS_PATH: join(home, 'browsers'),
  }
}

/**
 * Starts the dashboard and asks for its first page.
 *
 * @param {string} cwd
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<boolean>} whether the page came
 */
function startAndRead(cwd, env) {
  return new Promise((resolve) => {
    const child = spawn('npm', ['start', '--', '--port', '0'], {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
      detached: true,
    })
    const timer = setTimeout(() => finish(false), limit)
    let text = ''
    let asked = false
    child.stdout.setEncoding('utf8').on('data', (/** @type {string} */ chunk) => {
      process.stdout.write(chunk)
      text += chunk
      const address = /http:\/\/\S+/.exec(text)?.[0]
      if (address === undefined || asked) return
      asked = true
      fetch(address)
        .then(async (answer) => answer.ok && (await answer.text()).includes('<html'))
        .then(finish, () => finish(false))
    })
    child.once('close', () => finish(false))

    /** @param {boolean} good */
    function finish(good) {
      clearTimeout(timer)
      child.removeAllListeners('close')
      try {
        process.kill(-(child.pid ?? 0), 'SIGTERM')
      } catch {
        // It has ended by itself.
      }
      resolve(good)
    }
  })
}
