/**
 * What may not reach a terminal from a source: control characters (they move the cursor, clear the screen, hide
 * text), what turns the direction of the text, invisible characters, and halves of surrogate pairs. The joiner and
 * the tags of emoji are let through.
 */
const HOSTILE = /(?![\u200d\u{e0020}-\u{e007f}])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu

const notation = (character: string): string => {
  const code = character.codePointAt(0) ?? 0
  return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, '0')}`
}

/**
 * A source's text on one line, harmless to a terminal: line breaks and tabs become spaces, other control characters
 * their notation.
 *
 * @example safeLine('Trygg\u001b[2J') // 'Trygg\\u001b[2J'
 */
export const safeLine = (text: string): string =>
  text.replace(/[\t\r\n\u2028\u2029]+/g, ' ').replace(HOSTILE, notation)

/** The same for texts in which line breaks and tabs may stay, as in a cell of CSV. */
export const safeLines = (text: string): string =>
  text.replace(HOSTILE, (character, at: number) =>
    character === '\n' || character === '\t' || (character === '\r' && text.charAt(at + 1) === '\n')
      ? character
      : notation(character),
  )

/** JSON text without raw control characters: `JSON.stringify` escapes the first 32 alone. The value is the same. */
export const safeJson = (json: string): string =>
  json.replace(HOSTILE, (character) =>
    character === '\n'
      ? character
      : [...Array(character.length).keys()]
          .map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`)
          .join(''),
  )
