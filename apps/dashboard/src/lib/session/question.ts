/** What is asked of a source. Runs at build and in the worker. */
import { ask, type Question } from '@rodtrad/analysis'
import { parseDay, parsePeriod, type Columns } from '@rodtrad/core'
import type { Choice } from './source.ts'

/**
 * The question that a choice asks of a source. It keeps what is computed for it: ask it once for each choice.
 *
 * @example analysisRowsOf(questionOf(columns, { asOf: '2026-11-23', period: '2025' }), findings, 'sv', ['coverage'])
 */
export function questionOf(columns: Columns, { asOf, period }: Choice): Question {
  const day = parseDay(asOf, 'from')
  if (day === undefined) throw new RangeError(`no day: ${asOf}; give one as 2026-11-23`)
  return ask(columns, { asOf: day, period: parsePeriod(period) }, day)
}
