import type { ZipEntry } from './zip-index.ts'

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

/**
 * One part of an archive, unpacked to no more than it says that it holds; `undefined` for what can't be unpacked.
 * O(bytes of the part).
 */
export const zipPart = async (
  bytes: Uint8Array,
  { at, packed, size, method }: ZipEntry,
): Promise<Uint8Array | undefined> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (at + 30 > bytes.length) return undefined
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  const part = bytes.slice(from, from + packed)
  if (part.length < packed) return undefined
  if (method === 0) return part
  if (method !== 8) return undefined
  const stream = new Blob([part]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  return bytesOf(stream, size).catch(() => undefined)
}
