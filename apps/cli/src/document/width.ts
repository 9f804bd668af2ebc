const PLAIN =
  /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u21ff\u2500-\u25ff]*$/
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|\p{Regional_Indicator}/u
const NOTHING = /^[\p{M}\p{Cf}]*$/u

let segmenter: Intl.Segmenter | undefined

/** The characters as a reader sees them: `å` in two code points is one, so is a family of emoji. */
export const charactersOf = (text: string): readonly string[] => {
  if (PLAIN.test(text)) return text.split('')
  segmenter ??= new Intl.Segmenter('sv', { granularity: 'grapheme' })
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

/**
 * How many columns of a terminal a text takes.
 *
 * @example widthOf('Ål 🌳') // 5
 */
export const widthOf = (text: string): number =>
  PLAIN.test(text)
    ? text.length
    : charactersOf(text).reduce(
        (sum, character) => sum + (WIDE.test(character) ? 2 : NOTHING.test(character) ? 0 : 1),
        0,
      )
