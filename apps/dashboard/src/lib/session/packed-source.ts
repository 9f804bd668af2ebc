/**
 * A source and what is known of it as one run of bytes, so that it is kept whole or not at all: eight bytes that name
 * the form, the length of the head (32 bits), the head as JSON, then the files one after the other.
 */
import type { DroppedFile, KeptFiles, KeptSource } from './kept.ts'

const form = 'rodtrad1'
const start = form.length + 4
/** No honest head is longer. */
const longestHead = 1_000_000

interface Head {
  readonly source: KeptSource
  readonly files: readonly { readonly path: string; readonly size: number }[]
}

/** Packs a source with its files. */
export function packSource({ source, files }: KeptFiles): Blob {
  const head: Head = { source, files: files.map(({ path, file }) => ({ path, size: file.size })) }
  const bytes = new TextEncoder().encode(JSON.stringify(head))
  const length = new DataView(new ArrayBuffer(4))
  length.setUint32(0, bytes.length)
  return new Blob([form, length, bytes, ...files.map(({ file }) => file)])
}

/** What was packed; `undefined` for bytes that are no whole source. */
export async function unpackSource(packed: Blob): Promise<KeptFiles | undefined> {
  const first = new Uint8Array(await packed.slice(0, start).arrayBuffer())
  if (first.length < start || new TextDecoder().decode(first.subarray(0, form.length)) !== form)
    return undefined
  const length = new DataView(first.buffer).getUint32(form.length)
  if (length > longestHead) return undefined
  const head = headIn(await packed.slice(start, start + length).text())
  if (head === undefined) return undefined
  const files: DroppedFile[] = []
  let at = start + length
  for (const { path, size } of head.files) {
    files.push({ path, file: packed.slice(at, at + size) })
    at += size
  }
  return at === packed.size ? { source: head.source, files } : undefined
}

function headIn(text: string): Head | undefined {
  try {
    const head = JSON.parse(text) as Partial<Head> | null
    const isWhole = typeof head?.source?.hash === 'string' && Array.isArray(head.files)
    return isWhole ? (head as Head) : undefined
  } catch {
    return undefined
  }
}
