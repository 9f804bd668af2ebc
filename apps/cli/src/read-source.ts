import { basename } from 'node:path'
import { type Finding, hasFormFault, type Model } from '@rodtrad/core'
import { applyChanges, openWorkbooks, readChanges, readModel } from '@rodtrad/io'
import type { Effects } from './effects.ts'
import { Fault } from './fault.ts'
import { readFiles, type SourceFiles } from './read-files.ts'

/** A source as it was read: a model, where its form is sound, and what was found. */
export interface ReadSource {
  readonly files: SourceFiles
  readonly model: Model | undefined
  readonly findings: readonly Finding[]
}

/** A source whose form is sound. */
export type SoundSource = ReadSource & { readonly model: Model }

/** Whether a source can be used. */
export const isSound = (source: ReadSource): source is SoundSource =>
  source.model !== undefined && !hasFormFault(source.findings)

/**
 * Reads the source of some files.
 *
 * @example isSound(await readSource(readFiles('data/ale', effects)))
 */
export const readSource = async (files: SourceFiles): Promise<ReadSource> => ({
  files,
  ...readModel(await openWorkbooks(files.files)),
})

/** How a file of changes is called. */
export const changesName = (given: string): string => basename(given)

/** The files that `--with` names: what is missing is told as a file of changes would be, not as a source. */
const changesFiles = (given: string, effects: Pick<Effects, 'fs' | 'cwd'>): SourceFiles => {
  try {
    return readFiles(given, effects)
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    if (error.reason === 'missingPath') throw new Fault('changesMissing', error.words)
    throw error.reason === 'noTables' ? new Fault('changesNotFile', error.words) : error
  }
}

/**
 * A source as if the changes of a file were made to it (`--with`). Faults of the changes are faults of form.
 *
 * @throws Fault for a file that is missing or can't be read
 */
export const withChanges = (
  { files, model, findings }: SoundSource,
  given: string,
  effects: Pick<Effects, 'fs' | 'cwd'>,
): ReadSource => {
  const [found, ...others] = changesFiles(given, effects).files
  if (found === undefined || others.length > 0) throw new Fault('changesNotFile', { path: given })
  const file = changesName(given)
  const read = readChanges({ ...found, name: file })
  const changed = applyChanges(model, read.sound, { file, earlier: findings })
  if (read.changes !== undefined) return { files, ...changed }
  const faults = changed.findings.filter((finding) => hasFormFault([finding]))
  return { files, model: undefined, findings: [...read.findings, ...faults] }
}
