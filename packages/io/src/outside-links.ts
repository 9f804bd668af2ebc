import { type ZipEntry, zipEntries } from './zip-index.ts'

/** What Excel keeps of another workbook that cells take their values from. */
const LINKED_BOOK = /(?:^|\/)externalLinks\//i
const RELATIONSHIPS = /\.rels$/i
const RELATIONSHIP = /<(?:\w+:)?Relationship\s[^>]*>/g
const OUTSIDE = /\sTargetMode\s*=\s*["']External["']/i
/** A link that a person follows: nothing is fetched for it. */
const HYPERLINK = /\sType\s*=\s*["'][^"']*\/hyperlink["']/i

/** The bytes of a stream, up to as many as were said to be in it. */
const bytesOf = async (stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array> => {
  const all = new Uint8Array(most)
  const reader = stream.getReader()
  for (let at = 0; ;) {
    const { done, value } = await reader.read()
    if (done) return all.subarray(0, at)
    all.set(value.subarray(0, most - at), at)
    at += Math.min(value.length, most - at)
    if (at === most) {
      await reader.cancel()
      return all
    }
  }
}

/** The text of one part of an archive; empty for what can't be unpacked, which opening the workbook then tells. */
const textOf = async (bytes: Uint8Array, { at, packed, size, method }: ZipEntry): Promise<string> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (at + 30 > bytes.length) return ''
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  const part = bytes.slice(from, from + packed)
  if (method === 0) return new TextDecoder().decode(part)
  const stream = new Blob([part]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  return new TextDecoder().decode(await bytesOf(stream, size).catch(() => new Uint8Array(0)))
}

const leadsOut = (relationships: string): boolean =>
  (relationships.match(RELATIONSHIP) ?? []).some((one) => OUTSIDE.test(one) && !HYPERLINK.test(one))

/**
 * Whether a workbook takes something from outside itself: values from another workbook, or a relationship to a target
 * that is external, such as a picture on the web (ECMA-376 part 2, 8.3). Plain hyperlinks are none. Only the small parts
 * that list relationships are unpacked, each to no more than it says that it holds: to be asked of a workbook that has
 * no other trouble. O(bytes of those parts).
 *
 * @example await hasOutsideLinks(bytes) // false
 */
export const hasOutsideLinks = async (bytes: Uint8Array): Promise<boolean> => {
  const entries = zipEntries(bytes) ?? []
  if (entries.some(({ name }) => LINKED_BOOK.test(name))) return true
  for (const entry of entries)
    if (RELATIONSHIPS.test(entry.name) && leadsOut(await textOf(bytes, entry))) return true
  return false
}
