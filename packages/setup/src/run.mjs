/** Runs another program and waits for it. */
import { spawn } from 'node:child_process'
import { root, toolEnv } from './places.mjs'

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd] folder to run in; default: the checkout's root
 * @property {NodeJS.ProcessEnv} [env] default: {@link toolEnv}
 * @property {import('node:child_process').StdioOptions} [stdio] default: no input, and all output on stderr
 * @property {boolean} [quiet] keep its output back, and show it on stderr only if it fails; default false
 * @property {number} [timeout] milliseconds until the program and its children are ended; default: none
 */

/**
 * Runs a program to its end.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<number>} its exit code; 124 after a timeout, 127 when it isn't there, 128 + n after signal n
 * @example await run('git', ['--version'])
 */
export function run(command, args, options = {}) {
  const { cwd = root, env = toolEnv(), quiet = false, timeout } = options
  /** @type {import('node:child_process').StdioOptions} */
  const stdio = quiet ? ['ignore', 'pipe', 'pipe'] : (options.stdio ?? ['ignore', 2, 2])
  return new Promise((resolve) => {
    // A group of its own only when we may have to end it: else Ctrl+C shall reach it from the terminal.
    const child = spawn(command, args, { cwd, env, stdio, detached: timeout !== undefined })
    /** @type {Buffer[]} */
    const kept = []
    child.stdout?.on('data', (/** @type {Buffer} */ chunk) => kept.push(chunk))
    child.stderr?.on('data', (/** @type {Buffer} */ chunk) => kept.push(chunk))
    let late = false
    const timer =
      timeout === undefined
        ? undefined
        : setTimeout(() => {
            late = true
            end(child.pid)
          }, timeout)
    const onExit = () => end(child.pid)
    if (timeout !== undefined) process.once('exit', onExit)
    child.once('error', () => finish(127))
    child.once('close', (code, signal) => finish(late ? 124 : (code ?? 128 + signalNumber(signal))))

    /** @param {number} code */
    function finish(code) {
      clearTimeout(timer)
      process.off('exit', onExit)
      if (code !== 0) process.stderr.write(Buffer.concat(kept))
      resolve(code)
    }
  })
}

/**
 * Runs an npm command with the npm that runs us, or with the one on the path.
 *
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<number>} its exit code
 * @example await npm(['run', 'build'], { cwd: dashboard })
 */
export function npm(args, options) {
  const cli = process.env['npm_execpath']
  if (cli?.endsWith('npm-cli.js') === true) return run(process.execPath, [cli, ...args], options)
  return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, options)
}

/** @param {number | undefined} pid leader of the group to end */
function end(pid) {
  if (pid === undefined) return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // It has ended by itself.
  }
}

/** @param {NodeJS.Signals | null} signal */
function signalNumber(signal) {
  return signal === 'SIGINT' ? 2 : signal === 'SIGKILL' ? 9 : signal === 'SIGTERM' ? 15 : 1
}
