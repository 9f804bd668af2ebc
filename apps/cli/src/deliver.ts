import { extname, resolve } from 'node:path'
import type { Outcome } from './answer-from.ts'
import type { Effects } from './effects.ts'
import { Fault } from './fault.ts'
import { messagesOf } from './language.ts'
import { say } from './messages.ts'
import type { Format, Options } from './options.ts'
import { storeFile } from './store.ts'
import { FILE_PAPER, paperOf, written } from './written.ts'

/** The form that a file's ending stands for. */
const BY_ENDING: Readonly<Record<string, Format>> = {
  '.txt': 'text',
  '.json': 'json',
  '.md': 'markdown',
  '.csv': 'csv',
  '.docx': 'docx',
  '.sarif': 'sarif',
}

/** The form of the answer in a file: as asked for, else by the file's ending. */
const formOfFile = (given: string, { format }: Options): Format => {
  const form = format ?? BY_ENDING[extname(given).toLowerCase()]
  if (form === undefined)
    throw new Fault('outEnding', { path: given, allowed: Object.keys(BY_ENDING).join(', ') })
  return form
}

/** A Word document is nothing for a terminal to show. */
const refuseBinary = (format: Format, { stdout }: Effects): void => {
  if (format === 'docx' && stdout.isTTY) throw new Fault('binaryOnTerminal', { format })
}

/**
 * Brings an answer to where it is wanted: to the file of `--out`, whole or not at all, else to stdout. What was
 * written is said on stderr.
 *
 * @throws Fault where the file can't be written, has an ending that stands for no form, or the terminal can't show it
 */
export const deliver = async (
  { answer, imprint }: Pick<Outcome, 'answer' | 'imprint'>,
  options: Options,
  effects: Effects,
): Promise<void> => {
  if (answer === undefined) return
  const { out, force } = options
  if (out === undefined || answer.usesOut === true) {
    const format = options.format ?? 'text'
    refuseBinary(format, effects)
    effects.stdout.write(await written(answer, format, paperOf(effects.stdout, effects.env), imprint))
    return
  }
  const content = await written(answer, formOfFile(out, options), FILE_PAPER, imprint)
  storeFile(resolve(effects.cwd, out), out, content, force, effects.fs)
  const { notes } = await messagesOf(imprint.language)
  effects.stderr.write(`${say(notes.stored, { path: out })}\n`)
}
