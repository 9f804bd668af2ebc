import packageFile from '../package.json' with { type: 'json' }
import { answerFrom } from './answer-from.ts'
import { deliver } from './deliver.ts'
import { safeLine } from '@rodtrad/io/escape'
import type { Effects } from './effects.ts'
import { Fault, faultText } from './fault.ts'
import { type Language, languageOf, messagesOf } from './language.ts'
import { say } from './messages.ts'
import { optionsOf } from './options.ts'
import { parseArguments } from './program.ts'

/** The language that the arguments themselves ask for: needed before they can be read. */
const askedLanguage = (argv: readonly string[]): Language | undefined => {
  const at = argv.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='))
  return languageOf(argv[at]?.split('=')[1] ?? argv[at + 1])
}

/**
 * Runs the command line: reads the arguments, puts the question to the source, writes the answer to stdout and all
 * else to stderr.
 *
 * @returns the exit code: 0 answered, 1 findings at or above `--fail-on`, 2 arguments or source can't be used
 * @example await run(['coverage', 'data/ale', '--format', 'json'], effects)
 */
export const run = async (argv: readonly string[], effects: Effects): Promise<0 | 1 | 2> => {
  let messages = await messagesOf(askedLanguage(argv) ?? 'sv')
  try {
    const parsed = parseArguments(argv, messages, packageFile.version, effects)
    if (parsed.kind === 'done') return parsed.exitCode
    const options = optionsOf(parsed.options, parsed.command)
    if (options.format === 'sarif' && parsed.command !== 'check') throw new Fault('sarifOfFindings')
    const outcome = await answerFrom(parsed.command, parsed.args, options, effects)
    messages = await messagesOf(outcome.imprint.language)
    await deliver(outcome, options, effects)
    for (const note of outcome.notes) effects.stderr.write(`${note}\n`)
    return outcome.exitCode
  } catch (error) {
    if (error instanceof Fault) {
      effects.stderr.write(`${faultText(error, messages)}\n`)
      return 2
    }
    if ((effects.env['RODTRAD_DEBUG'] ?? '') !== '') throw error
    const message = error instanceof Error ? error.message : String(error)
    effects.stderr.write(`${safeLine(say(messages.faults.internal, { message }))}\n`)
    return 2
  }
}
