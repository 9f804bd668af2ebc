import { TextRun } from 'docx'
import { type Span, spansOf, type Text } from './document.ts'
import { RUNS, STYLE } from './docx-styles.ts'
import { safeLine } from './escape.ts'

/** What XML 1.0 has no place for, beyond the control characters that {@link safeLine} has dealt with. */
const NO_XML = /[\ufffe\uffff]/g

/** A source's text as a document may hold it: on one line, and with no character that XML forbids. */
export const xmlText = (text: string): string => safeLine(text).replace(NO_XML, '')

const runOf = ({ text, style }: Span): TextRun =>
  new TextRun({
    text: xmlText(text),
    ...(style === undefined ? {} : RUNS[style]),
    ...(style === 'gap' ? { style: STYLE.gap } : {}),
  })

/** The runs of a text, each in its style. */
export const runsOf = (text: Text): readonly TextRun[] =>
  spansOf(text)
    .filter((span) => span.text !== '')
    .map(runOf)
