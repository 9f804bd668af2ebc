import { ask, type Question } from '@rodtrad/analysis'
import { type Finding, hasFormFault, type Model, toColumns } from '@rodtrad/core'
import { readModel } from '@rodtrad/io'
import packageFile from '../package.json' with { type: 'json' }
import type { Answer, Asking } from './command.ts'
import { COMMANDS, type CommandName } from './commands/index.ts'
import type { Effects } from './effects.ts'
import { Fault } from './fault.ts'
import { findingLines, structureFindings } from './findings.ts'
import { safeLine } from './document/escape.ts'
import { type Language, languageOf, messagesOf } from './language.ts'
import { type Messages, say } from './messages.ts'
import { type Options, optionsOf, type RawOptions } from './options.ts'
import { parseArguments } from './program.ts'
import { progressOn } from './progress.ts'
import { readFiles } from './read-files.ts'
import { written } from './written.ts'

/** The language that the arguments themselves ask for: needed before they can be read. */
const askedLanguage = (argv: readonly string[]): Language | undefined => {
  const at = argv.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='))
  const value = at < 0 ? undefined : (argv[at]?.split('=')[1] ?? argv[at + 1])
  return languageOf(value)
}

const languageIn = (model: Model | undefined, options: Options): Language =>
  options.language ?? languageOf(model?.plan.language) ?? 'sv'

const sentence = (fault: Fault, messages: Messages): string =>
  safeLine(say(messages.faults[fault.reason], fault.words))

/** Answers a command on a source that may have faults of form: then only `check` has an answer. */
const answerOf = async (
  name: CommandName,
  args: readonly string[],
  options: Options,
  effects: Effects,
): Promise<{
  readonly answer: Answer | undefined
  readonly messages: Messages
  readonly notes: readonly string[]
}> => {
  const [given = '', ...rest] = args
  const files = readFiles(given, effects)
  const early = await messagesOf(options.language ?? 'sv')
  const progress = progressOn(effects, files.bytes, early)
  try {
    progress.step('read')
    const { model, findings } = readModel(files.files)
    const language = languageIn(model, options)
    const messages = await messagesOf(language)
    if (model === undefined || hasFormFault(findings)) {
      if (name !== 'check')
        return { answer: undefined, messages, notes: findingLines(findings, language, messages) }
      const { formAnswer } = await import('./commands/check.ts')
      return { answer: formAnswer(findings, options, language, messages, effects), messages, notes: [] }
    }
    progress.step('ask')
    const { columns, findings: linkFindings } = toColumns(model)
    const question: Question = ask(columns, options, effects.today)
    const asking: Asking = {
      files,
      model,
      columns,
      question,
      findings: [...findings, ...linkFindings],
      options,
      language,
      messages,
      effects,
      progress: progress.step,
    }
    const command = await COMMANDS[name]()
    const answer = await command(asking, rest)
    const faulty: readonly Finding[] = name === 'check' ? [] : structureFindings(asking)
    const named =
      faulty.length === 0 ? [] : [messages.notes.leftOut, ...findingLines(faulty, language, messages)]
    return { answer, messages, notes: [...named, ...(answer.notes ?? [])] }
  } finally {
    progress.end()
  }
}

const runCommand = async (
  name: CommandName,
  args: readonly string[],
  raw: RawOptions,
  effects: Effects,
): Promise<number> => {
  const options = optionsOf(raw)
  const { answer, messages, notes } = await answerOf(name, args, options, effects)
  if (answer !== undefined) effects.stdout.write(written(answer, options.format, effects))
  for (const note of notes) effects.stderr.write(`${note}\n`)
  return answer === undefined ? 2 : (answer.exitCode ?? 0)
}

/**
 * Runs the command line: reads the arguments, puts the question to the source, writes the answer to stdout and all
 * else to stderr.
 *
 * @returns the exit code: 0 answered, 1 findings at or above `--fail-on`, 2 arguments or source can't be used
 * @example await run(['coverage', 'data/ale', '--format', 'json'], effects)
 */
export const run = async (argv: readonly string[], effects: Effects): Promise<number> => {
  const messages = await messagesOf(askedLanguage(argv) ?? 'sv')
  try {
    const parsed = parseArguments(argv, messages, packageFile.version, effects)
    if (parsed.kind === 'done') return parsed.exitCode
    return await runCommand(parsed.command, parsed.args, parsed.options, effects)
  } catch (error) {
    if (error instanceof Fault) {
      effects.stderr.write(`${sentence(error, messages)}\n`)
      return 2
    }
    if (effects.env['RODTRAD_DEBUG'] !== undefined) throw error
    const message = error instanceof Error ? error.message : String(error)
    effects.stderr.write(`${safeLine(say(messages.faults.internal, { message }))}\n`)
    return 2
  }
}
