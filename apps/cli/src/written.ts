import type { Answer } from './command.ts'
import { safeJson } from './document/escape.ts'
import { toCsv } from './document/to-csv.ts'
import { toMarkdown } from './document/to-markdown.ts'
import { type Paper, toText } from './document/to-text.ts'
import type { Effects, Output } from './effects.ts'
import type { Format } from './options.ts'

const WIDEST = 100
const NARROWEST = 60

/** The paper that an output is: 100 columns, fewer on a narrower terminal; colour only there, and if wanted. */
export const paperOf = (output: Output, env: Effects['env']): Paper => ({
  width: output.isTTY ? Math.max(NARROWEST, Math.min(WIDEST, output.columns ?? WIDEST)) : WIDEST,
  colour: output.isTTY && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb',
})

/** An answer in the form that was asked for, ready for stdout. */
export const written = (
  answer: Answer,
  format: Format,
  { stdout, env }: Pick<Effects, 'stdout' | 'env'>,
): string => {
  switch (format) {
    case 'json':
      return `${safeJson(JSON.stringify(answer.json(), null, 2))}\n`
    case 'csv':
      return toCsv(answer.rows())
    case 'markdown':
      return toMarkdown(answer.blocks())
    case 'text':
      return toText(answer.blocks(), paperOf(stdout, env))
  }
}
