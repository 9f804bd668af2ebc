/** Byte ranges of HTTP (RFC 9110, section 14): a database file is read in parts. */

/**
 * Reads a `range` header that asks for one part.
 *
 * @param {string | undefined} header
 * @param {number} size of the whole, in bytes
 * @returns {{ start: number, end: number } | 'none' | 'impossible'} both ends included; `none`: send the whole
 * @example byteRangeOf('bytes=0-99', 1000) // { start: 0, end: 99 }
 */
export function byteRangeOf(header, size) {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '')
  if (match === null) return 'none'
  const [, first = '', last = ''] = match
  if (first === '' && last === '') return 'none'
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first)
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1)
  if (first !== '' && last !== '' && Number(last) < Number(first)) return 'none'
  return start >= size || start > end ? 'impossible' : { start, end }
}
