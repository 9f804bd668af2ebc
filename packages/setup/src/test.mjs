/** `npm test`: runs the stages, all of them even if one fails, and counts. */
import { Fault } from './fault.mjs'
import { ensureInstalled } from './install.mjs'
import { onOrphaned } from './orphan.mjs'
import { stages } from './stages.mjs'

/** What `npm test -- --help` prints. */
export const testHelp = `npm test [-- STAGE … [FILTER …]]

Runs the stages that are named, or else all but "fresh". The last line is "N passed, N failed": each test
counts as one, and so does each other stage. FILTERs choose test files by a part of their path:
npm test -- unit packages/core

${stages.map(({ name, title }) => `  ${name.padEnd(10)}${title}`).join('\n')}
`

/**
 * @param {readonly string[]} args
 * @returns {Promise<number>} exit code: 1 when anything failed
 * @throws {Fault} for an unknown stage or a failed installation
 */
export async function test(args) {
  if (args[0] === '--help' || args[0] === '-h') {
    process.stdout.write(testHelp)
    return 0
  }
  const { chosen, filters } = choose(args)
  /** @param {string} line */
  const say = (line) => void process.stdout.write(`${line}\n`)
  onOrphaned(() => process.exit(1))
  const total = { passed: 0, failed: 0 }
  try {
    await ensureInstalled(say)
  } catch (error) {
    say(messageOf(error))
    say('\n0 passed, 1 failed')
    return 1
  }
  const lines = []
  for (const stage of chosen) {
    say(`\n── ${stage.name}: ${stage.title}`)
    const begun = performance.now()
    const result = await stage.run(filters).catch((/** @type {unknown} */ error) => {
      say(messageOf(error))
      return { passed: 0, failed: 1, note: undefined }
    })
    total.passed += result.passed
    total.failed += result.failed
    const seconds = ((performance.now() - begun) / 1000).toFixed(1)
    const note = result.note === undefined ? '' : ` (${result.note})`
    lines.push(
      `${result.failed === 0 ? '✓' : '✗'} ${stage.name.padEnd(9)} ${result.passed} passed, ${result.failed} failed${note}, ${seconds} s`,
    )
    say(/** @type {string} */ (lines.at(-1)))
  }
  if (lines.length > 1) say(`\n${lines.join('\n')}`)
  say(`\n${total.passed} passed, ${total.failed} failed`)
  return total.failed === 0 ? 0 : 1
}

/** @param {readonly string[]} args */
function choose(args) {
  const names = args.filter(
    (arg, index) => stages.some(({ name }) => name === arg) && isAmongNames(args, index),
  )
  const filters = args.slice(names.length)
  const chosen =
    names.length === 0
      ? stages.filter((stage) => stage.onlyAsked !== true)
      : stages.filter(({ name }) => names.includes(name))
  if (filters.length > 0 && (names.length === 0 || !chosen.some((stage) => stage.filters === true))) {
    throw new Fault(`"${filters[0]}" is no stage; take ${stages.map(({ name }) => name).join(', ')}.`, 2)
  }
  return { chosen, filters }
}

/**
 * Names of stages come first: a later word that looks like one is a filter.
 *
 * @param {readonly string[]} args
 * @param {number} index
 */
function isAmongNames(args, index) {
  return args.slice(0, index).every((arg) => stages.some(({ name }) => name === arg))
}

/** @param {unknown} error */
function messageOf(error) {
  return error instanceof Fault
    ? error.message
    : error instanceof Error
      ? (error.stack ?? error.message)
      : String(error)
}
