import { type Span, spansOf, type Style, type Text } from '@rodtrad/io/document'
import { safeLine } from '@rodtrad/io/escape'
import { type Line, wrapLines } from './wrap.ts'
import { widthOf } from './width.ts'

/** What the text is written on. */
export interface Paper {
  /** Columns. */
  readonly width: number
  readonly colour: boolean
}

/** SGR codes; the red is the thread's alone. */
const CODES: Readonly<Record<Style, string>> = {
  strong: '1',
  dim: '2',
  thread: '31',
  met: '36',
  part: '33',
  not: '35',
  unknown: '2',
  gap: '3',
}

/** The spans of a text with nothing in them that could steer a terminal. */
export const safeSpans = (text: Text): readonly Span[] =>
  spansOf(text).map((span) => ({ ...span, text: safeLine(span.text) }))

/** A line with its colours; the spaces that don't break have done their work. */
export const painted = (line: Line, { colour }: Paper): string =>
  line
    .map(({ text, style }) =>
      colour && style !== undefined ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text,
    )
    .join('')
    .replaceAll('\u00a0', ' ')

/** A text in a style, but for what has one of its own. */
export const styled = (text: Text, style: Style): Text => spansOf(text).map((span) => ({ style, ...span }))

/** A paragraph whose first line starts with one text and the others with another, each within the paper's width. */
export const hanging = (first: string, rest: string, text: Text, paper: Paper): readonly string[] =>
  wrapLines(safeSpans(text), paper.width - widthOf(rest), paper.width - widthOf(first)).map(
    (line, at) => (at === 0 ? first : rest) + painted(line, paper),
  )
