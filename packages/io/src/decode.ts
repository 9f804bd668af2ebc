import type { SourceFile, Trouble } from './source-file.ts'

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte)

const troubleOf = (bytes: Uint8Array): Trouble['reason'] | undefined => {
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    return 'spreadsheet'
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) return 'utf16'
  return bytes.includes(0) ? 'binary' : undefined
}

/**
 * The text of a file in UTF-8, its byte order mark taken off; or why it is no such text. No other encoding is
 * guessed at: a wrong guess would change names without anyone seeing it.
 */
export const decode = (file: SourceFile): { readonly text: string } | { readonly trouble: Trouble } => {
  if ('text' in file) return { text: file.text.startsWith('\ufeff') ? file.text.slice(1) : file.text }
  const reason = troubleOf(file.bytes)
  if (reason !== undefined) return { trouble: { reason } }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(file.bytes) }
  } catch {
    return { trouble: { reason: 'notUtf8' } }
  }
}
