/** Letters outside Latin-1, and the marks that are part of a letter. */
const LETTER = /[\p{L}\p{M}]/u

/** How many UTF-16 units the letter at a place takes; 0 where there is none. */
const letterAt = (text: string, at: number): 0 | 1 | 2 => {
  const unit = text.charCodeAt(at)
  if (unit < 0x80) return (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a ? 1 : 0
  if (unit < 0x100) return unit >= 0xc0 && unit !== 0xd7 && unit !== 0xf7 ? 1 : 0
  const point = text.codePointAt(at)!
  return LETTER.test(String.fromCodePoint(point)) ? (point > 0xffff ? 2 : 1) : 0
}

/**
 * The words of a text as they are written: runs of two letters or more, of any script. Digits, signs and symbols
 * stand between words. O(characters).
 *
 * @example wordsIn('Gång- och cykelvägar 2030') // ['Gång', 'och', 'cykelvägar']
 */
export const wordsIn = (text: string): readonly string[] => {
  const composed = text.normalize('NFC')
  const words: string[] = []
  let start = 0
  for (let at = 0; at <= composed.length;) {
    const size = at < composed.length ? letterAt(composed, at) : 0
    if (size > 0) {
      at += size
      continue
    }
    if (at - start > 1) words.push(composed.slice(start, at))
    start = ++at
  }
  return words
}
