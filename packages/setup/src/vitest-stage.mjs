/** Runs one project of `vitest.config.ts` and counts its tests. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { node24, nodeModules, root, toolEnv } from './places.mjs'
import { run } from './run.mjs'

/** @typedef {{ passed: number, failed: number, note?: string }} Result */

// Colours are for a person at a terminal; Vitest writes them into files too.
const plain = process.stdout.isTTY ? {} : { NO_COLOR: '1' }

/** @typedef {{ testResults: { status: string, assertionResults: { status: string }[] }[] }} Report */

/**
 * @param {string} project
 * @param {readonly string[]} filters parts of test files' paths, or options of Vitest
 * @param {Readonly<Record<string, string>>} [env] what the tests find in their environment besides
 * @returns {Promise<Result>} each test counts as one
 */
export async function runVitest(project, filters, env = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'rodtrad-test-'))
  const file = join(folder, 'report.json')
  try {
    const code = await run(
      node24,
      [
        join(nodeModules, 'vitest', 'vitest.mjs'),
        'run',
        `--project=${project}`,
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${file}`,
        ...filters,
      ],
      { cwd: root, env: { ...toolEnv(), ...plain, ...env }, stdio: ['ignore', 'inherit', 'inherit'] },
    )
    return countTests(readFileSync(file, 'utf8'), code)
  } catch {
    return { passed: 0, failed: 1, note: 'Vitest wrote no report' }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * Counts Vitest's JSON report. A test file that couldn't be loaded counts as one failure, and so does an
 * ending that no failed test explains.
 *
 * @param {string} json
 * @param {number} exitCode Vitest's
 * @returns {Result}
 */
export function countTests(json, exitCode) {
  const { testResults } = /** @type {Report} */ (JSON.parse(json))
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults)
  const unloaded = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  )
  const passed = tests.filter(({ status }) => status === 'passed').length
  const failed = tests.filter(({ status }) => status === 'failed').length + unloaded.length
  const left = tests.length + unloaded.length - passed - failed
  const unexplained = (exitCode !== 0 || tests.length === 0) && failed === 0
  const notes = [
    ...(left > 0 ? [`${left} left out`] : []),
    ...(unexplained ? [tests.length === 0 ? 'no test ran' : `Vitest ended with code ${exitCode}`] : []),
  ]
  return { passed, failed: unexplained ? 1 : failed, ...(notes.length > 0 && { note: notes.join(', ') }) }
}
