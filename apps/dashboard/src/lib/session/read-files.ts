/** Files of the reader's own, read into a model. Runs in the worker. */
import { toColumns, type Columns, type Finding, type Model } from '@rodtrad/core'
import { openArchives, openWorkbooks, readModel, type SourceFile } from '@rodtrad/io'
import type { DroppedFile } from './protocol.ts'

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
  /** SHA-256 over names and contents, in hexadecimal. */
  readonly hash: string
}

/** The bytes of all files together that we read: what a text can be in every engine. */
const mostBytes = 512_000_000

/**
 * Reads files into a source. Nothing in them makes it throw.
 *
 * @param onProgress hears the share that is read, from 0 to 1
 */
export async function readFiles(
  files: readonly DroppedFile[],
  onProgress: (share: number) => void,
): Promise<ReadFiles> {
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
  const opened = await openArchives(read)
  const { model, findings } = readModel(await openWorkbooks(opened.files))
  onProgress(0.9)
  const hash = await hashOf(read)
  if (opened.findings.length === 0) return { hash, ...sourceOf(model, findings) }
  // An archive that stays shut may hold what is missed: nothing is shown without it.
  return {
    hash,
    source: undefined,
    findings: opened.files.length === 0 ? opened.findings : [...opened.findings, ...findings],
  }
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
