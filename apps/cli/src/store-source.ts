import { basename, extname, join, resolve } from 'node:path'
import type { Model } from '@rodtrad/core'
import { type Loss, writeCsv, writeJson } from '@rodtrad/io'
import type { Effects } from './effects.ts'
import { Fault } from './fault.ts'
import type { Options, TargetFormat } from './options.ts'
import { storeFile, storeFolder } from './store.ts'

/** What was written of a source, and what its format could not carry. */
export interface StoredSource {
  readonly written: readonly { readonly path: string; readonly rows: number }[]
  readonly losses: readonly Loss[]
}

/**
 * Writes a source to `--out` in its canonical form, whole or not at all.
 *
 * @throws Fault where no place is given, where something stands there and `force` isn't set, or where it can't be
 *   written
 */
export const storeSource = async (
  model: Model,
  to: TargetFormat,
  { out, force }: Pick<Options, 'out' | 'force'>,
  { cwd, fs }: Pick<Effects, 'cwd' | 'fs'>,
): Promise<StoredSource> => {
  if (out === undefined || out === '') throw new Fault('noOut')
  const path = resolve(cwd, out)
  if (to === 'csv') {
    const { files, losses } = writeCsv(model)
    storeFolder(path, out, files, force, fs)
    return { written: files.map(({ name, rows }) => ({ path: join(out, name), rows })), losses }
  }
  if (to === 'json') {
    const { files, losses } = writeJson(model, basename(path))
    storeFile(path, out, files[0]?.text ?? '', force, fs)
    return { written: files.map(({ rows }) => ({ path: out, rows })), losses }
  }
  if (extname(out).toLowerCase() !== '.xlsx') throw new Fault('notWorkbookEnding', { path: out })
  const { writeXlsx } = await import('@rodtrad/io/xlsx')
  const { bytes, rows, losses } = await writeXlsx(model)
  storeFile(path, out, bytes, force, fs)
  return { written: [{ path: out, rows }], losses }
}
