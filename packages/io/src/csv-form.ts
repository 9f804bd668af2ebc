/** How a CSV file is built: what stands between its cells, its rows and the items of its lists. */
export interface CsvForm {
  readonly separator: ',' | ';' | '\t'
  readonly newline: '\n' | '\r'
  /** Rows end with CR LF: the CR before each LF is no part of the last cell. */
  readonly carriageReturns: boolean
  readonly listSeparator: ';' | '|'
}

const SEPARATORS = [',', ';', '\t'] as const
/** A quote opens a cell at its start, or goes on with one after a doubled quote. */
const OPENS_AFTER = new Set<string>(['', '\n', '\r', '"', ...SEPARATORS])

/**
 * Finds the form of a CSV text by its header: the separator that stands there most often outside quotes, and the
 * line break that ends it (FORMAT: "Reading"). Reads no further than the header.
 *
 * @example csvFormOf('id;namn\r\n').separator // ';'
 */
export const csvFormOf = (text: string): CsvForm => {
  const counts = new Map<string, number>()
  let quoted = false
  let at = 0
  for (; at < text.length; at++) {
    const character = text.charAt(at)
    if (character === '"') quoted = !quoted && OPENS_AFTER.has(text.charAt(at - 1))
    else if (quoted) continue
    else if (character !== '\n' && character !== '\r') counts.set(character, (counts.get(character) ?? 0) + 1)
    else if (text.slice(0, at).trim() !== '') break
  }
  const most = Math.max(...SEPARATORS.map((separator) => counts.get(separator) ?? 0))
  const separator = SEPARATORS.find((candidate) => (counts.get(candidate) ?? 0) === most) ?? ','
  const carriageReturns = text.startsWith('\r\n', at)
  return {
    separator,
    newline: text.charAt(at) === '\r' && !carriageReturns ? '\r' : '\n',
    carriageReturns,
    listSeparator: separator === ';' ? '|' : ';',
  }
}
