/** The questions that a reader has chosen for a protocol, in their order: as the address keeps them. */

/** The keys in the address; a key has no space in it. */
export function keysIn(text: string | null): readonly string[] {
  return [...new Set((text ?? '').split(' ').filter((key) => key !== ''))]
}

/** The same keys for the address; null for none. */
export function keysText(keys: readonly string[]): string | null {
  return keys.length === 0 ? null : keys.join(' ')
}

/** With the key last, or without it where it is there. */
export function toggled(keys: readonly string[], key: string): readonly string[] {
  return keys.includes(key) ? keys.filter((other) => other !== key) : [...keys, key]
}

/**
 * With a key moved so many places among those that are shown; the same where there is no such place.
 *
 * @example moved(['a', 'b', 'c'], 'a', 1) // ['b', 'a', 'c']
 */
export function moved(keys: readonly string[], key: string, by: number): readonly string[] {
  const from = keys.indexOf(key)
  const to = from + by
  if (from < 0 || to < 0 || to >= keys.length) return keys
  return keys.toSpliced(from, 1).toSpliced(to, 0, key)
}
