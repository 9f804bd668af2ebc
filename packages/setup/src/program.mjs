/** The command line, run from its sources on Node 24: `npm run -s rodtrad -- COMMAND …`. */
import { spawn } from 'node:child_process'
import { join, resolve } from 'node:path'
import { ensureInstalled, isInstalled } from './install.mjs'
import { onOrphaned } from './orphan.mjs'
import { node24, nodeModules, root, userFolder } from './places.mjs'

/**
 * Runs a TypeScript program of the workspace on Node 24, as if the user had started it where they stand:
 * its input and output, its signals, its way of ending. Sets the workspace up first if needed, with notes
 * on stderr.
 *
 * @param {string} program path from the checkout's root
 * @param {readonly string[]} args
 * @returns {Promise<number>} its exit code
 * @example process.exitCode = await runProgram('apps/cli/src/main.ts', ['--help'])
 */
export async function runProgram(program, args) {
  if (!isInstalled()) await ensureInstalled((line) => process.stderr.write(`${line}\n`))
  const child = spawn(node24, [resolve(root, program), ...args], {
    cwd: userFolder,
    stdio: 'inherit',
    env: { NODE_COMPILE_CACHE: join(nodeModules, '.cache', 'node-compile'), ...process.env },
  })
  /** @type {readonly NodeJS.Signals[]} */
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  for (const signal of signals) {
    process.on(signal, () => {
      // A terminal sends Ctrl+C to the whole group: the program has it already.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
    })
  }
  onOrphaned(() => child.kill('SIGTERM'))
  return new Promise((done, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => {
      for (const name of signals) process.removeAllListeners(name)
      if (signal === null) done(code ?? 0)
      else process.kill(process.pid, signal)
    })
  })
}
