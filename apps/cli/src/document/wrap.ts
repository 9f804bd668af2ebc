import type { Span } from '@rodtrad/io/document'
import { charactersOf, widthOf } from './width.ts'

/** A line of spans that has its width. */
export type Line = readonly Span[]

/** A word too long for a line, cut into pieces that fit. */
const piecesOf = (word: string, width: number): readonly string[] => {
  if (widthOf(word) <= width) return [word]
  const pieces: string[] = []
  let piece = ''
  for (const character of charactersOf(word)) {
    if (piece !== '' && widthOf(piece + character) > width) {
      pieces.push(piece)
      piece = ''
    }
    piece += character
  }
  return [...pieces, piece]
}

/** Adds a piece to a line, to its last span where both look the same. */
const add = (line: Span[], piece: Span): void => {
  const last = line.at(-1)
  if (last !== undefined && last.style === piece.style)
    line.splice(-1, 1, { ...last, text: last.text + piece.text })
  else line.push(piece)
}

/**
 * Breaks spans into lines of at most so many columns, at spaces; a longer word is cut.
 *
 * @param firstWidth of the first line, where it is another
 * @example wrapLines([{ text: 'Trygg uppväxt' }], 8) // [[{ text: 'Trygg' }], [{ text: 'uppväxt' }]]
 */
export const wrapLines = (spans: readonly Span[], width: number, firstWidth = width): readonly Line[] => {
  const most = Math.max(1, Math.min(width, firstWidth))
  const lines: Span[][] = [[]]
  let used = 0
  let space = ''
  for (const span of spans) {
    for (const part of span.text.split(/( +)/)) {
      if (part === '') continue
      if (part.startsWith(' ')) {
        space = used > 0 ? part : ''
        continue
      }
      for (const piece of piecesOf(part, most)) {
        const wide = widthOf(piece)
        const room = lines.length === 1 ? firstWidth : width
        if (used > 0 && used + space.length + wide > room) {
          lines.push([])
          used = 0
          space = ''
        }
        add(lines.at(-1)!, { ...span, text: space + piece })
        used += space.length + wide
        space = ''
      }
    }
  }
  return lines
}

/** The width of a line in columns. */
export const lineWidth = (line: Line): number => line.reduce((sum, { text }) => sum + widthOf(text), 0)
