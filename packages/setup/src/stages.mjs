/** The stages of `npm test`, in the order that they run. */
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { ensureBuilt } from './build.mjs'
import { findChromium } from './chromium.mjs'
import { findFirefox } from './firefox.mjs'
import { ensureDashboardTypes } from './dashboard-types.mjs'
import { runFresh } from './fresh.mjs'
import { dashboard, node24, nodeModules } from './places.mjs'
import { npm, run } from './run.mjs'
import { runVitest } from './vitest-stage.mjs'

/** @typedef {import('./vitest-stage.mjs').Result} Result */

/**
 * @typedef {object} Stage
 * @property {string} name what one types
 * @property {string} title what it does
 * @property {boolean} [filters] takes further arguments
 * @property {boolean} [onlyAsked] no part of a plain `npm test`
 * @property {(filters: readonly string[]) => Promise<Result>} run
 */

// Each of them holds all types of the workspace: more than four cost more than they bring.
const workers = Math.min(4, availableParallelism())

/** @param {string} line */
const say = (line) => void process.stdout.write(`${line}\n`)

/**
 * @param {string} file within node_modules
 * @param {string[]} args
 */
async function tool(file, ...args) {
  return asOne(
    await run(node24, [join(nodeModules, file), ...args], { stdio: ['ignore', 'inherit', 'inherit'] }),
  )
}

/** @param {number} code an exit code */
function asOne(code) {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** @type {readonly Stage[]} */
export const stages = [
  {
    name: 'lint',
    title: 'ESLint: rules and ranks',
    run: async () => {
      await ensureDashboardTypes()
      return tool('eslint/bin/eslint.js', '--max-warnings=0', `--concurrency=${workers}`, '.')
    },
  },
  {
    name: 'format',
    title: 'Prettier: form',
    run: () => tool('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'),
  },
  {
    name: 'types',
    title: 'TypeScript: packages, command line, tests',
    run: () => tool('typescript/bin/tsc', '--project', 'tsconfig.json'),
  },
  {
    name: 'svelte',
    title: 'svelte-check: the dashboard',
    run: async () =>
      asOne(await npm(['run', 'check'], { cwd: dashboard, stdio: ['ignore', 'inherit', 'inherit'] })),
  },
  {
    name: 'unit',
    title: 'Vitest: unit, property, golden, oracle and structure tests',
    filters: true,
    run: async (filters) => {
      await ensureDashboardTypes()
      return runVitest('unit', filters)
    },
  },
  {
    name: 'build',
    title: 'The dashboard, built',
    run: async () => ({ passed: 1, failed: 0, note: await ensureBuilt(say) }),
  },
  {
    name: 'browser',
    title: 'Vitest: the built dashboard in Chromium',
    filters: true,
    run: async (filters) => {
      await ensureBuilt(say)
      const { executablePath } = await findChromium(say)
      return runVitest('browser', filters, { CHROMIUM_PATH: executablePath })
    },
  },
  {
    name: 'firefox',
    title: 'Vitest: the built dashboard in Firefox',
    filters: true,
    run: async (filters) => {
      await ensureBuilt(say)
      return runVitest('firefox', filters, { FIREFOX_PATH: await findFirefox(say) })
    },
  },
  {
    name: 'commands',
    title: "Vitest: the README's commands",
    filters: true,
    run: async (filters) => {
      await ensureBuilt(say)
      return runVitest('commands', filters)
    },
  },
  {
    name: 'fresh',
    title: 'A fresh clone of HEAD with empty caches: npm test -- unit, and npm start',
    onlyAsked: true,
    run: () => runFresh(say),
  },
]
