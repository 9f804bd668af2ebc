import type { Answer } from './command.ts'
import { plainOf } from '@rodtrad/io/document'
import { safeJson } from '@rodtrad/io/escape'
import { toCsv } from './document/to-csv.ts'
import type { Imprint } from '@rodtrad/io/docx'
import { toMarkdown } from './document/to-markdown.ts'
import type { Paper } from './document/paper.ts'
import { toText } from './document/to-text.ts'
import type { Effects, Output } from './effects.ts'
import { Fault } from './fault.ts'
import type { Format } from './options.ts'

const WIDEST = 100
const NARROWEST = 60

/** The paper of a file: 100 columns, without colour. */
export const FILE_PAPER: Paper = { width: WIDEST, colour: false }

/** The paper that an output is: 100 columns, fewer on a narrower terminal; colour only there, and if wanted. */
export const paperOf = (output: Output, env: Effects['env']): Paper => ({
  width: output.isTTY ? Math.max(NARROWEST, Math.min(WIDEST, output.columns ?? WIDEST)) : WIDEST,
  colour: output.isTTY && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb',
})

const docxOf = async (answer: Answer, imprint: Omit<Imprint, 'title'>): Promise<Uint8Array> => {
  // The library is large: only a document waits for it.
  const { toDocx } = await import('@rodtrad/io/docx')
  const blocks = answer.blocks()
  const title = blocks.find((block) => block.kind === 'title')
  return toDocx(blocks, { ...imprint, title: title === undefined ? '' : plainOf(title.text) })
}

/**
 * An answer in the form that was asked for, ready to be written.
 *
 * @returns text, or the bytes of a Word document
 * @throws Fault for SARIF of an answer that is no findings
 */
export const written = async (
  answer: Answer,
  format: Format,
  paper: Paper,
  imprint: Omit<Imprint, 'title'>,
): Promise<string | Uint8Array> => {
  switch (format) {
    case 'json':
      return `${safeJson(JSON.stringify(answer.json(), null, 2))}\n`
    case 'csv':
      return toCsv(answer.rows())
    case 'markdown':
      return toMarkdown(answer.blocks())
    case 'text':
      return toText(answer.blocks(), paper)
    case 'docx':
      return docxOf(answer, imprint)
    case 'sarif':
      if (answer.sarif === undefined) throw new Fault('sarifOfFindings')
      return `${safeJson(JSON.stringify(answer.sarif(), null, 2))}\n`
  }
}
