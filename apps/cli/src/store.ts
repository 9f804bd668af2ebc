import { basename, dirname, join } from 'node:path'
import type { WrittenFile } from '@rodtrad/io'
import type { Files } from './effects.ts'
import { Fault } from './fault.ts'

const codeOfError = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error)

/** Runs a step of writing; what was begun beside the place is taken away if it fails. */
const attempt = <T>(fs: Files, given: string, begun: () => string | undefined, run: () => T): T => {
  try {
    return run()
  } catch (error) {
    const left = begun()
    if (left !== undefined) fs.rmSync(left, { recursive: true, force: true })
    throw error instanceof Fault ? error : new Fault('cannotWrite', { path: given, code: codeOfError(error) })
  }
}

const beside = (path: string): string => join(dirname(path), `.${basename(path)}.tmp-`)

/**
 * Stores one file whole or not at all: written beside its place, then renamed into it.
 *
 * @throws Fault where a file stands already and `force` isn't set, or where it can't be written
 */
export const storeFile = (
  path: string,
  given: string,
  content: string | Uint8Array,
  force: boolean,
  fs: Files,
): void => {
  let folder: string | undefined
  attempt(
    fs,
    given,
    () => folder,
    () => {
      const found = fs.existsSync(path) ? fs.statSync(path) : undefined
      if (found?.isDirectory() === true) throw new Fault('outIsFolder', { path: given })
      if (found !== undefined && !force) throw new Fault('outExists', { path: given })
      fs.mkdirSync(dirname(path), { recursive: true })
      folder = fs.mkdtempSync(beside(path))
      const ready = join(folder, basename(path))
      fs.writeFileSync(ready, content)
      fs.renameSync(ready, path)
      fs.rmSync(folder, { recursive: true, force: true })
    },
  )
}

/** What `--force` may replace: a folder that holds nothing but CSV files. */
const isReplaceable = (path: string, fs: Files): boolean =>
  fs.readdirSync(path, { withFileTypes: true }).every((entry) => entry.isFile() && /\.csv$/i.test(entry.name))

/**
 * Stores a folder whole or not at all: written beside its place, then renamed into it. A folder with anything in it is
 * replaced only by `force`, and only when it holds nothing but CSV files.
 *
 * @throws Fault where it may not be replaced, or can't be written
 */
export const storeFolder = (
  path: string,
  given: string,
  files: readonly WrittenFile[],
  force: boolean,
  fs: Files,
): void => {
  let folder: string | undefined
  attempt(
    fs,
    given,
    () => folder,
    () => {
      const found = fs.existsSync(path) ? fs.statSync(path) : undefined
      if (found !== undefined && !found.isDirectory()) throw new Fault('outIsFile', { path: given })
      const full = found !== undefined && fs.readdirSync(path).length > 0
      if (full && !force) throw new Fault('outNotEmpty', { path: given })
      if (full && !isReplaceable(path, fs)) throw new Fault('outHoldsMore', { path: given })
      fs.mkdirSync(dirname(path), { recursive: true })
      folder = fs.mkdtempSync(beside(path))
      const ready = join(folder, 'new')
      fs.mkdirSync(ready)
      for (const { name, text } of files) fs.writeFileSync(join(ready, name), text)
      const old = join(folder, 'old')
      if (found !== undefined) fs.renameSync(path, old)
      try {
        fs.renameSync(ready, path)
      } catch (error) {
        if (found !== undefined) fs.renameSync(old, path)
        throw error
      }
      fs.rmSync(folder, { recursive: true, force: true })
    },
  )
}
