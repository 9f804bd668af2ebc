/** Words that are looked for, whatever their case and accents; the same way as `search-places.sql`. */

/** A text as it is compared. */
export const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()

/**
 * Whether each word of what was typed stands in a text.
 *
 * @example isNamed('Tackning', 'Täckning: vem har tagit upp vad') // true
 */
export function isNamed(typed: string, text: string): boolean {
  const within = plain(text)
  return plain(typed)
    .split(/\s+/)
    .every((word) => within.includes(word))
}
