/** How a question stands in the address: by its name, as it is, or packed where it is long. */

/** Longer questions are packed. */
const mostPlain = 300
/** Longer values make addresses that mail programs and servers cut. */
const mostPacked = 6000

/** Stands in the address for a question that is too long for it. */
export const tooLong = '!'

/** @returns `tooLong` for what no address holds */
export async function toAddress(sql: string): Promise<string> {
  if (sql.length <= mostPlain && !/^[@~!]/.test(sql)) return sql
  const packed = `~${base64Of(await through(new Blob([sql]), new CompressionStream('deflate-raw')))}`
  return packed.length > mostPacked ? tooLong : packed
}

/** @returns nothing for what is no question: cut, or made by hand */
export async function fromAddress(value: string): Promise<string | undefined> {
  if (!value.startsWith('~')) return value
  try {
    const bytes = bytesOf(value.slice(1))
    return new TextDecoder('utf-8', { fatal: true }).decode(
      await through(new Blob([bytes]), new DecompressionStream('deflate-raw')),
    )
  } catch {
    return undefined
  }
}

async function through(blob: Blob, stream: CompressionStream | DecompressionStream): Promise<Uint8Array> {
  return new Uint8Array(await new Response(blob.stream().pipeThrough(stream)).arrayBuffer())
}

/** With the letters that stand in an address as they are (RFC 4648, 5). */
function base64Of(bytes: Uint8Array): string {
  const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  return text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0))
}
