import { ask, defaultAsOf } from '@rodtrad/analysis'
import { labelsOf, type Model, toColumns } from '@rodtrad/core'
import type { Answer, Asking } from './command.ts'
import type { CommandName } from './command-shapes.ts'
import { COMMANDS } from './commands/index.ts'
import type { Imprint } from '@rodtrad/io/docx'
import type { Effects } from './effects.ts'
import { Fault, faultText } from './fault.ts'
import { findingLines, formFaults, structureFindings } from './findings.ts'
import { languageOf, messagesOf, withLabels } from './language.ts'
import { say } from './messages.ts'
import type { Options } from './options.ts'
import { progressOn } from './progress.ts'
import { readFiles } from './read-files.ts'
import { changesName, isSound, readSource, withChanges } from './read-source.ts'
import { UnsoundSource } from './unsound-source.ts'

/** What came of a command: an answer where there is one, what to say on stderr, and the exit code. */
export interface Outcome {
  readonly answer?: Answer
  readonly notes: readonly string[]
  readonly exitCode: 0 | 1 | 2
  /** In which language the answer is, and of which day. */
  readonly imprint: Omit<Imprint, 'title'>
}

/** A source can't be used: `check` lists why as its answer, other commands on stderr. */
const unusable = async (
  name: CommandName,
  { files, findings, options, effects }: Pick<Asking, 'files' | 'findings' | 'options' | 'effects'>,
): Promise<Outcome> => {
  const language = options.language ?? 'sv'
  const messages = await messagesOf(language)
  const imprint = { language, asOf: options.asOf ?? defaultAsOf(options.period, effects.today) }
  if (name !== 'check')
    return { notes: findingLines(formFaults(findings), language, messages), exitCode: 2, imprint }
  const { formAnswer } = await import('./commands/check.ts')
  return {
    answer: formAnswer(findings, options, language, messages, files, effects),
    notes: [],
    exitCode: 2,
    imprint,
  }
}

/** Names the rows that the answer does without, or that were written with their faults. */
const leftOut = (name: CommandName, asking: Asking): readonly string[] => {
  const findings = name === 'check' ? [] : structureFindings(asking)
  if (findings.length === 0) return []
  const { notes } = asking.messages
  const head = name === 'convert' || name === 'merge' ? notes.keptFaulty : notes.leftOut
  return [head, ...findingLines(findings, asking.language, asking.messages)]
}

/** The JSON of an answer to what is not so says it, as its heading does: with which changes, with drafts. */
const stated = (answer: Answer, { with: changes, drafts }: Options): Answer => ({
  ...answer,
  json: () => ({
    ...(answer.json() as object),
    ...(changes === undefined ? {} : { with: changesName(changes) }),
    ...(drafts ? { drafts } : {}),
  }),
})

/** A day that the period alone has chosen: what was told after it is not known on it, and few expect that. */
const dayNote = ({ options, question, messages, effects }: Asking): readonly string[] => {
  const { asOf } = question.graph
  const chosen = options.asOf !== undefined || options.period === undefined
  return chosen || asOf === effects.today ? [] : [say(messages.notes.asOf, { asOf, today: effects.today })]
}

const answered = async (
  name: CommandName,
  args: readonly string[],
  model: Model,
  asking: Omit<Asking, 'model' | 'columns' | 'question' | 'language' | 'messages'>,
): Promise<Outcome> => {
  const { options, effects } = asking
  const language = options.language ?? languageOf(model.plan.language) ?? 'sv'
  const messages = withLabels(await messagesOf(language), labelsOf(model.plan))
  const { columns, findings } = toColumns(model)
  const question = ask(columns, options, effects.today)
  const all = [...asking.findings, ...findings]
  const whole: Asking = { ...asking, findings: all, model, columns, question, language, messages }
  const imprint = { language, asOf: question.graph.asOf }
  try {
    const command = await COMMANDS[name]()
    const answer = await command(whole, args)
    const notes = [...dayNote(whole), ...leftOut(name, whole), ...(answer.notes ?? [])]
    return { answer: stated(answer, options), notes, exitCode: answer.exitCode ?? 0, imprint }
  } catch (error) {
    // In the language of the plan, which nobody outside knows yet.
    if (error instanceof Fault) return { notes: [faultText(error, messages)], exitCode: 2, imprint }
    if (error instanceof UnsoundSource) return unusable(name, { ...whole, ...error.source })
    throw error
  }
}

/**
 * Reads the source, puts the question to it and lets the command answer.
 *
 * @param args SOURCE and the command's own arguments
 * @throws Fault for a source that can't be read at all
 */
export const answerFrom = async (
  name: CommandName,
  args: readonly string[],
  options: Options,
  effects: Effects,
): Promise<Outcome> => {
  const [given = '', ...rest] = args
  const files = readFiles(given, effects)
  const progress = progressOn(effects, files.bytes, await messagesOf(options.language ?? 'sv'))
  try {
    progress.step('read')
    const source = await readSource(files)
    const common = { files, options, effects, progress: progress.step }
    if (!isSound(source)) return await unusable(name, { ...common, ...source })
    const asked = options.with === undefined ? source : withChanges(source, options.with, effects)
    if (!isSound(asked)) return await unusable(name, { ...common, ...asked })
    progress.step('ask')
    return await answered(name, rest, asked.model, {
      ...common,
      findings: asked.findings,
      ...(asked === source ? {} : { unchanged: source }),
    })
  } finally {
    progress.end()
  }
}
