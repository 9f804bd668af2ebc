/** An entry of a ZIP archive, as the archive's own directory declares it; sizes in bytes. */
export interface ZipEntry {
  readonly name: string
  readonly packed: number
  readonly size: number
  /** How it is packed: 0 as it is, 8 deflated (APPNOTE.TXT 4.4.5). */
  readonly method: number
  /** Where its own header begins. */
  readonly at: number
}

const END_OF_DIRECTORY = 0x06054b50
const ENTRY = 0x02014b50
const LONGEST_COMMENT = 0xffff
/** Stands where a number needs the 64 bits of ZIP64. */
const TOO_LARGE = 0xffff_ffff

const endOfDirectory = (view: DataView): number => {
  const last = view.byteLength - 22
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--)
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at
  return -1
}

/**
 * The entries of a ZIP archive, read from its directory alone: nothing is inflated, so that a bomb is seen before it
 * goes off (APPNOTE.TXT 4.3). `undefined` for what is no whole archive, and for ZIP64. O(entries).
 *
 * @example zipEntries(bytes)?.map(({ name }) => name) // ['[Content_Types].xml', 'xl/workbook.xml', …]
 */
export const zipEntries = (bytes: Uint8Array): readonly ZipEntry[] | undefined => {
  if (bytes.length < 22) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfDirectory(view)
  if (end < 0) return undefined
  const count = view.getUint16(end + 10, true)
  const decoder = new TextDecoder()
  const entries: ZipEntry[] = []
  for (let nth = 0, at = view.getUint32(end + 16, true); nth < count; nth++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) return undefined
    const packed = view.getUint32(at + 20, true)
    const size = view.getUint32(at + 24, true)
    if (packed === TOO_LARGE || size === TOO_LARGE) return undefined
    const nameLength = view.getUint16(at + 28, true)
    entries.push({
      name: decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      packed,
      size,
      method: view.getUint16(at + 10, true),
      at: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}
