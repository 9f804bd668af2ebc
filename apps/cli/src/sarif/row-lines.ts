const QUOTE = 0x22
const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d

/**
 * The line of a CSV text on which each of its rows begins, both counted from 1: a row with a line break in a cell takes
 * several lines. O(text).
 *
 * @example rowLines('a,b\n"x\ny",1\nz,2') // [1, 2, 4]
 */
export const rowLines = (text: string): readonly number[] => {
  const lines = [1]
  let line = 1
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const character = text.charCodeAt(at)
    if (character === QUOTE) quoted = !quoted
    if (character !== LINE_FEED && character !== CARRIAGE_RETURN) continue
    if (character === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED) continue
    line++
    if (!quoted) lines.push(line)
  }
  return lines
}
