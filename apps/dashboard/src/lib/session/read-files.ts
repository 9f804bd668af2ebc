/** Files of the reader's own, read into a model. Runs in the worker. */
import { toColumns, type Columns, type Finding, type Model, type RawTable } from '@rodtrad/core'
import {
  correctedFiles,
  isCollection,
  modelOf,
  openArchives,
  openWorkbooks,
  packFiles,
  readSource,
  renamed,
  unknownNames,
  type ReadSource as ReadTables,
  type Renaming,
  type SourceFile,
  type UnknownName,
} from '@rodtrad/io'
import type { DroppedFile } from './kept.ts'

/** A source in memory. */
export interface ReadSource {
  readonly model: Model
  readonly columns: Columns
  readonly findings: readonly Finding[]
}

/** What reading came to: a source, or only findings where the form is at fault. */
export interface ReadFiles {
  readonly source: ReadSource | undefined
  readonly findings: readonly Finding[]
  /** Tables and columns that the format doesn't know. */
  readonly unknown: readonly UnknownName[]
  /** The tables of a filled collection workbook, which is no source of its own. */
  readonly collection: readonly RawTable[] | undefined
  /** SHA-256 over names and contents, in hexadecimal. */
  readonly hash: string
}

type OnShare = (share: number) => void

/** The bytes of all files together that we read: what a text can be in every engine. */
const mostBytes = 512_000_000

/**
 * Reads files into a source. Nothing in them makes it throw.
 *
 * @param renamings what tables and columns are to be read as
 * @param onProgress hears the share that is read, from 0 to 1
 */
export async function readFiles(
  files: readonly DroppedFile[],
  renamings: readonly Renaming[],
  onProgress: OnShare,
): Promise<ReadFiles> {
  const bytes = await bytesOf(files, onProgress)
  const { tables: read, isShut } = await tablesOf(bytes)
  onProgress(0.8)
  const hash = await hashOf(bytes)
  const { tables } = read.source
  if (isCollection(tables))
    return { hash, source: undefined, findings: read.findings, unknown: [], collection: tables }
  const source = renamed(read.source, renamings)
  const { model, findings } = modelOf({ ...read, source })
  const unknown = unknownNames(source)
  // An archive that stays shut may hold what is missed: nothing is shown without it.
  return { hash, unknown, collection: undefined, ...sourceOf(isShut ? undefined : model, findings) }
}

/** The files with the names that were chosen, as a ZIP archive of CSV. */
export async function mendedFiles(
  files: readonly DroppedFile[],
  renamings: readonly Renaming[],
): Promise<Uint8Array> {
  const { tables } = await tablesOf(await bytesOf(files, () => undefined))
  return packFiles(correctedFiles(renamed(tables.source, renamings)))
}

/** The tables as they stand in the files. */
export async function tablesIn(files: readonly DroppedFile[]): Promise<readonly RawTable[]> {
  const { tables } = await tablesOf(await bytesOf(files, () => undefined))
  return tables.source.tables
}

/** A model with its columns, and all that was found in both. */
export function sourceOf(
  model: Model | undefined,
  findings: readonly Finding[],
): { readonly source: ReadSource | undefined; readonly findings: readonly Finding[] } {
  if (model === undefined) return { source: undefined, findings }
  const { columns, findings: more } = toColumns(model)
  const all = [...findings, ...more]
  return { source: { model, columns, findings: all }, findings: all }
}

async function bytesOf(files: readonly DroppedFile[], onProgress: OnShare): Promise<readonly SourceFile[]> {
  const total = files.reduce((sum, { file }) => sum + file.size, 0)
  const read: SourceFile[] = []
  let done = 0
  for (const { path, file } of files) {
    // Too much is told by the reader of the format; its bytes need not be here for that.
    const bytes = total > mostBytes ? new Uint8Array(0) : new Uint8Array(await file.arrayBuffer())
    read.push({ name: path, bytes })
    done += file.size
    onProgress((0.5 * done) / Math.max(1, total))
  }
  return read
}

async function tablesOf(
  files: readonly SourceFile[],
): Promise<{ readonly tables: ReadTables; readonly isShut: boolean }> {
  const opened = await openArchives(files)
  const isShut = opened.findings.length > 0
  if (isShut && opened.files.length === 0)
    return { isShut, tables: { source: { tables: [] }, findings: opened.findings } }
  const { source, findings } = readSource(await openWorkbooks(opened.files))
  return { isShut, tables: { source, findings: [...opened.findings, ...findings] } }
}

async function hashOf(files: readonly SourceFile[]): Promise<string> {
  const digests = files.map(async (file) => {
    const bytes = 'bytes' in file ? file.bytes : new TextEncoder().encode(file.text)
    return `${file.name}\0${hex(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>))}`
  })
  const text = (await Promise.all(digests)).sort().join('\n')
  return hex(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
}

const hex = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')
