import { basename, join, resolve } from 'node:path'
import { chosenFiles, type SourceFile } from '@rodtrad/io'
import type { Effects } from './effects.ts'
import { Fault } from './fault.ts'

/** The files of a source, and how it is called. */
export interface SourceFiles {
  /** The path as it was given. */
  readonly given: string
  readonly path: string
  readonly files: readonly SourceFile[]
  readonly bytes: number
}

const codeOfError = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error)

const attempt = <T>(given: string, run: () => T): T => {
  try {
    return run()
  } catch (error) {
    const code = codeOfError(error)
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new Fault('missingPath', { path: given })
    if (code === 'EACCES' || code === 'EPERM') throw new Fault('noAccess', { path: given })
    throw new Fault('unreadablePath', { path: given, code })
  }
}

/**
 * Reads the files of SOURCE: the folder's own, or the one file. Other files of a folder come by name alone: the
 * reader tells which it has left out.
 *
 * @throws Fault for a path that is missing or can't be read
 */
export const readFiles = (given: string, { fs, cwd }: Pick<Effects, 'fs' | 'cwd'>): SourceFiles => {
  if (given === '') throw new Fault('missingPath', { path: '""' })
  const path = resolve(cwd, given)
  const found = attempt(given, () => fs.statSync(path))
  if (!found.isDirectory()) {
    const bytes = attempt(given, () => fs.readFileSync(path))
    return { given, path, files: [{ name: basename(path), bytes }], bytes: bytes.length }
  }
  const entries = attempt(given, () => fs.readdirSync(path, { withFileTypes: true }))
  const names = entries
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map(({ name }) => name)
    .sort()
  const chosen = new Set(chosenFiles(names.map((name) => ({ name }))).chosen.map(({ name }) => name))
  if (chosen.size === 0) throw new Fault('noTables', { path: given })
  const files = names.map((name): SourceFile => {
    if (!chosen.has(name)) return { name, text: '' }
    return { name, bytes: attempt(join(given, name), () => fs.readFileSync(join(path, name))) }
  })
  return {
    given,
    path,
    files,
    bytes: files.reduce((sum, file) => sum + ('bytes' in file ? file.bytes.length : 0), 0),
  }
}
