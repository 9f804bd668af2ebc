/** Where a quoted item that starts at a quote has ended, with what it holds; `undefined` when it is no such item. */
const quotedAt = (
  text: string,
  start: number,
  separator: string,
): { readonly item: string; readonly end: number } | undefined => {
  let close = text.indexOf('"', start + 1)
  while (close >= 0 && text.charAt(close + 1) === '"') close = text.indexOf('"', close + 2)
  if (close < 0) return undefined
  let end = close + 1
  while (end < text.length && text.charAt(end) !== separator && text.charAt(end).trim() === '') end++
  if (end < text.length && text.charAt(end) !== separator) return undefined
  return { item: text.slice(start + 1, close).replaceAll('""', '"'), end }
}

/**
 * The items of a list in one cell: trimmed, empty ones left out. An item in quotes may hold the separator, as a cell
 * of a CSV file may.
 *
 * @example itemsOf('bun; "ks; au"', ';') // ['bun', 'ks; au']
 */
export const itemsOf = (text: string, separator: string): readonly string[] => {
  const items: string[] = []
  for (let at = 0; at <= text.length;) {
    while (at < text.length && text.charAt(at) !== separator && text.charAt(at).trim() === '') at++
    const quoted = text.charAt(at) === '"' ? quotedAt(text, at, separator) : undefined
    const next = quoted?.end ?? text.indexOf(separator, at)
    const end = next < 0 ? text.length : next
    const item = (quoted?.item ?? text.slice(at, end)).trim()
    if (item !== '') items.push(item)
    at = end + 1
  }
  return items
}

/**
 * The text of a list, separated by `;`: what {@link itemsOf} reads as the same items.
 *
 * @example listText(['bun', 'ks; au']) // 'bun;"ks; au"'
 */
export const listText = (items: readonly string[]): string =>
  items.map((item) => (/[;"]/.test(item) ? `"${item.replaceAll('"', '""')}"` : item)).join(';')
